import type { ScoreWords } from '../../charts/score-report.ts';
import type { Lang } from '../../i18n/lang.ts';

/** Words of the report on scores; names of pillars and indicators come from the framework. */
export const SCORE_WORDS: Readonly<Record<Lang, Omit<ScoreWords, 'pillars' | 'indicators'>>> = {
  kk: {
    unit: 'Бөлімше', index: 'Индекс', interval: '5–95%', place: 'Орын аралығы ({n} ішінде)', band: 'Жолақ', axis: 'Индекс, 0–100; жуан сызық — есептердің 90%-ы жататын аралық', caption: '{peer}: индекстер мен аралықтар, атауы бойынша тізілген', chart: '{peer}: бөлімшелердің индексі мен аралығы, атауы бойынша тізілген, орынға қойылмаған', rated: '{n} бөлімшенің бағаланғаны — {k}.',
    bands: { above: 'топ ортасынан жоғары', within: 'ортадан ажыратылмайды', below: 'топ ортасынан төмен' },
    values: { above: 'күтілгеннен жоғары', within: 'кездейсоқтық шегінде', below: 'күтілгеннен төмен' },
    reasons: { audit: 'бастапқы жазбалар аудиттен өтпеген', pillar: '{lacking} бөлімінде көрсеткіш жетіспейді', missing: '{lacking} мәні жоқ, сондықтан аралығы есептелмейді', group: 'топта бағаланатын бөлімше үшке жетпейді' },
    why: { 'too-few': 'тым аз', missing: 'өлшенбеген', census: 'толық есеп' },
    peers: { city: 'Қала аудандары', town: 'Өзге қалалар', rural: 'Ауылдық аудандар' },
    notRated: 'Бағаланбайды', indicator: 'Көрсеткіш', value: 'Мәні', per100k: '100 мың тұрғынға', lessIsBetter: 'аз болғаны жақсы',
  },
  ru: {
    unit: 'Подразделение', index: 'Индекс', interval: '5–95 %', place: 'Интервал места (из {n})', band: 'Полоса', axis: 'Индекс, 0–100; толстая линия — интервал, в который попали 90 % розыгрышей', caption: '{peer}: индексы и интервалы, по алфавиту', chart: '{peer}: индекс и интервал каждого подразделения, по алфавиту, без расстановки по местам', rated: 'Оценено подразделений: {k} из {n}.',
    bands: { above: 'выше середины группы', within: 'неотличимо от середины', below: 'ниже середины группы' },
    values: { above: 'выше ожидаемого', within: 'в пределах случайности', below: 'ниже ожидаемого' },
    reasons: { audit: 'исходные записи не прошли аудит', pillar: 'в разделе {lacking} не хватает показателей', missing: 'нет значения {lacking}, поэтому интервал не считается', group: 'в группе меньше трёх оцениваемых подразделений' },
    why: { 'too-few': 'слишком мало', missing: 'не измерено', census: 'сплошной учёт' },
    peers: { city: 'Районы городов', town: 'Иные города', rural: 'Сельские районы' },
    notRated: 'Без оценки', indicator: 'Показатель', value: 'Значение', per100k: 'на 100 тыс.', lessIsBetter: 'меньше — лучше',
  },
  en: {
    unit: 'Unit', index: 'Index', interval: '5–95%', place: 'Interval of place (of {n})', band: 'Band', axis: 'Index, 0–100; the thick line holds 90% of the draws', caption: '{peer}: indices and intervals, by name', chart: '{peer}: index and interval of each unit, by name, not ranked', rated: '{k} of {n} units rated.',
    bands: { above: 'above the middle of the group', within: 'not to be told from the middle', below: 'below the middle of the group' },
    values: { above: 'above what is expected', within: 'within chance', below: 'below what is expected' },
    reasons: { audit: 'source records did not pass the audit', pillar: 'indicators are missing in pillar {lacking}', missing: 'no value for {lacking}, so no interval is made', group: 'fewer than three units to rate in the group' },
    why: { 'too-few': 'too few', missing: 'not measured', census: 'counted in full' },
    peers: { city: 'City districts', town: 'Other towns', rural: 'Rural districts' },
    notRated: 'Not rated', indicator: 'Indicator', value: 'Value', per100k: 'per 100,000', lessIsBetter: 'less is better',
  },
};
