import { binomialCdf, binomialChance } from './binomial-cdf.ts';
import { poissonCdf, poissonChance } from './poisson-cdf.ts';
import type { Limits } from './poisson-interval.ts';

/**
 * Limits of a funnel, within which units of the target rate fall with the level asked: exact chances with interpolation
 * between counts, so that the lines are smooth (Spiegelhalter 2005, Statistics in Medicine 24, 1185-1202, app. A.1).
 * As ratios of observed to expected counts, cut at 0.
 * @param expected count a unit of its size would have at the target rate, > 0
 */
export function poissonFunnelLimits(expected: number, level: number): Limits {
  if (!(expected > 0)) throw new RangeError(`poissonFunnelLimits: nothing expected (${expected}; expected > 0)`);
  const at = (p: number): number => Math.max(0, interpolated(p, {
    start: Math.max(0, Math.floor(expected - 8 * Math.sqrt(expected) - 8)),
    cdf: (k) => poissonCdf(k, expected), chance: (k) => poissonChance(k, expected),
  }) / expected);
  return [at((1 - level) / 2), at((1 + level) / 2)];
}

/**
 * The same for shares: limits of the share of `base` cases that have a property which a share `target` has in all.
 * @param base cases of the unit, >= 1
 * @param target share, strictly between 0 and 1
 */
export function binomialFunnelLimits(base: number, target: number, level: number): Limits {
  if (!(base >= 1 && target > 0 && target < 1)) throw new RangeError(`binomialFunnelLimits: out of range (${base} cases, target ${target}; expected at least 1 and a share between 0 and 1)`);
  const spread = Math.sqrt(base * target * (1 - target));
  const at = (p: number): number => Math.min(1, Math.max(0, interpolated(p, {
    start: Math.max(0, Math.floor(base * target - 8 * spread - 8)),
    cdf: (k) => binomialCdf(k, base, target), chance: (k) => binomialChance(k, base, target),
  }) / base));
  return [at((1 - level) / 2), at((1 + level) / 2)];
}

/** Where a unit lies: outside 99.8 %, outside 95 %, or in. */
export type FunnelClass = 'low998' | 'low95' | 'in' | 'high95' | 'high998';

/** Class of a ratio or share by limits at 95 % and 99.8 %. */
export function funnelClass(value: number, at95: Limits, at998: Limits): FunnelClass {
  if (value > at998[1]) return 'high998';
  if (value < at998[0]) return 'low998';
  if (value > at95[1]) return 'high95';
  return value < at95[0] ? 'low95' : 'in';
}

/** The count at which the distribution function would reach p if it rose evenly between whole counts. */
function interpolated(p: number, { start, cdf, chance }: { start: number; cdf: (k: number) => number; chance: (k: number) => number }): number {
  let k = start;
  while (cdf(k) < p) k++;
  return k - (cdf(k) - p) / chance(k);
}
