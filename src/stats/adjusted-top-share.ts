import { made, refused, type Outcome } from './refusal.ts';

/**
 * Historically adjusted concentration: the share of this period's incidents in the `percent` % of units that were the
 * busiest in an earlier period, so that units are not picked on this period's chance (Hipp and Kim 2017).
 * Ties at the cut are settled by the order of the units, which must not depend on the counts.
 * Refuses: `no_prior` without earlier incidents, `empty` without incidents now.
 * @param before counts of the earlier period, unit by unit
 * @param now counts of this period, in the same order
 * @param units all units in the frame; those beyond the arrays hold nothing in both periods
 */
export function adjustedTopShare(
  before: ArrayLike<number>, now: ArrayLike<number>,
  { percent = 5, units = before.length }: { percent?: number; units?: number } = {},
): Outcome<{ readonly units: number; readonly share: number }> {
  if (before.length !== now.length) throw new RangeError(`adjustedTopShare: unequal units (${before.length} and ${now.length}; expected the same)`);
  let earlier = 0;
  let total = 0;
  for (let i = 0; i < now.length; i++) { earlier += before[i] ?? 0; total += now[i] ?? 0; }
  if (earlier === 0) return refused('no_prior');
  if (total === 0) return refused('empty');
  const k = Math.ceil((percent * units) / 100);
  const order = Array.from({ length: before.length }, (_, i) => i).sort((a, b) => (before[b] ?? 0) - (before[a] ?? 0) || a - b);
  const held = order.slice(0, k).reduce((sum, i) => sum + (now[i] ?? 0), 0);
  return made({ units: k, share: held / total });
}
