import { loadMethodDemo } from '../../datasets/method-demo.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang, Trilingual } from '../../i18n/lang.ts';
import { t } from '../../i18n/index.ts';
import type { Figure } from '../figure.ts';

const GROUPS: Readonly<Record<string, Trilingual>> = {
  place: { kk: 'Орын', ru: 'Место', en: 'Place' }, record: { kk: 'Тіркеу', ru: 'Регистрация', en: 'Registration' }, time: { kk: 'Уақыт', ru: 'Время', en: 'Time' },
  pattern: { kk: 'Кеңістік өрнегі', ru: 'Пространственный рисунок', en: 'Pattern in space' }, trend: { kk: 'Үрдіс', ru: 'Тенденция', en: 'Trend' },
};
const OFFENCES: Readonly<Record<string, Trilingual>> = {
  theft: { kk: 'ұрлық', ru: 'кражи', en: 'theft' }, fraud: { kk: 'алаяқтық', ru: 'мошенничество', en: 'fraud' }, robbery: { kk: 'тонау', ru: 'грабежи', en: 'robbery' }, 'aggravated-robbery': { kk: 'қарақшылық', ru: 'разбои', en: 'aggravated robbery' },
  hooliganism: { kk: 'бұзақылық', ru: 'хулиганство', en: 'hooliganism' }, 'bodily-harm': { kk: 'денсаулыққа зиян', ru: 'вред здоровью', en: 'bodily harm' }, 'vehicle-taking': { kk: 'көлікті иемдену', ru: 'завладение транспортом', en: 'taking of a vehicle' }, 'property-damage': { kk: 'мүлікті бүлдіру', ru: 'повреждение имущества', en: 'damage to property' },
};
const NAMES: Readonly<Record<string, Trilingual>> = {
  missing: { kk: 'Координатасы жоқ жазбалар', ru: 'Записи без координат', en: 'Records without coordinates' }, 'out-of-area': { kk: 'Координатасы елден тыс жазбалар', ru: 'Координаты за пределами страны', en: 'Coordinates outside the country' },
  'station-stack': { kk: 'Полиция бөлімінің нүктесіне қойылғандар', ru: 'Поставлены в точку отдела полиции', en: 'Put on the point of the police station' }, 'centroid-stack': { kk: 'Аудан ортасына қойылғандар', ru: 'Поставлены в центр района', en: 'Put on the centre of the district' },
  're-registered': { kk: 'Қайта тіркелген оқиғалар', ru: 'Зарегистрированы повторно', en: 'Registered again' }, 'old-date': { kk: 'Күні қате жазбалар', ru: 'Ошибочная дата', en: 'Mistaken date' }, 'same-day': { kk: 'Сол күні тіркелгендер', ru: 'Зарегистрированы в тот же день', en: 'Registered on the same day' },
  'date-only': { kk: 'Уақыты жоқ жолдар (ескі қабат)', ru: 'Только дата (старый слой)', en: 'Date only (legacy layer)' }, 'minute-0': { kk: 'Минуты 00 жазбалар', ru: 'Минуты 00', en: 'Minute 00' }, 'minute-30': { kk: 'Минуты 30 жазбалар', ru: 'Минуты 30', en: 'Minute 30' },
  ...Object.fromEntries(Object.entries(OFFENCES).map(([id, name]) => [`gini-${id}`, { kk: `Жасырын Джини: ${name.kk}`, ru: `Скрытый Джини: ${name.ru}`, en: `Latent Gini: ${name.en}` }])),
  ...Object.fromEntries(['rising', 'falling'].flatMap((kind) => [1, 2, 3].map((n) => [`${kind}-${n}`, kind === 'rising' ? { kk: `Өсетін орын ${n}, бес жылда неше есе`, ru: `Растущее место ${n}, во сколько раз за пять лет`, en: `Rising place ${n}, factor over five years` } : { kk: `Кемитін орын ${n}, бес жылда неше есе`, ru: `Убывающее место ${n}, во сколько раз за пять лет`, en: `Falling place ${n}, factor over five years` }]))),
};

const words = (names: Readonly<Record<string, Trilingual>>, lang: Lang): Record<string, string> => Object.fromEntries(Object.entries(names).map(([id, name]) => [id, name[lang]]));
const inside = ({ planted, lo, hi }: { planted: number; lo: number; hi: number }): boolean => planted >= lo && planted <= hi;

/** Every planted number that the file alone gives back, with its interval and whether it holds the truth. */
export const recoveryTable: Figure = {
  id: 'microgeography-method.tab-recovery',
  chapter: 'microgeography-method',
  kind: 'table',
  tasks: ['S1.3'],
  sources: [],
  datasets: ['simcity'],
  synthetic: true,
  rows() {
    return Promise.resolve(loadMethodDemo().parameters.map((one) => ({ id: one.id, group: one.group, n: one.n, planted: one.planted, found: one.found, lo: one.lo, hi: one.hi, holds: inside(one) ? 'yes' : 'no' })));
  },
  text(lang, rows) {
    const held = rows.filter(({ holds }) => holds === 'yes').length;
    const share = { held: formatNumber(lang, held), all: formatNumber(lang, rows.length) };
    const say = {
      kk: { title: `Салынған ${share.all} шаманың ${share.held} аралыққа түсті`, subtitle: 'Шартты қала: не салынды және файлдың өзінен не табылды; 95%-дық аралық', description: 'Үлестер мен Джини 0 мен 1 аралығында, үрдістер есемен берілген.', note: 'Аралық 95%-дық, сондықтан жиырмадан біреуі шын мәнді қамтымай қалуы қалыпты жағдай.' },
      ru: { title: `Из ${share.all} заложенных величин в интервал попали ${share.held}`, subtitle: 'Условный город: что заложено и что найдено по самому файлу; интервал 95-процентный', description: 'Доли и коэффициенты Джини — от 0 до 1, тенденции — во сколько раз.', note: 'Интервал 95-процентный, поэтому промах в одном случае из двадцати — обычное дело.' },
      en: { title: `${share.held} of ${share.all} planted numbers fell inside their interval`, subtitle: 'Simulated City: what was planted and what the file alone gives back; 95% interval', description: 'Shares and Gini coefficients run from 0 to 1, trends are factors.', note: 'The intervals are of 95%, so a miss in one of twenty is what should happen.' },
    } as const;
    return say[lang];
  },
  columns(lang) {
    const say = { kk: { what: 'Шама', group: 'Қай жағы', planted: 'Салынған', found: 'Табылған', holds: 'Аралықта ма', yes: 'иә', no: 'жоқ' }, ru: { what: 'Величина', group: 'Сторона', planted: 'Заложено', found: 'Найдено', holds: 'В интервале', yes: 'да', no: 'нет' }, en: { what: 'Quantity', group: 'Aspect', planted: 'Planted', found: 'Found', holds: 'Inside', yes: 'yes', no: 'no' } }[lang];
    return [{ id: 'id', label: say.what, kind: 'text', words: words(NAMES, lang) }, { id: 'group', label: say.group, kind: 'text', words: words(GROUPS, lang) }, { id: 'n', label: t(lang, 'stat.incidents'), kind: 'count' }, { id: 'planted', label: say.planted, kind: 'measure', digits: 4 }, { id: 'found', label: say.found, kind: 'measure', digits: 4, lo: 'lo', hi: 'hi' }, { id: 'holds', label: say.holds, kind: 'text', words: { yes: say.yes, no: say.no } }];
  },
  filter: () => 'group',
};
