import { deviations } from './deviations.ts';
import { normalTwoSided } from './normal-cdf.ts';
import { made, refused, type Outcome } from './refusal.ts';
import { spatialLag, type Weights } from './weights.ts';

/** A unit against the mean, then its neighbours against the mean. */
export type Quadrant = 'High-High' | 'Low-Low' | 'High-Low' | 'Low-High';

export interface LocalMoran {
  readonly statistic: number;
  readonly quadrant: Quadrant;
  readonly expected: number;
  readonly variance: number;
  /** Null where the neighbourhood cannot vary: no neighbour, or all other units. */
  readonly z: number | null;
  readonly pTwoSided: number | null;
}

/**
 * Local Moran I_i = (z_i / m2) sum_j w_ij z_j with m2 = sum z^2 / n (Anselin 1995, Geographical Analysis 27, 93-115).
 * Moments hold the value of the unit fixed and shuffle the rest (`conditional`, the rule here; Sokal, Oden and Thomson
 * 1998, Geographical Analysis 30, 331-354) or shuffle all values (`total`).
 * Refuses: `too_few` below 3 units, `no_variation`, `no_neighbours`.
 */
export function localMoran(values: ArrayLike<number>, weights: Weights, null_: 'conditional' | 'total' = 'conditional'): Outcome<LocalMoran[]> {
  const n = weights.units;
  if (values.length !== n) throw new RangeError(`localMoran: unequal lengths (${values.length} values; expected ${n})`);
  if (n < 3) return refused('too_few');
  if (weights.other.length === 0) return refused('no_neighbours');
  const { values: z, squares, kurtosis } = deviations(values);
  if (squares === 0) return refused('no_variation');
  const m2 = squares / n;
  const lag = spatialLag(weights, z);
  return made(Array.from(z, (own, i): LocalMoran => {
    const near = lag[i] ?? 0;
    const { sum, sumOfSquares, count } = rowSums(weights, i);
    const statistic = (own * near) / m2;
    const quadrant = quadrantOf(own, near);
    const expected = null_ === 'conditional' ? -(own * own * sum) / ((n - 1) * m2) : -sum / (n - 1);
    const variance = null_ === 'conditional'
      ? (own / m2) ** 2 * (n / (n - 2)) * (sumOfSquares - (sum * sum) / (n - 1)) * (m2 - (own * own) / (n - 1))
      : (sumOfSquares * (n - kurtosis)) / (n - 1) + ((sum * sum - sumOfSquares) * (2 * kurtosis - n)) / ((n - 1) * (n - 2)) - (sum / (n - 1)) ** 2;
    const fixed = count === 0 || (null_ === 'conditional' && count >= n - 1) || !(variance > 0);
    if (fixed) return { statistic, quadrant, expected, variance: Math.max(0, variance), z: null, pTwoSided: null };
    const score = (statistic - expected) / Math.sqrt(variance);
    return { statistic, quadrant, expected, variance, z: score, pTwoSided: normalTwoSided(score) };
  }));
}

/** Zero counts as low on the unit's side and on that of its neighbours. */
export const quadrantOf = (own: number, near: number): Quadrant => `${own > 0 ? 'High' : 'Low'}-${near > 0 ? 'High' : 'Low'}`;

function rowSums({ first, weight }: Weights, unit: number): { sum: number; sumOfSquares: number; count: number } {
  let [sum, sumOfSquares] = [0, 0];
  const [from, to] = [first[unit] ?? 0, first[unit + 1] ?? 0];
  for (let at = from; at < to; at++) { sum += weight[at] ?? 0; sumOfSquares += (weight[at] ?? 0) ** 2; }
  return { sum, sumOfSquares, count: to - from };
}
