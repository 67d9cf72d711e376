import type { Row } from '../../../src/datasets/table.ts';
import type { StabilityFile } from '../../../src/model/stability.ts';
import { periodsAtTop, unitsOfShare } from '../../../src/stats/top-overlap.ts';
import { yearPair } from './year-pair.ts';
import { yearlyCounts } from './yearly-counts.ts';

/** Squares of 200 m, as published, and of 1 km. */
const TIMES = [1, 5] as const;

/** Runs of shuffled years behind the benchmark of no change. */
export const REPLICATES = 199;

/** Consecutive years, and the first beside the last, on squares of 200 m and of 1 km. */
export function stabilityOfPlaces(rows: readonly Row[], seed: string, replicates: number = REPLICATES): Pick<StabilityFile, 'pairs' | 'top' | 'replicates' | 'seed'> {
  const sizes = TIMES.map((times) => {
    const { units, years } = yearlyCounts(rows, times);
    const list = [...years.keys()];
    const [first, last] = [list[0] ?? 0, list.at(-1) ?? 0];
    const wanted = [...list.slice(1).map((to, at) => [list[at] ?? 0, to] as const), [first, last] as const];
    const pairs = wanted.map(([from, to]) => yearPair(years.get(from) ?? new Int32Array(units), years.get(to) ?? new Int32Array(units), { unit_m: 200 * times, from, to, seed, replicates }));
    const yearsAtTop = periodsAtTop([...years.values()]);
    const top = { unit_m: 200 * times, years: list.length, units, a_year: unitsOfShare(units, 5), ever: yearsAtTop.filter((n) => n > 0).length, every: yearsAtTop.filter((n) => n === list.length).length };
    return { pairs, top };
  });
  return { replicates, seed, pairs: sizes.flatMap(({ pairs }) => pairs), top: sizes.map(({ top }) => top) };
}
