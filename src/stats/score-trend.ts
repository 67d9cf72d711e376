import { normalTwoSided } from './normal-cdf.ts';
import { benjaminiHochberg } from './false-discovery.ts';

export interface ScoreTrend { readonly z: number; readonly pTwoSided: number }

/**
 * Score test of a Poisson trend over equal periods: z = sum t y / sqrt(S mean(t^2)), with t centred and S the total;
 * given S, counts are multinomial with equal chances if nothing changes (Armitage 1955, Biometrics 11, 375-386, for
 * equal exposures). Null without incidents or with one period.
 * @param counts incidents of one unit, period by period
 */
export function scoreTrend(counts: ArrayLike<number>): ScoreTrend | null {
  const n = counts.length;
  let [total, weighted, squares] = [0, 0, 0];
  for (let k = 0; k < n; k++) {
    const t = k - (n - 1) / 2;
    total += counts[k] ?? 0; weighted += t * (counts[k] ?? 0); squares += t * t;
  }
  if (total === 0 || n < 2) return null;
  const z = weighted / Math.sqrt((total * squares) / n);
  return { z, pTwoSided: normalTwoSided(z) };
}

export type TrendClass = 'rising' | 'stable' | 'falling' | 'too_few';

/**
 * Class of each unit, the rate of false discovery held at `level` over the units tested. "Stable" says that no change
 * was found, not that there was none.
 * @param atLeast fewest incidents in all periods together for a unit to be tested, 10 by custom
 */
export function trendClasses(units: readonly ArrayLike<number>[], { atLeast = 10, level = 0.05 } = {}): TrendClass[] {
  const trends = units.map((counts) => (Array.from(counts).reduce((a, b) => a + b, 0) >= atLeast ? scoreTrend(counts) : null));
  const q = benjaminiHochberg(trends.map((trend) => trend?.pTwoSided ?? null));
  return trends.map((trend, i) => {
    if (trend === null) return 'too_few';
    return (q[i] ?? 1) >= level ? 'stable' : trend.z > 0 ? 'rising' : 'falling';
  });
}
