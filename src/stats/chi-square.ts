import { incompleteGamma } from './incomplete-gamma.ts';
import { logGamma } from './log-gamma.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Chance that a chi-square variable with `df` degrees of freedom is at least x. */
export const chiSquareTail = (x: number, df: number): number => incompleteGamma(df / 2, Math.max(0, x) / 2).upper;

/**
 * The x below which a share p of a chi-square variable lies (Wilson and Hilferty 1931 as the start, then Newton steps
 * kept inside a bracket); relative error below 1e-12.
 * @param df degrees of freedom, > 0, not necessarily whole
 */
export function chiSquareQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1 && df > 0)) throw new RangeError(`chiSquareQuantile: out of range (p ${p}, df ${df}; expected 0 <= p <= 1, df > 0)`);
  if (p === 0) return 0;
  if (p === 1) return Infinity;
  const a = df / 2;
  const wilson = df * (1 - 2 / (9 * df) + normalQuantile(p) * Math.sqrt(2 / (9 * df))) ** 3;
  let x = (wilson > 0.01 * df ? wilson : 2 * Math.exp((Math.log(p) + logGamma(a + 1)) / a)) / 2;
  let low = 0;
  let high = Infinity;
  for (let step = 0; step < 200; step++) {
    const { lower, upper } = incompleteGamma(a, x);
    const error = p < 0.5 ? lower - p : (1 - p) - upper;
    if (error > 0) high = x; else low = x;
    const density = Math.exp((a - 1) * Math.log(x) - x - logGamma(a));
    let to = x - error / density;
    if (!(to > low && to < high)) to = high === Infinity ? 2 * x : (low + high) / 2;
    if (Math.abs(to - x) <= 1e-15 * x) return 2 * to;
    x = to;
  }
  return 2 * x;
}
