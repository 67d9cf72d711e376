import { made, refused, type Outcome } from './refusal.ts';

/** Places in the list of the k largest counts; equal counts are taken in the order of the list, which fixes ties. */
export function topUnits(counts: ArrayLike<number>, k: number): number[] {
  return Array.from(counts, (n, unit) => ({ n, unit })).sort((a, b) => b.n - a.n || a.unit - b.unit).slice(0, k).map(({ unit }) => unit);
}

/** How many units a share of them is, rounded up and free of floating error. */
export const unitsOfShare = (units: number, percent: number): number => Math.ceil((units * percent) / 100 - 1e-9);

export interface TopOverlap {
  readonly units: number;
  /** Units in both sets over units in either (Jaccard 1912). */
  readonly jaccard: number;
  /** What two sets drawn at random would give: q / (2 - q) for the share q taken. */
  readonly chance: number;
}

/** Overlap of the busiest units of two periods. Refuses: `empty` without units or incidents in a period. */
export function topOverlap(before: ArrayLike<number>, after: ArrayLike<number>, percent = 5): Outcome<TopOverlap> {
  const n = before.length;
  if (after.length !== n) throw new RangeError(`topOverlap: unequal lengths (${n} and ${after.length}; expected the same)`);
  const any = (counts: ArrayLike<number>): boolean => Array.from(counts).some((value) => value > 0);
  if (!any(before) || !any(after)) return refused('empty');
  const units = unitsOfShare(n, percent);
  const first = new Set(topUnits(before, units));
  const both = topUnits(after, units).filter((unit) => first.has(unit)).length;
  const q = units / n;
  return made({ units, jaccard: both / (2 * units - both), chance: q / (2 - q) });
}

/** In how many periods each unit was among the busiest. */
export function periodsAtTop(periods: readonly ArrayLike<number>[], percent = 5): number[] {
  const times = new Array<number>(periods[0]?.length ?? 0).fill(0);
  for (const counts of periods) for (const unit of topUnits(counts, unitsOfShare(counts.length, percent))) times[unit] = (times[unit] ?? 0) + 1;
  return times;
}
