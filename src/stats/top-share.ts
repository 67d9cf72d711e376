import { made, refused, type Outcome } from './refusal.ts';
import type { Tally } from './tally.ts';

/**
 * The share of incidents in the busiest `percent` % of the units, rounded up to whole units.
 * Refuses with `empty` where there is no incident.
 */
export function topShare(t: Tally, percent: number): Outcome<{ readonly units: number; readonly share: number }> {
  if (t.incidents === 0) return refused('empty');
  const units = Math.ceil((percent * t.units) / 100);
  return made({ units, share: heldByTop(t, units) / t.incidents });
}

/** Incidents in the k busiest units. */
export function heldByTop(t: Tally, k: number): number {
  let left = k;
  let held = 0;
  for (let g = t.values.length - 1; g >= 0 && left > 0; g--) {
    const taken = Math.min(left, t.repeats[g] ?? 0);
    held += taken * (t.values[g] ?? 0);
    left -= taken;
  }
  return held;
}
