import { bars } from '../../charts/bars.ts';
import { loadIncidentData } from '../../datasets/incident-data.ts';
import type { Row } from '../../datasets/table.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../figure.ts';

const SAY = {
  kk: { title: (records: string, deaths: string) => `Бір жылда жазба ${records} есе, қаза тапқандар ${deaths} есе өсті: өзгергені — тіркеу`, subtitle: 'Жол-көлік оқиғалары қабаты, 2024 жылғы сан 2023 жылмен салыстырғанда', description: 'Екі қалада жазба саны екі еседен астам өсті, қаза тапқандар саны әлдеқайда аз өзгерді. Қаза саны аз болғандықтан олардың аралығы кең: сызықша — 95%-дық аралық.', note: 'Ресми қабаттың жиынтығын 2026 жылғы қазанда үшінші тарап алған; лицензиясы көрсетілмеген. Аралық Пуассон үлестірімі бойынша жуықталып есептелді.', axis: '2024 жылғы санның 2023 жылғы санға қатынасы', astana: 'Астана', shymkent: 'Шымкент', records: 'жазбалар', deaths: 'қаза тапқандар', cols: ['Не саналды', '2023', '2024', 'Қатынасы'] },
  ru: { title: (records: string, deaths: string) => `За год записей стало в ${records} раза больше, погибших — в ${deaths}: изменился учёт`, subtitle: 'Слой дорожно-транспортных происшествий, 2024 год к 2023 году', description: 'В двух городах число записей выросло более чем вдвое, число погибших изменилось гораздо меньше. Погибших мало, поэтому их интервал широк: отрезок — 95-процентный интервал.', note: 'Сводку официального слоя в октябре 2026 года получило третье лицо; лицензия не указана. Интервал вычислен приближённо по распределению Пуассона.', axis: 'число 2024 года, делённое на число 2023 года', astana: 'Астана', shymkent: 'Шымкент', records: 'записи', deaths: 'погибшие', cols: ['Что сосчитано', '2023', '2024', 'Отношение'] },
  en: { title: (records: string, deaths: string) => `In a year records grew ${records} times, deaths ${deaths} times: what changed is registration`, subtitle: 'Layer of road accidents, 2024 over 2023', description: 'In two cities the number of records more than doubled while deaths changed far less. Deaths are few, so their interval is wide: the line is the 95% interval.', note: 'A third party took the summary of the official layer in October 2026; no licence is stated. The interval is approximate, by the Poisson distribution.', axis: 'number of 2024 divided by the number of 2023', astana: 'Astana', shymkent: 'Shymkent', records: 'records', deaths: 'deaths', cols: ['What was counted', '2023', '2024', 'Ratio'] },
} as const satisfies Record<Lang, unknown>;

/** 95% interval of the ratio of two Poisson counts on the log scale: exp(ln r ± 1.96 √(1/a + 1/b)). */
function ratio(before: number, after: number): { ratio: number; lo: number; hi: number } {
  const spread = 1.959964 * Math.sqrt(1 / before + 1 / after);
  const value = after / before;
  return { ratio: value, lo: value * Math.exp(-spread), hi: value * Math.exp(spread) };
}

/** A break in registration, seen in the accident layer of the same service. */
export const breakFigure: Figure = {
  id: 'incident-data.fig-break',
  chapter: 'incident-data',
  kind: 'figure',
  tasks: ['S1.4'],
  sources: ['gov-diplome-a10'],
  datasets: [],
  async rows() {
    return loadIncidentData().break.flatMap(({ place, records, deaths }): Row[] => [
      { place, what: 'records', key: `${place}-records`, before: records[0], after: records[1], ...ratio(...records) },
      { place, what: 'deaths', key: `${place}-deaths`, before: deaths[0], after: deaths[1], ...ratio(...deaths) },
    ]);
  },
  text(lang, rows) {
    const { title, subtitle, description, note } = SAY[lang];
    const span = (what: string): string => { const all = rows.filter((row) => row['what'] === what).map((row) => formatNumber(lang, Number(row['ratio']), { digits: 1 })); return [...new Set(all)].join('–'); };
    return { title: title(span('records'), span('deaths')), subtitle, description, note };
  },
  columns(lang) {
    const say = SAY[lang];
    const words = Object.fromEntries((['astana', 'shymkent'] as const).flatMap((place) => (['records', 'deaths'] as const).map((what) => [`${place}-${what}`, `${say[place]}, ${say[what]}`])));
    return [{ id: 'key', label: say.cols[0], kind: 'text', words }, { id: 'before', label: say.cols[1], kind: 'count' }, { id: 'after', label: say.cols[2], kind: 'count' }, { id: 'ratio', label: say.cols[3], kind: 'measure', digits: 2, lo: 'lo', hi: 'hi' }];
  },
  draw(rows, { lang, size, label, mark }) {
    const say = SAY[lang];
    return bars(rows.map((row) => ({ label: `${row['place'] === 'astana' ? say.astana : say.shymkent}, ${row['what'] === 'records' ? say.records : say.deaths}`, value: Number(row['ratio']), lo: Number(row['lo']), hi: Number(row['hi']), strong: row['what'] === 'records' })), { frame: { size, label, mark }, axis: say.axis, format: (value) => formatNumber(lang, value, { digits: 1 }) });
  },
};
