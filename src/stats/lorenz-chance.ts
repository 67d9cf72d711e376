import { lorenzPlaces, type LorenzPoint } from './lorenz.ts';
import { eachAllocation, type Allocation } from './random-allocation.ts';
import { quantile } from './quantile.ts';
import { made, refused, type Outcome } from './refusal.ts';
import type { Tally } from './tally.ts';
import { heldByTop } from './top-share.ts';

export interface LorenzChancePoint extends LorenzPoint {
  /** Mean share under random allocation and its 2.5 and 97.5 % points, at the same share of units. */
  readonly chance: number;
  readonly lo: number;
  readonly hi: number;
}

/** Lorenz curve beside the curves that chance alone gives to as many incidents in as many units. */
export function lorenzWithChance(
  t: Tally, { points = 200, ...options }: Pick<Allocation, 'seed' | 'replicates' | 'weights'> & { points?: number },
): Outcome<readonly LorenzChancePoint[]> {
  if (t.incidents === 0) return refused('empty');
  const places = lorenzPlaces(t, points);
  const drawn: number[][] = places.map(() => []);
  eachAllocation({ incidents: t.incidents, units: t.units, ...options }, (random) => {
    places.forEach((k, i) => drawn[i]?.push(heldByTop(random, k) / t.incidents));
  });
  return made(places.map((k, i) => {
    const sorted = Float64Array.from(drawn[i] ?? []).sort();
    return {
      p: k / t.units,
      share: heldByTop(t, k) / t.incidents,
      chance: sorted.reduce((a, b) => a + b, 0) / sorted.length,
      lo: quantile(sorted, 0.025),
      hi: quantile(sorted, 0.975),
    };
  }));
}
