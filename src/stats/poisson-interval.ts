import { chiSquareQuantile } from './chi-square.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Lower and upper end of an interval. */
export type Limits = readonly [number, number];

/**
 * Exact interval of the mean of a Poisson count: chi2(a/2, 2y) / 2 to chi2(1 - a/2, 2y + 2) / 2 (Garwood 1936,
 * Biometrika 28, 437-442); from 0 where y is 0.
 * @param count events, >= 0
 * @param level 0.95 by custom
 */
export function poissonInterval(count: number, level = 0.95): Limits {
  if (!(count >= 0)) throw new RangeError(`poissonInterval: not a count (${count}; expected >= 0)`);
  const tail = (1 - level) / 2;
  return [count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2, chiSquareQuantile(1 - tail, 2 * count + 2) / 2];
}

/** Byar's approximation of the same (Rothman and Boice 1979), for checks by hand: near from five cases on, but 0.013 for 0.025 below at y = 1. */
export function byarInterval(count: number, level = 0.95): Limits {
  const z = normalQuantile((1 + level) / 2) / 3;
  const limit = (y: number, sign: -1 | 1): number => (y === 0 ? 0 : y * (1 - 1 / (9 * y) + (sign * z) / Math.sqrt(y)) ** 3);
  return [limit(count, -1), limit(count + 1, 1)];
}
