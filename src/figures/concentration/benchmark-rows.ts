import { loadBenchmarks } from '../../datasets/benchmarks.ts';
import { fact } from '../../datasets/facts.ts';
import { readTable, type Row } from '../../datasets/table.ts';

/** What is counted in each panel: rows of different unit, basis or offences never share an axis. */
export const PANELS = {
  segments: { basis: 'all', offences: 'general', unit: 'street segment' },
  territory: { basis: 'area', offences: 'selected', unit: 'share of city territory' },
  squares: { basis: 'nonzero', offences: 'aggravated-assault', unit: 'square 200 m' },
} as const;
export type PanelId = keyof typeof PANELS;

/** Studies of general recorded crime on street segments whose figures were read, in the order of the drawing. */
const SEGMENT_STUDIES: readonly (readonly [study: string, city: string])[] = [
  ['weisburd2015', '(8 cities)'], ['weisburdzastrow2021', 'New York City'], ['weisburd2012', 'Seattle'], ['jaitman2016', '(cities in 5 Latin American countries)'], ['weisburdamram2014', 'Tel Aviv-Yafo'], ['gill2017', 'Brooklyn Park, MN'],
];

/** Everything that the benchmark figure shows; shares of one, numbers of units and incidents where the source gives them. */
export async function benchmarkRows(): Promise<Row[]> {
  const percent = async (id: string): Promise<number> => Number((await fact(id)).value) / 100;
  const [chance] = (await readTable('chicago-assaults', 'statistics')).filter((one) => one['period'] === '2019' && one['basis'] === 'nonzero' && one['unit_size_m'] === 200 && one['statistic'] === 'k50_random');
  const [seen] = (await readTable('chicago-assaults', 'statistics')).filter((one) => one['period'] === '2019' && one['basis'] === 'nonzero' && one['unit_size_m'] === 200 && one['statistic'] === 'k50_share');
  if (chance === undefined || seen === undefined) throw new Error('benchmark figure: no row for 2019 in chicago-assaults/statistics (expected k50_share and k50_random)');
  const measured = ({ value = null, lo = null, hi = null, n_units = null, n_incidents = null }: Row): Partial<Row> => ({ value, lo, hi, n_units, n_incidents, months: 12 });
  return [
    row('segments', 'weisburd2024', '', { value: await percent('world.k50-median'), lo: await percent('world.k50-min'), hi: await percent('world.k50-max'), q1: await percent('world.k50-q1'), q3: await percent('world.k50-q3') }),
    ...SEGMENT_STUDIES.map(([study, city]) => published(study, city)),
    row('territory', 'astana', 'Astana', { value: await percent('kz.astana-territory'), digits: 0, months: 60 }),
    row('territory', 'almaty', 'Almaty', { value: await percent('kz.almaty-territory'), digits: 0, months: 60 }),
    row('squares', 'chicago', 'Chicago', { ...measured(seen), period: '2019' }),
    row('squares', 'chance', 'Chicago', { ...measured(chance), period: '2019' }),
  ];
}

function published(study: string, city: string): Row {
  const found = loadBenchmarks().find((one) => one.study_id === study && one.city === city && (one.pct_units_for_50 ?? one.pct_units_for_50_low) !== undefined);
  if (found === undefined) throw new Error(`benchmark ${study} ${city}: not found (expected in data/benchmarks/concentration.json)`);
  if (found.offence_group !== 'general' || found.basis !== 'all') throw new Error(`benchmark ${study} ${city}: cannot stand on this axis (seen ${found.offence_group}, ${found.basis}; expected general, all)`);
  const share = (value: number | undefined): number | null => (value === undefined ? null : Number((value / 100).toFixed(6)));
  const [value, lo, hi] = [found.pct_units_for_50, found.pct_units_for_50_low, found.pct_units_for_50_high];
  return row('segments', study, found.city, { value: share(value), lo: share(lo), hi: share(hi), digits: [value, lo, hi].every((one) => one === undefined || Number.isInteger(one)) ? 0 : 1, n_units: found.n_units ?? null, n_incidents: found.n_incidents ?? null, months: found.months ?? null, period: found.years ?? null });
}

function row(panel: PanelId, study: string, city: string, rest: Partial<Row>): Row {
  const all: Record<string, string | number | null> = { panel, ...PANELS[panel], study, city, period: null, value: null, lo: null, hi: null, q1: null, q3: null, digits: 1, n_units: null, n_incidents: null, months: null };
  for (const [column, value] of Object.entries(rest)) if (value !== undefined) all[column] = value;
  return all;
}
