import { normalQuantile } from './normal-quantile.ts';

/** Counts before and after, in periods of equal length. */
export type BeforeAfter = readonly [number, number];

export interface DisplacementCounts {
  readonly treated: BeforeAfter;
  readonly control: BeforeAfter;
  /** Places around, to which incidents may have moved, and places around the control. */
  readonly around?: { readonly treated: BeforeAfter; readonly control: BeforeAfter };
}

export interface Difference { readonly estimate: number; readonly standardError: number }

export interface DisplacementDifference {
  readonly local: Difference;
  readonly displaced: Difference;
  readonly total: Difference & { readonly z: number | null; readonly lo: number; readonly hi: number };
}

/**
 * Weighted displacement difference: change at treated places less change at control places, plus the same for places
 * around; variance the sum of the counts (Wheeler and Ratcliffe 2018, Crime Science 7, 11). Below zero where
 * incidents fell. The approximation needs about 20 incidents in each count. z is null where all counts are 0.
 * @param level of the interval, 0.9 by custom
 */
export function displacementDifference({ treated, control, around }: DisplacementCounts, level = 0.9): DisplacementDifference {
  const none: BeforeAfter = [0, 0];
  const local = differenceOf(treated, control);
  const displaced = differenceOf(around?.treated ?? none, around?.control ?? none);
  const estimate = local.estimate + displaced.estimate;
  const standardError = Math.sqrt(local.standardError ** 2 + displaced.standardError ** 2);
  const reach = normalQuantile((1 + level) / 2) * standardError;
  return { local, displaced, total: { estimate, standardError, z: standardError > 0 ? estimate / standardError : null, lo: estimate - reach, hi: estimate + reach } };
}

const differenceOf = ([t0, t1]: BeforeAfter, [c0, c1]: BeforeAfter): Difference =>
  ({ estimate: t1 - t0 - (c1 - c0), standardError: Math.sqrt(t0 + t1 + c0 + c1) });
