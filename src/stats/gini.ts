import { made, refused, type Outcome } from './refusal.ts';
import type { Tally } from './tally.ts';

/**
 * Gini coefficient of the counts, 0 (equal) to 1 - 1/n (all in one unit): G = 2 sum(i x_i) / (n C) - (n + 1)/n with x
 * ascending. Refuses with `empty` where there is no incident.
 */
export function gini(t: Tally): Outcome<number> {
  if (t.incidents === 0) return refused('empty');
  let before = 0;
  let sum = 0;
  for (let g = 0; g < t.values.length; g++) {
    const repeats = t.repeats[g] ?? 0;
    sum += (t.values[g] ?? 0) * repeats * (2 * before + repeats + 1);
    before += repeats;
  }
  return made(Math.max(0, (sum / t.incidents - (t.units + 1)) / t.units));
}

/** Small-sample form G n/(n - 1). Refuses with `too_few` for a single unit. */
export function giniSmallSample(t: Tally): Outcome<number> {
  const g = gini(t);
  if (!g.ok) return g;
  return t.units < 2 ? refused('too_few') : made((g.value * t.units) / (t.units - 1));
}
