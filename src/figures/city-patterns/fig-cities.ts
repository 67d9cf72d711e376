import { intervalPanels, type IntervalPanel } from '../../charts/interval-panels.ts';
import { loadIndex } from '../../datasets/index-file.ts';
import { readTable, type Row } from '../../datasets/table.ts';
import { formatRange } from '../../i18n/format.ts';
import type { Figure } from '../figure.ts';
import { numberOf } from '../concentration/statistics.ts';

/**
 * What stands together: one group of offences on squares of 200 m that had any, in the last full period of each city.
 * South Yorkshire is a county and has no axis with cities.
 */
const PANELS = [
  ['assault', [['chicago-assaults', 'aggravated-assault', '2019', 12], ['houston', 'aggravated-assault', '2010', 8]]],
  ['vehicle', [['nyc-vehicle-thefts', 'vehicle-theft', '2017', 12], ['houston', 'auto-theft', '2010', 8]]],
  ['theft', [['city-of-london', 'theft', '2019', 12], ['houston', 'theft', '2010', 8]]],
  ['burglary', [['city-of-london', 'burglary', '2019', 12], ['houston', 'burglary', '2010', 8]]],
  ['county-theft', [['south-yorkshire', 'theft', '2019', 1]]],
  ['county-burglary', [['south-yorkshire', 'burglary', '2019', 1]]],
] as const;

const SAY = {
  kk: {
    title: (range: string) => `Оқиғалардың жартысы оқиға болған шаршылардың ${range} тіркелген, бұл барлық жағдайда кездейсоқ шашылғандағыдан аз`, subtitle: '200 метрлік шаршылар; әр панель — бір құқық бұзушылық түрі, өз осімен; аралық 95%-дық', description: 'Көк нүкте — оқиғалардың жартысы тіркелген шаршылардың үлесі. Сұр нүкте — сол оқиғалар осы жиынтықта бір рет болса да оқиға тіркелген шаршыларға кездейсоқ шашылғандағы үлес. Панельдер арасында салыстыруға болмайды.', note: 'Айлардың саны кестеде: Хьюстон — 8 ай, Оңтүстік Йоркшир — бір ай және қала емес, графтық. Британ деректерінде нүктелер тұрақты нүктелер тізіміне жылжытылған, сондықтан шоғырлану асыра көрінеді.', axis: 'оқиға болған шаршылардың үлесі', lot: 'кездейсоқ шашылса',
    panels: { assault: 'Ауыр шабуыл', vehicle: 'Көлік ұрлығы', theft: 'Ұрлық', burglary: 'Үй-жайға кіріп ұрлау', 'county-theft': 'Графтық, ұрлық', 'county-burglary': 'Графтық, үй-жайға кіріп ұрлау' }, places: { 'chicago-assaults': 'Чикаго', houston: 'Хьюстон', 'nyc-vehicle-thefts': 'Нью-Йорк', 'city-of-london': 'Лондон Сити', 'south-yorkshire': 'Оңтүстік Йоркшир' }, cols: ['Түрі', 'Орын', 'Жыл', 'Ай', 'Оқиғалар', 'Шаршылар', 'Жартысы, үлесі', 'Кездейсоқ шашылса'],
  },
  ru: {
    title: (range: string) => `Половина событий приходится на ${range} квадратов, где они были, — всегда меньше, чем при случайном разбросе`, subtitle: 'Квадраты 200 м; панель — один вид правонарушений со своей осью; интервал 95-процентный', description: 'Синяя точка — доля квадратов с половиной событий. Серая — та же доля, если случайно разбросать события среди всех квадратов, где в этом наборе хотя бы раз было событие. Между панелями сравнивать нельзя.', note: 'Число месяцев — в таблице: Хьюстон — 8 месяцев, Южный Йоркшир — один месяц и не город, а графство. В британских данных точки сдвинуты к постоянному списку, поэтому концентрация завышена.', axis: 'доля квадратов, где были события', lot: 'при случайном разбросе',
    panels: { assault: 'Нападение при отягчающих', vehicle: 'Кража транспорта', theft: 'Кража', burglary: 'Кража со взломом', 'county-theft': 'Графство, кража', 'county-burglary': 'Графство, кража со взломом' }, places: { 'chicago-assaults': 'Чикаго', houston: 'Хьюстон', 'nyc-vehicle-thefts': 'Нью-Йорк', 'city-of-london': 'Лондонский Сити', 'south-yorkshire': 'Южный Йоркшир' }, cols: ['Вид', 'Место', 'Год', 'Месяцев', 'События', 'Квадраты', 'Половина, доля', 'По жребию'],
  },
  en: {
    title: (range: string) => `Half of the incidents fall on ${range} of the squares that had any, always less than by lot`, subtitle: 'Squares of 200 m; a panel is one kind of offence with an axis of its own; 95% intervals', description: 'The blue dot is the share of squares with half of the incidents. The grey one is the same share when they are scattered by lot over all squares of the dataset that ever had one. Panels must not be compared with one another.', note: 'The table gives the months: Houston is 8 months, South Yorkshire one month and a county, not a city. In British data points are moved to a fixed list, so concentration is exaggerated.', axis: 'share of squares that had any', lot: 'by lot',
    panels: { assault: 'Aggravated assault', vehicle: 'Vehicle theft', theft: 'Theft', burglary: 'Burglary', 'county-theft': 'A county, theft', 'county-burglary': 'A county, burglary' }, places: { 'chicago-assaults': 'Chicago', houston: 'Houston', 'nyc-vehicle-thefts': 'New York', 'city-of-london': 'City of London', 'south-yorkshire': 'South Yorkshire' }, cols: ['Kind', 'Place', 'Year', 'Months', 'Incidents', 'Squares', 'Half, share', 'By lot'],
  },
} as const;

const loaded = (): string[] => [...new Set(PANELS.flatMap(([, own]) => own.map(([dataset]) => dataset)))].filter((id) => loadIndex().has(id));

/** Concentration of the loaded real cities by one program, each offence beside what chance would give. */
export const citiesFigure: Figure = {
  id: 'city-patterns.fig-cities',
  chapter: 'city-patterns',
  kind: 'figure',
  tasks: ['S1.5', 'S1.3'],
  sources: [],
  get datasets() { return loaded(); },
  async rows() {
    const own = PANELS.flatMap(([panel, list]) => list.map(([dataset, offence, period, months]) => ({ panel, dataset, offence, period, months }))).filter(({ dataset }) => loadIndex().has(dataset));
    const rows = await Promise.all(own.map(async ({ panel, dataset, offence, period, months }): Promise<Row[]> => {
      const all = (await readTable(dataset, 'statistics')).filter((row) => row['unit_size_m'] === 200 && row['basis'] === 'nonzero' && row['offence'] === offence && row['period'] === period);
      const of = (name: string): Row | undefined => all.find((row) => row['statistic'] === name);
      const [seen, lot] = [of('k50_share'), of('k50_random')];
      if (numberOf(seen, 'value') === null || numberOf(lot, 'value') === null) return [];
      return [{ panel, dataset, offence, year: Number(period), months, n: numberOf(seen, 'n_incidents'), units: numberOf(seen, 'n_units'), k50: numberOf(seen, 'value'), k50_lo: numberOf(seen, 'lo'), k50_hi: numberOf(seen, 'hi'), lot: numberOf(lot, 'value'), lot_lo: numberOf(lot, 'lo'), lot_hi: numberOf(lot, 'hi') }];
    }));
    return rows.flat();
  },
  text(lang, rows) {
    const { title, subtitle, description, note } = SAY[lang];
    const shares = rows.map((row) => Number(row['k50']));
    const range = formatRange(lang, Math.min(...shares), Math.max(...shares), { as: 'percent' });
    return { title: title(lang === 'kk' ? `${range}-ында` : range), subtitle, description, note };
  },
  columns(lang) {
    const { cols, panels, places } = SAY[lang];
    return [
      { id: 'panel', label: cols[0], kind: 'text', words: panels }, { id: 'dataset', label: cols[1], kind: 'text', words: places }, { id: 'year', label: cols[2], kind: 'year' }, { id: 'months', label: cols[3], kind: 'count' },
      { id: 'n', label: cols[4], kind: 'count' }, { id: 'units', label: cols[5], kind: 'count' }, { id: 'k50', label: cols[6], kind: 'share', lo: 'k50_lo', hi: 'k50_hi' }, { id: 'lot', label: cols[7], kind: 'share', lo: 'lot_lo', hi: 'lot_hi' },
    ];
  },
  draw(rows, { lang, size, label, mark }) {
    const say = SAY[lang];
    const words = say.places as Readonly<Record<string, string>>;
    const number = (row: Row, column: string): number | undefined => numberOf(row, column) ?? undefined;
    const panels = PANELS.flatMap(([id]): IntervalPanel[] => {
      const own = rows.filter(({ panel }) => panel === id);
      if (own.length === 0) return [];
      return [{
        title: say.panels[id], axis: say.axis, max: 0.5,
        rows: own.flatMap((row) => {
          const place = words[String(row['dataset'])] ?? '';
          return [{ label: `${place}, ${String(row['year'])}`, value: number(row, 'k50'), lo: number(row, 'k50_lo'), hi: number(row, 'k50_hi'), strong: true }, { label: `— ${say.lot}`, value: number(row, 'lot'), lo: number(row, 'lot_lo'), hi: number(row, 'lot_hi') }];
        }),
      }];
    });
    return intervalPanels(panels, { frame: { size, label, mark }, lang });
  },
};
