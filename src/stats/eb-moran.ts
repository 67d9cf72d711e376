import { deviations } from './deviations.ts';
import { ratePrior } from './marshall.ts';
import { moranPermutation } from './moran-permutation.ts';
import type { PermutationOptions, Permuted } from './permutation-test.ts';
import { made, refused, type Outcome } from './refusal.ts';
import type { Weights } from './weights.ts';

/**
 * Rates in standard deviations from the mean rate, allowing for unequal populations: (r - m) / sqrt(A + m / N), with
 * m / N alone where that variance is not positive (Assunção and Reis 1999, Statistics in Medicine 18, 2147-2162).
 * Refuses: `empty` without cases, `no_frame` where a unit has no population.
 */
export function standardisedRates(cases: ArrayLike<number>, population: ArrayLike<number>): Outcome<number[]> {
  for (let i = 0; i < population.length; i++) if (!((population[i] ?? 0) > 0)) return refused('no_frame');
  const prior = ratePrior(cases, population, { cut: false });
  if (!prior.ok) return prior;
  const { mean, variance } = prior.value;
  return made(Array.from({ length: population.length }, (_, i) => {
    const base = population[i] ?? 0;
    const spread = variance + mean / base;
    return ((cases[i] ?? 0) / base - mean) / Math.sqrt(spread > 0 ? spread : mean / base);
  }));
}

/**
 * Moran's I of those deviates, tested by shuffling them (the empirical Bayes index). Every unit counts in n, also one
 * without neighbours. Refuses as `standardisedRates` and `moran`.
 */
export function ebMoran(cases: ArrayLike<number>, population: ArrayLike<number>, weights: Weights, options: PermutationOptions): Outcome<Permuted & { readonly statistic: number }> {
  const rates = standardisedRates(cases, population);
  if (!rates.ok) return rates;
  return deviations(rates.value).squares === 0 ? refused('no_variation') : moranPermutation(rates.value, weights, options);
}
