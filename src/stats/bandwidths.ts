import { made, refused, type Outcome } from './refusal.ts';
import { quantile } from './quantile.ts';

/**
 * Rules for the bandwidth of one axis, in its unit: reported beside the fixed 250 m of the maps, not followed, since one
 * bandwidth for all cities and years is what makes maps comparable.
 */
export interface Bandwidths {
  /** sd n^(-1/6), for two dimensions (Scott 1992, Multivariate Density Estimation, p. 152). */
  readonly scott: number;
  /** 0.9 min(sd, IQR / 1.34) n^(-1/5) (Silverman 1986, eq. 3.31). */
  readonly nrd0: number;
  /** 1.06 in place of 0.9 (Scott 1992). */
  readonly nrd: number;
  /** Four times the former, as the kde2d of R package MASS takes it (Venables and Ripley 2002, eq. 5.5). */
  readonly nrdMass: number;
}

/** Refuses: `too_few` below 2 values, `no_variation`. */
export function bandwidths(values: ArrayLike<number>): Outcome<Bandwidths> {
  const n = values.length;
  if (n < 2) return refused('too_few');
  const sorted = Float64Array.from(values).sort();
  const mean = sorted.reduce((a, b) => a + b, 0) / n;
  const sd = Math.sqrt(sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
  if (sd === 0) return refused('no_variation');
  const range = quantile(sorted, 0.75) - quantile(sorted, 0.25);
  const fifth = n ** -0.2;
  const narrow = Math.min(sd, range / 1.34);
  return made({ scott: sd * n ** (-1 / 6), nrd0: 0.9 * (narrow > 0 ? narrow : sd) * fifth, nrd: 1.06 * narrow * fifth, nrdMass: 4.24 * narrow * fifth });
}
