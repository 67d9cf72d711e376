import { gini } from './gini.ts';
import { made, refused, type Outcome } from './refusal.ts';
import type { Tally } from './tally.ts';

/**
 * Generalised Gini G' = max(1, n/C) (G - 1) + 1, which does not call few incidents in many units concentrated only
 * because most units must stay empty (Bernasco and Steenbeek 2017, J. Quant. Criminol. 33, 451-467). 0 to below 1.
 */
export function generalGini(t: Tally): Outcome<number> {
  const g = gini(t);
  return g.ok ? made(Math.max(0, Math.max(1, t.units / t.incidents) * (g.value - 1) + 1)) : g;
}

/** Small-sample form G' m/(m - 1) with m the smaller of units and incidents. Refuses with `too_few` where m = 1. */
export function generalGiniSmallSample(t: Tally): Outcome<number> {
  const g = generalGini(t);
  if (!g.ok) return g;
  const m = Math.min(t.units, t.incidents);
  return m < 2 ? refused('too_few') : made((g.value * m) / (m - 1));
}
