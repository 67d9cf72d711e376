import { bcaInterval } from '../../../src/stats/bca.ts';
import { randomFrom } from '../../../src/stats/random.ts';
import type { Outcome } from '../../../src/stats/refusal.ts';
import { tallyOf, type Tally } from '../../../src/stats/tally.ts';
import { resampleRepeats } from '../../../src/stats/unit-bootstrap.ts';

export interface SharedInterval { readonly lo: number; readonly hi: number; readonly replicates: number }

/**
 * BCa intervals of several measures from the same resamples of units (see `unitBootstrap`, which does one): drawing is what
 * costs. A measure without enough variation or without a value in half of the resamples gets null.
 */
export function sharedBootstrap<Name extends string>(
  observed: Tally, measures: Readonly<Record<Name, (t: Tally) => Outcome<number>>>, options: { readonly seed: string; readonly replicates: number },
): Readonly<Record<Name, SharedInterval | null>> {
  const names = Object.keys(measures) as Name[];
  const drawn = new Map(names.map((name) => [name, [] as number[]]));
  if (observed.units >= 2 && observed.values.length >= 2) {
    const random = randomFrom(options.seed);
    for (let replicate = 0; replicate < options.replicates; replicate += 1) {
      const resample = tallyOf(observed.values, resampleRepeats(observed.repeats, observed.units, random));
      for (const name of names) { const value = measures[name](resample); if (value.ok) drawn.get(name)?.push(value.value); }
    }
  }
  return Object.fromEntries(names.map((name) => [name, interval(observed, measures[name], drawn.get(name) ?? [], options.replicates)])) as Record<Name, SharedInterval | null>;
}

function interval(observed: Tally, measure: (t: Tally) => Outcome<number>, drawn: readonly number[], replicates: number): SharedInterval | null {
  const estimate = measure(observed);
  if (!estimate.ok || drawn.length < Math.max(1, replicates / 2)) return null;
  const jackknife = observed.values.flatMap((_, kind) => {
    const without = measure(tallyOf(observed.values, observed.repeats.map((n, at) => (at === kind ? n - 1 : n))));
    return without.ok ? [{ value: without.value, repeats: observed.repeats[kind] ?? 0 }] : [];
  });
  const [lo, hi] = bcaInterval({ estimate: estimate.value, drawn: Float64Array.from(drawn).sort(), jackknife, level: 0.95 });
  return { lo, hi, replicates: drawn.length };
}
