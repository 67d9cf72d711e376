import { deviations } from './deviations.ts';
import { testOf, type GlobalTest } from './moran.ts';
import { refused, type Outcome } from './refusal.ts';
import { weightSums } from './weight-sums.ts';
import type { Weights } from './weights.ts';

/**
 * Geary's C, 1 where neighbours are as unlike as any two units, below 1 where they are more alike (Geary 1954; variance
 * under randomisation, Cliff and Ord 1981, Spatial Processes, ch. 2); z is turned so that it is positive for likeness, as Moran's.
 * Refuses: `too_few` below 4 units, `no_variation`, `no_neighbours`.
 */
export function geary(values: ArrayLike<number>, weights: Weights): Outcome<GlobalTest> {
  const n = weights.units;
  if (n < 4) return refused('too_few');
  const { s0, s1, s2 } = weightSums(weights);
  if (s0 === 0) return refused('no_neighbours');
  const { values: z, squares, kurtosis: k } = deviations(values);
  if (squares === 0) return refused('no_variation');
  let differences = 0;
  for (let i = 0; i < n; i++) {
    for (let at = weights.first[i] ?? 0; at < (weights.first[i + 1] ?? 0); at++) {
      differences += (weights.weight[at] ?? 0) * ((z[i] ?? 0) - (z[weights.other[at] ?? 0] ?? 0)) ** 2;
    }
  }
  const statistic = ((n - 1) * differences) / (2 * s0 * squares);
  const variance = ((n - 1) * s1 * (n * n - 3 * n + 3 - k * (n - 1))
    - 0.25 * (n - 1) * s2 * (n * n + 3 * n - 6 - k * (n * n - n + 2))
    + s0 * s0 * (n * n - 3 - k * (n - 1) ** 2)) / (n * (n - 2) * (n - 3) * s0 * s0);
  return testOf(statistic, 1, variance, (1 - statistic) / Math.sqrt(variance));
}
