import { poissonChance, poissonCdf } from './poisson-cdf.ts';

/**
 * Two-sided p of two Poisson counts with equal rates, by the test that plugs in the common rate (E-test, Krishnamoorthy
 * and Thomson 2004, J. Statist. Plann. Inference 119, 23-35). For before and after a measure. 1 where both are 0.
 * @param k1 first count
 * @param k2 second count
 * @param exposure1 length or population of the first, 1 by custom
 * @param exposure2 of the second
 */
export function poissonETest(k1: number, k2: number, { exposure1 = 1, exposure2 = 1 } = {}): number {
  if (k1 + k2 === 0) return 1;
  const rate = (k1 + k2) / (exposure1 + exposure2);
  const statistic = (a: number, b: number): number =>
    (a + b === 0 ? 0 : Math.abs(a / exposure1 - b / exposure2) / Math.sqrt(a / exposure1 ** 2 + b / exposure2 ** 2));
  const observed = statistic(k1, k2) - 1e-12;
  const [mean1, mean2] = [rate * exposure1, rate * exposure2];
  const chance2 = Array.from({ length: lastOf(mean2) }, (_, b) => poissonChance(b, mean2));
  let p = 0;
  for (let a = 0; a < lastOf(mean1); a++) {
    let inside = 0;
    chance2.forEach((chance, b) => { if (statistic(a, b) >= observed) inside += chance; });
    p += poissonChance(a, mean1) * inside;
  }
  return Math.min(1, p);
}

/** A count beyond which less than 1e-14 of the chance lies. */
function lastOf(mean: number): number {
  let k = Math.ceil(mean);
  while (1 - poissonCdf(k, mean) > 1e-14) k += Math.max(1, Math.ceil(Math.sqrt(mean)));
  return k + 1;
}
