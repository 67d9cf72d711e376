import { made, refused, type Outcome } from './refusal.ts';
import { unitsWithIncidents, type Tally } from './tally.ts';

/** Which units a share of units is taken of: all in the frame, or those with at least one incident. */
export type Basis = 'all' | 'nonzero';

/**
 * The smallest number of units that together hold at least `percent` % of the incidents (Weisburd 2015). Worked out in
 * whole numbers, since floating sums miss exact quarters. Refuses with `empty` where there is no incident.
 */
export function unitsHolding(t: Tally, percent: number): Outcome<number> {
  if (t.incidents === 0) return refused('empty');
  const wanted = percent * t.incidents;
  let k = 0;
  let held = 0;
  for (let g = t.values.length - 1; g >= 0; g--) {
    const value = t.values[g] ?? 0;
    const repeats = t.repeats[g] ?? 0;
    const inGroup = value === 0 ? Infinity : Math.ceil((wanted - 100 * held) / (100 * value));
    if (inGroup <= repeats) return made(k + Math.max(0, inGroup));
    k += repeats;
    held += repeats * value;
  }
  return made(k);
}

/** The same as a share of the units, 0 to 1. */
export function shareHolding(t: Tally, percent: number, basis: Basis): Outcome<number> {
  const k = unitsHolding(t, percent);
  return k.ok ? made(k.value / (basis === 'all' ? t.units : unitsWithIncidents(t))) : k;
}
