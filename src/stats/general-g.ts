import { testOf, type GlobalTest } from './moran.ts';
import { refused, type Outcome } from './refusal.ts';
import { weightSums } from './weight-sums.ts';
import { spatialLag, type Weights } from './weights.ts';

/**
 * General G: the share of all products of two different units that neighbours make; high where high values meet
 * (Getis and Ord 1992, Geographical Analysis 24, 189-206). For values >= 0, with binary weights.
 * Refuses: `too_few` below 4 units, `empty` where all values are 0, `no_variation`, `no_neighbours`.
 */
export function generalG(values: ArrayLike<number>, weights: Weights): Outcome<GlobalTest> {
  const n = weights.units;
  if (n < 4) return refused('too_few');
  const { s0, s1, s2 } = weightSums(weights);
  if (s0 === 0) return refused('no_neighbours');
  const lag = spatialLag(weights, values);
  let [m1, m2, m3, m4, near] = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    const x = values[i] ?? 0;
    m1 += x; m2 += x ** 2; m3 += x ** 3; m4 += x ** 4;
    near += x * (lag[i] ?? 0);
  }
  const products = m1 * m1 - m2;
  if (products === 0) return refused('empty');
  const expected = s0 / (n * (n - 1));
  const b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0;
  const b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  const b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * s0 * s0);
  const b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0 * s0;
  const b4 = s1 - s2 + s0 * s0;
  const square = (b0 * m2 * m2 + b1 * m4 + b2 * m1 * m1 * m2 + b3 * m1 * m3 + b4 * m1 ** 4)
    / (products * products * n * (n - 1) * (n - 2) * (n - 3));
  return testOf(near / products, expected, square - expected * expected);
}
