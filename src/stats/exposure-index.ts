import { chiSquareTail } from './chi-square.ts';
import { poissonInterval, type Limits } from './poisson-interval.ts';
import { made, refused, type Outcome } from './refusal.ts';

export interface ExposureIndex {
  /** Incidents per unit of exposure (a day of that weekday, a day of that month); null without exposure. */
  readonly rates: readonly (number | null)[];
  /** Rate over the rate of all: 1 is average. */
  readonly index: readonly (number | null)[];
  /** Exact Poisson interval of the index, the overall rate taken as known. */
  readonly limits: readonly (Limits | null)[];
  /** Counts against exposure (Pearson 1900). */
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Counts by hour, weekday or month, divided by how much of each the period held. Refuses: `empty` without incidents or
 * exposure, `too_few` with one class.
 * @param counts incidents by class
 * @param exposure days (hours: equal numbers) of each class, in the same order
 */
export function exposureIndex(counts: readonly number[], exposure: readonly number[], level = 0.95): Outcome<ExposureIndex> {
  if (counts.length !== exposure.length) throw new RangeError(`exposureIndex: unequal lengths (${counts.length} and ${exposure.length}; expected the same)`);
  const incidents = counts.reduce((a, b) => a + b, 0);
  const whole = exposure.reduce((a, b) => a + b, 0);
  if (incidents === 0 || whole === 0) return refused('empty');
  const held = exposure.filter((days) => days > 0).length;
  if (held < 2) return refused('too_few');
  const overall = incidents / whole;
  const each = <T>(make: (count: number, days: number) => T): (T | null)[] => counts.map((count, k) => ((exposure[k] ?? 0) > 0 ? make(count, exposure[k] ?? 0) : null));
  const chiSquare = each((count, days) => (count - overall * days) ** 2 / (overall * days)).reduce<number>((sum, part) => sum + (part ?? 0), 0);
  return made({
    rates: each((count, days) => count / days),
    index: each((count, days) => count / days / overall),
    limits: each((count, days): Limits => { const [lo, hi] = poissonInterval(count, level); return [lo / days / overall, hi / days / overall]; }),
    chiSquare, df: held - 1, p: chiSquareTail(chiSquare, held - 1),
  });
}
