import type { FunnelLimit } from '../../charts/funnel.ts';
import type { OfficialSeries } from '../../model/official-year.ts';
import { overdispersion, widenedLimits } from '../../stats/overdispersion.ts';

/** Two-sided normal limits of 95 and 99.8 per cent. */
const [Z95, Z998] = [1.96, 3.0902];
export interface Spread { readonly mean: number; readonly outside: readonly boolean[]; readonly widened: readonly boolean[]; limitsAt(base: number): FunnelLimit }

/**
 * Which territories lie outside what chance gives around the common value, and outside the limits widened by the spread between
 * territories (Spiegelhalter 2005): rates on the scale of square roots, shares with a multiplicative spread never below one.
 */
export function officialSpread({ kind, counts, sum: [cases, base] }: Pick<OfficialSeries, 'kind' | 'counts' | 'sum'>): Spread {
  const mean = cases / base;
  if (kind === 'rate') {
    const made = overdispersion(counts.map(([count]) => count), counts.map(([, size]) => size * mean));
    if (!made.ok) throw new Error(`official series: no spread (${made.reason})`);
    const { z, adjusted, tau2 } = made.value;
    const limits = (n: number, level: number): readonly number[] => widenedLimits(n * mean, tau2, level).map((ratio) => ratio * mean);
    return {
      mean, outside: z.map((one) => Math.abs(one) > Z95), widened: adjusted.map((one) => Math.abs(one) > Z95),
      limitsAt: (n) => { const [lo95 = 0, hi95 = 0] = limits(n, Z95); const [lo998 = 0, hi998 = 0] = limits(n, Z998); return { n, lo95, hi95, lo998, hi998 }; },
    };
  }
  const z = counts.map(([count, size]) => (count - size * mean) / Math.sqrt(size * mean * (1 - mean)));
  const phi = Math.max(1, z.reduce((total, one) => total + one * one, 0) / z.length);
  const half = (n: number, level: number): number => level * Math.sqrt((phi * mean * (1 - mean)) / n);
  return {
    mean, outside: z.map((one) => Math.abs(one) > Z95), widened: z.map((one) => Math.abs(one) > Z95 * Math.sqrt(phi)),
    limitsAt: (n) => ({ n, lo95: Math.max(0, mean - half(n, Z95)), hi95: Math.min(1, mean + half(n, Z95)), lo998: Math.max(0, mean - half(n, Z998)), hi998: Math.min(1, mean + half(n, Z998)) }),
  };
}
