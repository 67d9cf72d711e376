import { bcaInterval } from './bca.ts';
import { quantile } from './quantile.ts';
import { randomFrom, type Random } from './random.ts';
import { made, refused, type Outcome } from './refusal.ts';
import { tallyOf, type Tally } from './tally.ts';

export interface Interval {
  readonly estimate: number;
  readonly lo: number;
  readonly hi: number;
  readonly replicates: number;
}

export interface BootstrapOptions {
  readonly seed: string;
  /** 2,000 by custom. */
  readonly replicates?: number;
  /** 0.95 by custom. */
  readonly level?: number;
}

/**
 * BCa interval from units drawn anew with replacement (Efron 1987, JASA 82, 171-185). Units, not incidents: drawing
 * incidents adds chance to counts that already contain it, and the interval can miss its own estimate.
 * Only the tally is drawn (a multinomial over the different counts), so the cost does not grow with the city.
 * Refuses: `empty` without incidents, `too_few` below 2 units or where the statistic is not defined, `no_variation`
 * where all counts are equal.
 */
export function unitBootstrap(t: Tally, statistic: (t: Tally) => Outcome<number>, { seed, replicates = 2000, level = 0.95 }: BootstrapOptions): Outcome<Interval> {
  if (t.incidents === 0) return refused('empty');
  if (t.units < 2) return refused('too_few');
  if (t.values.length < 2) return refused('no_variation');
  const estimate = statistic(t);
  if (!estimate.ok) return estimate;
  const drawn = resampledStatistics(t, statistic, { seed, replicates });
  if (drawn.length < replicates / 2) return refused('too_few');
  const without = t.values.map((_, g) => statistic(tallyOf(t.values, t.repeats.map((n, h) => (h === g ? n - 1 : n)))));
  const jackknife = without.flatMap((outcome, g) => (outcome.ok ? [{ value: outcome.value, repeats: t.repeats[g] ?? 0 }] : []));
  const [lo, hi] = bcaInterval({ estimate: estimate.value, drawn, jackknife, level });
  return made({ estimate: estimate.value, lo, hi, replicates: drawn.length });
}

/** Plain percentile interval from the same draws, for the annex that compares the kinds. */
export function percentileInterval(t: Tally, statistic: (t: Tally) => Outcome<number>, { seed, replicates = 2000, level = 0.95 }: BootstrapOptions): Outcome<Interval> {
  const estimate = statistic(t);
  if (!estimate.ok) return estimate;
  const drawn = resampledStatistics(t, statistic, { seed, replicates });
  if (drawn.length === 0) return refused('too_few');
  return made({ estimate: estimate.value, lo: quantile(drawn, (1 - level) / 2), hi: quantile(drawn, (1 + level) / 2), replicates: drawn.length });
}

/** The statistic of each resample, ascending; resamples for which it is not defined are left out. */
export function resampledStatistics(t: Tally, statistic: (t: Tally) => Outcome<number>, { seed, replicates = 2000 }: BootstrapOptions): Float64Array {
  const random = randomFrom(seed);
  const drawn: number[] = [];
  for (let r = 0; r < replicates; r++) {
    const value = statistic(tallyOf(t.values, resampleRepeats(t.repeats, t.units, random)));
    if (value.ok) drawn.push(value.value);
  }
  return Float64Array.from(drawn).sort();
}

/** How often each kind of unit is drawn: a multinomial, one binomial after another. */
export function resampleRepeats(repeats: readonly number[], units: number, random: Random): number[] {
  let left = units;
  let pool = units;
  return repeats.map((n) => {
    const taken = n >= pool ? left : random.binomial(left, n / pool);
    left -= taken;
    pool -= n;
    return taken;
  });
}
