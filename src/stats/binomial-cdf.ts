import { logChoose } from './binomial-coefficient.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/** Chance of at most k successes in n trials; 0 for negative k. */
export function binomialCdf(k: number, n: number, share: number): number {
  if (k < 0) return 0;
  return k >= n ? 1 : incompleteBeta(1 - share, n - Math.floor(k), Math.floor(k) + 1);
}

/** Chance of exactly k successes in n trials. */
export function binomialChance(k: number, n: number, share: number): number {
  if (share === 0 || share === 1) return Number(k === n * share);
  return Math.exp(logChoose(n, k) + k * Math.log(share) + (n - k) * Math.log1p(-share));
}
