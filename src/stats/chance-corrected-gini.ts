import { gini } from './gini.ts';
import { poissonGini } from './poisson-gini.ts';
import { made, type Outcome } from './refusal.ts';
import type { Tally } from './tally.ts';

/**
 * Gini coefficient measured from what chance gives instead of from 0: (G - E G)/(1 - E G), with E G of Poisson counts
 * of the same mean. 0 means no more concentrated than chance; it can be a little below.
 */
export function chanceCorrectedGini(t: Tally): Outcome<number> {
  const g = gini(t);
  if (!g.ok) return g;
  const chance = poissonGini(t.incidents / t.units);
  return made((g.value - chance) / (1 - chance));
}
