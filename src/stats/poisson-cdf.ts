import { incompleteGamma } from './incomplete-gamma.ts';
import { logGamma } from './log-gamma.ts';

/** Chance that a Poisson variable with the given mean is at most k; 0 for negative k. */
export function poissonCdf(k: number, mean: number): number {
  if (k < 0) return 0;
  return mean === 0 ? 1 : incompleteGamma(Math.floor(k) + 1, mean).upper;
}

/** Chance that a Poisson variable with the given mean is exactly k, a whole number >= 0. */
export function poissonChance(k: number, mean: number): number {
  if (mean === 0) return k === 0 ? 1 : 0;
  return Math.exp(k * Math.log(mean) - mean - logGamma(k + 1));
}
