import { ratioGrid } from '../../charts/ratio-grid.ts';
import { loadStability } from '../../datasets/stability.ts';
import type { Row } from '../../datasets/table.ts';
import { formatNumber, formatRange } from '../../i18n/format.ts';
import type { Figure } from '../figure.ts';

/** The last year of each city; earlier years of New York are in the data file and in the text. */
const SHOWN = [['chicago-assaults', 2019], ['nyc-vehicle-thefts', 2017]] as const;
const SAY = {
  kk: {
    title: (chicago: string, york: string) => `200 метр мен екі апта ішінде жұптар Чикагода күтілгеннен ${chicago} есе, Нью-Йоркте ${york} есе көп`, subtitle: 'Оқиға жұптары: байқалғаны күтілгеніне бөлінген; жоғарғы жол — жарияланған дәл сол нүкте',
    description: 'Ұяшықтағы сан — арақашықтығы мен күн айырмасы сол шекке түсетін жұптардың байқалған саны күтілген санға бөлінгені. Қатынас жарияланған сол нүктеде, бірінші аптада ең жоғары, алыстаған сайын бірге жақындайды.', note: 'Жариялаушылар нүктені квартал ішінде немесе қиылысқа жылжытқан, сондықтан «сол нүкте» — сол үй емес. Нью-Йоркте уақыты бір тәулікке дейін белгілі ұрлықтар ғана алынған. Екі қаладағы қылмыс түрі басқа, оларды салыстыруға болмайды.',
    places: { 'chicago-assaults': 'Чикаго, ауыр шабуылдар, 2019', 'nyc-vehicle-thefts': 'Нью-Йорк, көлік ұрлығы, 2017' }, same: 'сол нүкте', m: (range: string) => `${range} м`, days: 'Екі оқиға арасындағы күндер', key: 'Күтілгеннен көп: жалған табу үлесі 5%-дан төмен', cols: ['Қала және түрі', 'Метр, бастап', 'Метр, дейін', 'Күн, бастап', 'Күн, дейін', 'Байқалған жұптар', 'Күтілген жұптар', 'Қатынас', 'p', 'Жалған табу үлесі (q)'],
  },
  ru: {
    title: (chicago: string, york: string) => `Пар в пределах 200 метров и двух недель в Чикаго в ${chicago} раза больше ожидаемого, в Нью-Йорке — в ${york}`, subtitle: 'Пары событий: наблюдаемое число делено на ожидаемое; верхняя строка («там же») — одна и та же опубликованная точка',
    description: 'Число в клетке — сколько пар с таким расстоянием и такой разницей дней наблюдалось, делённое на ожидаемое. Отношение выше всего в той же опубликованной точке в первую неделю и с расстоянием приближается к единице.', note: 'Издатели сдвигают точку внутри квартала или к перекрёстку, поэтому «та же точка» — не тот же дом. В Нью-Йорке взяты только кражи, время которых известно с точностью до суток. Виды преступлений в двух городах разные, сравнивать города нельзя.',
    places: { 'chicago-assaults': 'Чикаго, тяжкие нападения, 2019', 'nyc-vehicle-thefts': 'Нью-Йорк, кражи транспорта, 2017' }, same: 'там же', m: (range: string) => `${range} м`, days: 'Дней между двумя событиями', key: 'Больше ожидаемого: доля ложных находок ниже 5 %', cols: ['Город и вид', 'Метры, от', 'Метры, до', 'Дни, от', 'Дни, до', 'Наблюдаемых пар', 'Ожидаемых пар', 'Отношение', 'p', 'Доля ложных находок (q)'],
  },
  en: {
    title: (chicago: string, york: string) => `Pairs within 200 metres and two weeks are ${chicago} times as many as expected in Chicago and ${york} in New York`, subtitle: 'Pairs of incidents, observed over expected; the top row is the same published point',
    description: 'The number in a cell is how many pairs with that distance and that difference of days were observed, over the number expected. The ratio is highest at the same published point in the first week and comes near one with distance.', note: 'The publishers move the point within the block or to a crossing, so “the same point” is not the same house. In New York only thefts whose time is known to a day are taken. The two cities have different offences and must not be compared.',
    places: { 'chicago-assaults': 'Chicago, aggravated assaults, 2019', 'nyc-vehicle-thefts': 'New York, vehicle thefts, 2017' }, same: 'same point', m: (range: string) => `${range} m`, days: 'Days between two incidents', key: 'Above expectation: rate of false discovery below 5%', cols: ['City and offence', 'Metres, from', 'Metres, below', 'Days, from', 'Days, below', 'Pairs observed', 'Pairs expected', 'Ratio', 'p', 'False discovery (q)'],
  },
} as const;

function rowsOf(): Row[] {
  return SHOWN.flatMap(([dataset, year]) => {
    const own = loadStability(dataset).knox.find((one) => one.year === year);
    if (own === undefined) throw new Error(`near repeats of ${dataset}: no year ${year} (run scripts/data/write-stability.ts)`);
    return [...own.bands.map((band) => ({ ...band, part: 'band' })), { ...own.near, part: 'near' }].map((band): Row => ({ dataset, ...band }));
  });
}

/** Near repeats of two real cities by bands of distance and days. */
export const nearFigure: Figure = {
  id: 'concentration.fig-near',
  chapter: 'concentration',
  kind: 'figure',
  tasks: ['S2.4'],
  sources: [],
  datasets: SHOWN.map(([dataset]) => dataset),
  rows: () => Promise.resolve(rowsOf()),
  text(lang, rows) {
    const { title, subtitle, description, note } = SAY[lang];
    const of = (dataset: string): string => formatNumber(lang, Number(rows.find((row) => row['dataset'] === dataset && row['part'] === 'near')?.['ratio']), { digits: 2 });
    return { title: title(of('chicago-assaults'), of('nyc-vehicle-thefts')), subtitle, description, note };
  },
  columns(lang) {
    const { cols, places } = SAY[lang];
    const ids = ['metres_from', 'metres_to', 'days_from', 'days_to', 'observed', 'expected'] as const;
    return [
      { id: 'dataset', label: cols[0], kind: 'text', words: places }, ...ids.map((id, at) => ({ id, label: cols[at + 1] ?? '', kind: 'count' as const })),
      { id: 'ratio', label: cols[7], kind: 'measure', digits: 2 }, { id: 'p', label: cols[8], kind: 'measure', digits: 3 }, { id: 'q', label: cols[9], kind: 'measure', digits: 3 },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const say = SAY[lang];
    const bands = rows.filter(({ part }) => part === 'band');
    const edges = (from: string, to: string): (readonly [number, number])[] => [...new Map(bands.map((row) => [Number(row[from]), Number(row[to])] as const))].sort(([a], [b]) => a - b);
    const [metres, days] = [edges('metres_from', 'metres_to'), edges('days_from', 'days_to')];
    return ratioGrid(SHOWN.map(([dataset]) => ({
      title: say.places[dataset],
      rows: metres.map(([from, to]) => (from === 0 ? say.same : say.m(formatRange(lang, from, to)))), columns: days.map(([from, to]) => formatRange(lang, from, to)),
      cells: metres.map(([m]) => days.map(([d]) => {
        const row = bands.find((one) => one['dataset'] === dataset && one['metres_from'] === m && one['days_from'] === d);
        return { ratio: Number(row?.['ratio']), beyond: Number(row?.['ratio']) > 1 && Number(row?.['q'] ?? 1) < 0.05 };
      })),
    })), { frame: { size, label, mark }, across: say.days, format: (ratio) => formatNumber(lang, ratio, { digits: 2 }), key: say.key });
  },
};
