import { randomFrom } from './random.ts';

export interface Permuted {
  /** (1 + runs at least as large) / (runs + 1): never 0. */
  readonly pGreater: number;
  /** Twice the smaller tail, at most 1. */
  readonly pTwoSided: number;
  readonly mean: number;
  readonly sd: number;
  readonly replicates: number;
}

export interface PermutationOptions {
  /** Words by custom `dataset/method/period`. */
  readonly seed: string;
  /** 999 by custom. */
  readonly replicates?: number;
}

/**
 * Values shuffled over the units, the statistic taken each time (Besag and Diggle 1977, Applied Statistics 26, 327-333).
 * @param statistic called with the same array each time, shuffled
 */
export function permutationTest(values: ArrayLike<number>, observed: number, statistic: (shuffled: Float64Array) => number, { seed, replicates = 999 }: PermutationOptions): Permuted {
  const random = randomFrom(seed);
  const shuffled = Float64Array.from(values);
  const drawn = new Float64Array(replicates);
  for (let r = 0; r < replicates; r++) drawn[r] = statistic(random.shuffle(shuffled));
  return tails(drawn, observed);
}

/** Tails, mean and spread of simulated values beside the observed one. */
export function tails(drawn: Float64Array, observed: number): Permuted {
  // Sums in another order differ in the last digits; a run that only differs so is a tie.
  const slack = 1e-12 * Math.max(1e-300, Math.abs(observed));
  let [greater, less, sum] = [0, 0, 0];
  for (const value of drawn) {
    if (value >= observed - slack) greater++;
    if (value <= observed + slack) less++;
    sum += value;
  }
  const replicates = drawn.length;
  const mean = sum / replicates;
  let squares = 0;
  for (const value of drawn) squares += (value - mean) ** 2;
  const p = (runs: number): number => (runs + 1) / (replicates + 1);
  return { pGreater: p(greater), pTwoSided: Math.min(1, 2 * p(Math.min(greater, less))), mean, sd: Math.sqrt(squares / (replicates - 1)), replicates };
}
