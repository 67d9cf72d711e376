import type { YearPair } from '../../../src/model/stability.ts';
import { quantile } from '../../../src/stats/quantile.ts';
import { randomFrom } from '../../../src/stats/random.ts';
import type { Outcome } from '../../../src/stats/refusal.ts';
import { spearman } from '../../../src/stats/spearman.ts';
import { stability } from '../../../src/stats/stability.ts';
import { topOverlap } from '../../../src/stats/top-overlap.ts';

const six = (value: number): number => Number(value.toPrecision(6));

function valueOf<T>(outcome: Outcome<T>, what: string): T {
  if (!outcome.ok) throw new Error(`stability: ${what} refused (${outcome.reason}; expected two years with incidents)`);
  return outcome.value;
}

/**
 * How alike two years are on the same squares, beside what chance gives. The benchmark "unchanged" shuffles the years over
 * all incidents of both, so each square keeps its sum and each year its number: what is lost then is noise, not change.
 */
export function yearPair(before: Int32Array, after: Int32Array, about: { readonly unit_m: number; readonly from: number; readonly to: number; readonly seed: string; readonly replicates: number }): YearPair {
  const test = valueOf(stability(before, after), 'test of difference');
  const overlap = valueOf(topOverlap(before, after), 'overlap');
  const places: number[] = [];
  before.forEach((n, unit) => { for (let k = 0; k < n + (after[unit] ?? 0); k++) places.push(unit); });
  const first = before.reduce((sum, n) => sum + n, 0);
  const random = randomFrom(`${about.seed}/${about.unit_m}/${about.from}/${about.to}`);
  const [ranks, shared]: [number[], number[]] = [[], []];
  for (let run = 0; run < about.replicates; run++) {
    const shuffled = random.shuffle(Float64Array.from(places));
    const [a, b] = [new Int32Array(before.length), new Int32Array(before.length)];
    shuffled.forEach((unit, at) => { const counts = at < first ? a : b; counts[unit] = (counts[unit] ?? 0) + 1; });
    ranks.push(valueOf(spearman(a, b), 'rank correlation'));
    shared.push(valueOf(topOverlap(a, b), 'overlap').jaccard);
  }
  const spread = (values: readonly number[]): { value: number; lo: number; hi: number } => {
    const sorted = [...values].sort((a, b) => a - b);
    return { value: six(values.reduce((sum, value) => sum + value, 0) / values.length), lo: six(quantile(sorted, 0.025)), hi: six(quantile(sorted, 0.975)) };
  };
  return {
    unit_m: about.unit_m, from: about.from, to: about.to, units: before.length, incidents_from: first, incidents_to: after.reduce((sum, n) => sum + n, 0),
    similar: six(test.robust), different: test.different, tested: test.unitsWithIncidents,
    spearman: six(valueOf(spearman(before, after), 'rank correlation')), jaccard: six(overlap.jaccard), chance: six(overlap.chance),
    spearman_unchanged: spread(ranks), jaccard_unchanged: spread(shared),
  };
}
