import { deviations } from './deviations.ts';
import { moranOfDeviations } from './moran.ts';
import { permutationTest, type PermutationOptions, type Permuted } from './permutation-test.ts';
import { made, refused, type Outcome } from './refusal.ts';
import { weightSums } from './weight-sums.ts';
import type { Weights } from './weights.ts';

/**
 * Moran's I against values shuffled over the units; every unit counts in n. Refuses as `moran` does.
 */
export function moranPermutation(values: ArrayLike<number>, weights: Weights, options: PermutationOptions): Outcome<Permuted & { readonly statistic: number }> {
  if (weights.units < 4) return refused('too_few');
  const { s0 } = weightSums(weights);
  if (s0 === 0) return refused('no_neighbours');
  const { values: z, squares } = deviations(values);
  if (squares === 0) return refused('no_variation');
  const statistic = moranOfDeviations(z, weights, { s0, squares });
  return made({ statistic, ...permutationTest(z, statistic, (shuffled) => moranOfDeviations(shuffled, weights, { s0, squares }), options) });
}
