import { loadEvaluation, loadOfficialYear } from '../../datasets/evaluation.ts';
import { FORM_NOTE } from '../city-patterns/notes.ts';
import { OFFICIAL } from '../evaluation/official-words.ts';
import type { Figure } from '../figure.ts';
import { officialSpread } from '../evaluation/official-spread.ts';

const SAY = {
  kk: { name: 'Қатар', all: 'Аумақ саны', out: 'Кездейсоқтық шегінен тыс', wide: 'Кеңейтілген шектен тыс', verdict: 'Қорытынды', none: 'бағаланбайды' },
  ru: { name: 'Ряд', all: 'Территорий', out: 'Вне пределов случайности', wide: 'Вне расширенных пределов', verdict: 'Вывод', none: 'без оценки' },
  en: { name: 'Series', all: 'Territories', out: 'Outside the limits of chance', wide: 'Outside the widened limits', verdict: 'Conclusion', none: 'not rated' },
} as const;

/** Every official series of 2022 that limits can be drawn for, and the same conclusion for each. */
export const officialTable: Figure = {
  id: 'evaluation-system.tab-official',
  chapter: 'evaluation-system',
  kind: 'table',
  tasks: ['S3.3', 'R2'],
  sources: ['okz-city-crime', 'okz-population', 'spiegelhalter2005-funnel'],
  datasets: [],
  rows() {
    const titles = new Map(loadEvaluation().indicators.map(({ id, title }) => [id, title]));
    return Promise.resolve(loadOfficialYear().series.filter(({ kind }) => kind !== 'money').map((series) => {
      const { outside, widened } = officialSpread(series);
      const title = series.indicator === null ? { kk: OFFICIAL.kk.clearance, ru: OFFICIAL.ru.clearance, en: OFFICIAL.en.clearance } : titles.get(series.indicator) ?? { kk: series.id, ru: series.id, en: series.id };
      return { id: series.id, name_kk: title.kk, name_ru: title.ru, name_en: title.en, all: series.counts.length, outside: outside.filter(Boolean).length, widened: widened.filter(Boolean).length, verdict: 'none' };
    }));
  },
  text(lang, rows) {
    const least = Math.min(...rows.map((row) => Number(row['outside'])));
    const most = Math.max(...rows.map((row) => Number(row['widened'])));
    const say = {
      kk: { title: `Әр ресми қатарда кемінде ${least} аумақ кездейсоқтық шегінен тыс, кеңейтілген шектен тыс — көп дегенде ${most}: қатарлардың ешқайсысы жалғыз өзі бағалай алмайды`, subtitle: '1-М нысаны, 2022 жыл, 17 аумақ', description: 'Кездейсоқтық шегінен тыс аумақ көп болуы — аумақтардың бір-біріне ұқсамайтынын ғана білдіреді. Кеңейтілген шек осы ұқсамауды есепке алады.' },
      ru: { title: `В каждом официальном ряду вне пределов случайности не менее ${least} территорий, вне расширенных — не более ${most}: сам по себе ни один ряд оценить не может`, subtitle: 'Форма 1-М, 2022 год, 17 территорий', description: 'Много территорий вне пределов случайности значит лишь, что территории непохожи. Расширенные пределы эту непохожесть учитывают.' },
      en: { title: `In each official series at least ${least} territories lie outside the limits of chance and at most ${most} outside the widened ones: no series can rate by itself`, subtitle: 'Form 1-M, 2022, 17 territories', description: 'Many territories outside the limits of chance say only that territories are unlike. The widened limits allow for that.' },
    } as const;
    return { ...say[lang], note: FORM_NOTE[lang] };
  },
  columns(lang) {
    const say = SAY[lang];
    return [{ id: `name_${lang}`, label: say.name, kind: 'text' }, { id: 'all', label: say.all, kind: 'count' }, { id: 'outside', label: say.out, kind: 'count' }, { id: 'widened', label: say.wide, kind: 'count' }, { id: 'verdict', label: say.verdict, kind: 'text', words: { none: say.none } }];
  },
};
