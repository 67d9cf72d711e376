import { chiSquareQuantile } from './chi-square.ts';
import { made, refused, type Outcome } from './refusal.ts';

/** Below this count a rate says more about chance than about the place; the report prints none. */
export const LEAST_COUNT_FOR_RATE = 20;

/**
 * A rate of events with its exact 95% interval (Garwood 1936): the ends are half of chi-square quantiles with 2y and
 * 2y + 2 degrees of freedom. It covers chance only, not differences in reporting or registration.
 * @param y events, a whole number
 * @param exposure what the rate is per, in the same unit as `per`: residents, for instance
 * @param per the rate is given for this much exposure
 */
export function poissonRate(y: number, exposure: number, per: number): Outcome<{ readonly rate: number; readonly lo: number; readonly hi: number }> {
  if (!(Number.isInteger(y) && y >= 0 && exposure > 0 && per > 0)) throw new RangeError(`poissonRate: out of range (y ${y}, exposure ${exposure}, per ${per}; expected whole y >= 0, others > 0)`);
  if (y < LEAST_COUNT_FOR_RATE) return refused('too_few');
  const times = per / exposure;
  return made({ rate: y * times, lo: (chiSquareQuantile(0.025, 2 * y) / 2) * times, hi: (chiSquareQuantile(0.975, 2 * y + 2) / 2) * times });
}
