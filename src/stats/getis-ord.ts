import { deviations } from './deviations.ts';
import { made, refused, type Outcome } from './refusal.ts';
import { binaryWeights, spatialLag, type Neighbours } from './weights.ts';

/**
 * Gi* of each unit: how far the sum over it and its neighbours lies from what the mean of all units gives, in standard
 * deviations (Ord and Getis 1995, Geographical Analysis 27, 286-306). Binary weights, the unit itself with weight 1;
 * row-standardised ones change z in some programs and not in others. Null for a unit that neighbours all others.
 * Refuses: `too_few` below 2 units, `no_variation`.
 */
export function giStar(values: ArrayLike<number>, neighbours: Neighbours): Outcome<(number | null)[]> {
  const n = neighbours.length;
  if (values.length !== n) throw new RangeError(`giStar: unequal lengths (${values.length} values; expected ${n})`);
  if (n < 2) return refused('too_few');
  const { values: z, squares } = deviations(values);
  if (squares === 0) return refused('no_variation');
  const spread = Math.sqrt(squares / n);
  const lag = spatialLag(binaryWeights(neighbours, { self: true }), z);
  return made(neighbours.map((near, i) => {
    const w = near.length + 1;
    return w >= n ? null : (lag[i] ?? 0) / (spread * Math.sqrt((n * w - w * w) / (n - 1)));
  }));
}

/**
 * Gi of each unit: the same without the unit, against the mean and spread of the others (Ord and Getis 1995).
 * Null for a unit without neighbours, one that neighbours all others, or one whose others are all equal.
 * Refuses: `too_few` below 3 units, `no_variation`.
 */
export function gi(values: ArrayLike<number>, neighbours: Neighbours): Outcome<(number | null)[]> {
  const n = neighbours.length;
  if (values.length !== n) throw new RangeError(`gi: unequal lengths (${values.length} values; expected ${n})`);
  if (n < 3) return refused('too_few');
  const { values: z, squares } = deviations(values);
  if (squares === 0) return refused('no_variation');
  const lag = spatialLag(binaryWeights(neighbours), z);
  return made(neighbours.map((near, i) => {
    const w = near.length;
    // Deviations sum to 0, so those of the others sum to minus that of the unit.
    const own = z[i] ?? 0;
    const mean = -own / (n - 1);
    const variance = (squares - own * own) / (n - 1) - mean * mean;
    if (w === 0 || w >= n - 1 || !(variance > 1e-14 * squares)) return null;
    return ((lag[i] ?? 0) - w * mean) / Math.sqrt((variance * ((n - 1) * w - w * w)) / (n - 2));
  }));
}
