import { unitsHolding } from './k-share.ts';
import { made, refused, type Outcome } from './refusal.ts';
import type { Tally } from './tally.ts';
import { heldByTop } from './top-share.ts';

/** A point of the curve: share `p` of the units, busiest first, holds `share` of the incidents. */
export interface LorenzPoint { readonly p: number; readonly share: number }

/**
 * Lorenz curve with the busiest units first, as the literature on crime concentration draws it, from (0, 0) to (1, 1).
 * A long curve is thinned to at most `points`, always keeping the units that hold 25, 50, 80 and 100 % of incidents.
 * Refuses with `empty` where there is no incident.
 */
export function lorenz(t: Tally, points = 200): Outcome<readonly LorenzPoint[]> {
  if (t.incidents === 0) return refused('empty');
  return made(lorenzPlaces(t, points).map((i) => ({ p: i / t.units, share: heldByTop(t, i) / t.incidents })));
}

/** Numbers of units at which the curve has a point, ascending from 0 to all. */
export function lorenzPlaces(t: Tally, points = 200): readonly number[] {
  if (t.units < points) return Array.from({ length: t.units + 1 }, (_, i) => i);
  const kept = [25, 50, 80, 100].map((percent) => unitsHolding(t, percent)).flatMap((k) => (k.ok ? [k.value] : []));
  const even = points - kept.length - 1;
  // Most of the bend lies among the busiest units, so the places are spread by the square of an even step.
  const places = Array.from({ length: even + 1 }, (_, s) => Math.round(t.units * (s / even) ** 2));
  return [...new Set([...places, ...kept])].sort((a, b) => a - b);
}
