import { deviations } from './deviations.ts';
import { normalCdf, normalTwoSided } from './normal-cdf.ts';
import { made, refused, type Outcome } from './refusal.ts';
import { weightSums } from './weight-sums.ts';
import { spatialLag, unitsWithNeighbours, type Weights } from './weights.ts';

/** A statistic of all units with its moments if nothing depended on place. */
export interface GlobalTest {
  readonly statistic: number;
  readonly expected: number;
  readonly variance: number;
  /** Positive where neighbours are more alike than chance. */
  readonly z: number;
  /** Chance of a z at least as large. */
  readonly pGreater: number;
  readonly pTwoSided: number;
}

export interface MoranOptions {
  /** Whether values are shuffled over the units (the rule here) or drawn from one normal distribution. */
  readonly null?: 'randomisation' | 'normality';
  /** Units without neighbours stay in n (the rule here) or are left out of n, as spdep does by custom. */
  readonly islands?: 'counted' | 'left-out';
}

/**
 * Moran's I = (n / S0) z'Wz / z'z with its variance (Moran 1950; Cliff and Ord 1981, Spatial Processes, ch. 2).
 * Refuses: `too_few` below 4 units, `no_variation`, `no_neighbours`.
 * @param values one number for each unit of the weights
 */
export function moran(values: ArrayLike<number>, weights: Weights, options: MoranOptions = {}): Outcome<GlobalTest> {
  if (values.length !== weights.units) throw new RangeError(`moran: unequal lengths (${values.length} values; expected ${weights.units})`);
  const { s0, s1, s2 } = weightSums(weights);
  const n = options.islands === 'left-out' ? unitsWithNeighbours(weights) : weights.units;
  if (n < 4) return refused('too_few');
  if (s0 === 0) return refused('no_neighbours');
  const { values: z, squares, kurtosis } = deviations(values);
  if (squares === 0) return refused('no_variation');
  const statistic = (n / s0) * dot(z, spatialLag(weights, z)) / squares;
  const expected = -1 / (n - 1);
  const square = options.null === 'normality'
    ? (n * n * s1 - n * s2 + 3 * s0 * s0) / (s0 * s0 * (n * n - 1))
    : (n * (s1 * (n * n - 3 * n + 3) - n * s2 + 3 * s0 * s0) - kurtosis * (s1 * (n * n - n) - 2 * n * s2 + 6 * s0 * s0))
      / ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
  return testOf(statistic, expected, square - expected * expected);
}

/** Moran's I alone, for values already centred on 0. */
export const moranOfDeviations = (z: Float64Array, weights: Weights, { s0, squares }: { s0: number; squares: number }): number =>
  (z.length / s0) * dot(z, spatialLag(weights, z)) / squares;

/** A global test from its moments; refuses `no_variation` where nothing can vary. */
export function testOf(statistic: number, expected: number, variance: number, z = (statistic - expected) / Math.sqrt(variance)): Outcome<GlobalTest> {
  if (!(variance > 0)) return refused('no_variation');
  return made({ statistic, expected, variance, z, pGreater: normalCdf(-z), pTwoSided: normalTwoSided(z) });
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
