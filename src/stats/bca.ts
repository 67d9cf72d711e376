import { normalCdf } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';
import { quantile } from './quantile.ts';

export interface BcaInput {
  readonly estimate: number;
  /** The statistic of each resample, ascending, at least one. */
  readonly drawn: ArrayLike<number>;
  /** The statistic without one unit of each kind, and how many units are of that kind. */
  readonly jackknife: readonly { readonly value: number; readonly repeats: number }[];
  readonly level: number;
}

/**
 * Bias-corrected and accelerated bootstrap limits (Efron 1987, eq. 2.3 and 6.6). Resamples equal to the estimate count
 * half, so that statistics with few different values are not pushed to one side.
 */
export function bcaInterval({ estimate, drawn, jackknife, level }: BcaInput): [lo: number, hi: number] {
  const n = drawn.length;
  let below = 0;
  for (let i = 0; i < n; i++) {
    const x = drawn[i] ?? 0;
    below += x < estimate ? 1 : x === estimate ? 0.5 : 0;
  }
  const share = Math.min(1 - 0.5 / n, Math.max(0.5 / n, below / n));
  const bias = normalQuantile(share);
  const acceleration = accelerationOf(jackknife);
  const limit = (p: number): number => {
    const z = bias + normalQuantile(p);
    return quantile(drawn, normalCdf(bias + z / Math.max(1e-6, 1 - acceleration * z)));
  };
  return [limit((1 - level) / 2), limit((1 + level) / 2)];
}

function accelerationOf(jackknife: BcaInput['jackknife']): number {
  const units = jackknife.reduce((sum, { repeats }) => sum + repeats, 0);
  const mean = jackknife.reduce((sum, { value, repeats }) => sum + value * repeats, 0) / units;
  let cubes = 0;
  let squares = 0;
  for (const { value, repeats } of jackknife) {
    const gap = mean - value;
    cubes += repeats * gap ** 3;
    squares += repeats * gap ** 2;
  }
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}
