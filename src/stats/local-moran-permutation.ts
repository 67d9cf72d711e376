import { deviations } from './deviations.ts';
import type { PermutationOptions } from './permutation-test.ts';
import { randomFrom } from './random.ts';
import { made, refused, type Outcome } from './refusal.ts';
import { spatialLag, type Weights } from './weights.ts';

/**
 * Two-sided p of each local Moran from values of other units drawn without replacement as its neighbours, its own value
 * held (Anselin 1995): twice the smaller tail, at most 1. Null for a unit without neighbours or at the mean.
 * Refuses: `too_few` below 3 units, `no_variation`, `no_neighbours`.
 */
export function localMoranPermutation(values: ArrayLike<number>, weights: Weights, { seed, replicates = 999 }: PermutationOptions): Outcome<(number | null)[]> {
  const n = weights.units;
  if (n < 3) return refused('too_few');
  if (weights.other.length === 0) return refused('no_neighbours');
  const { values: z, squares } = deviations(values);
  if (squares === 0) return refused('no_variation');
  const random = randomFrom(seed);
  const lag = spatialLag(weights, z);
  const pool = Float64Array.from(z);
  const p: (number | null)[] = [];
  for (let i = 0; i < n; i++) {
    const own = z[i] ?? 0;
    const from = weights.first[i] ?? 0;
    const count = (weights.first[i + 1] ?? 0) - from;
    if (count === 0 || own === 0) { p.push(null); continue; }
    pool.set(z);
    pool[i] = z[n - 1] ?? 0; // The others fill the first n - 1 places.
    const observed = lag[i] ?? 0;
    const slack = 1e-12 * Math.abs(observed);
    let [more, less] = [0, 0];
    for (let r = 0; r < replicates; r++) {
      let sum = 0;
      for (let k = 0; k < count; k++) {
        const chosen = k + random.int(n - 1 - k);
        const value = pool[chosen] ?? 0;
        pool[chosen] = pool[k] ?? 0;
        pool[k] = value;
        sum += (weights.weight[from + k] ?? 0) * value;
      }
      if (sum >= observed - slack) more++;
      if (sum <= observed + slack) less++;
    }
    p.push(Math.min(1, (2 * (Math.min(more, less) + 1)) / (replicates + 1)));
  }
  return made(p);
}
