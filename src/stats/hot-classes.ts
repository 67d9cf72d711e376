import { benjaminiHochberg } from './false-discovery.ts';
import { giStar } from './getis-ord.ts';
import { normalTwoSided } from './normal-cdf.ts';
import { made, type Outcome } from './refusal.ts';
import type { Neighbours } from './weights.ts';

/** Cold units are not named: an empty cell of steppe is not a cold spot. */
export type HotClass = 'hot99' | 'hot95' | 'ns';

export interface HotUnit {
  /** Null for a unit that neighbours all others. */
  readonly z: number | null;
  readonly p: number | null;
  readonly q: number | null;
  readonly class: HotClass;
}

/**
 * Gi* of each unit, two-sided normal p, and classes by the rate of false discovery at 1 % and 5 %. Where the mean count of
 * a unit is below 1 the normal p is too bold; take larger cells. Refuses as `giStar`.
 */
export function hotUnits(values: ArrayLike<number>, neighbours: Neighbours): Outcome<HotUnit[]> {
  const z = giStar(values, neighbours);
  if (!z.ok) return z;
  const p = z.value.map((value) => (value === null ? null : normalTwoSided(value)));
  const q = benjaminiHochberg(p);
  return made(z.value.map((value, i): HotUnit => ({ z: value, p: p[i] ?? null, q: q[i] ?? null, class: classOf(value ?? 0, q[i] ?? 1) })));
}

const classOf = (z: number, q: number): HotClass => (z <= 0 || q >= 0.05 ? 'ns' : q < 0.01 ? 'hot99' : 'hot95');
