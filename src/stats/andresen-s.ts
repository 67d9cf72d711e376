import { randomFrom, type Random } from './random.ts';
import { made, refused, type Outcome } from './refusal.ts';

export interface AndresenOptions {
  readonly seed: string;
  /** 200 by custom. */
  readonly runs?: number;
  /** Part of the later incidents drawn without replacement, 0.85 by custom; `bootstrap` draws all of them with replacement. */
  readonly draw?: number | 'bootstrap';
  /** 0.95 by custom. */
  readonly level?: number;
}

/**
 * The original index of similar spatial patterns: a unit is similar where its share of the base lies within the middle
 * 95 % of its shares in draws from the test (Andresen 2009, Applied Geography 29, 333-345). For comparison with papers
 * only: it depends on which period is called base, calls every unit without test incidents different, and grows stricter
 * with the number of incidents. Refuses: `empty` where a period has no incident.
 */
export function andresenS(base: ArrayLike<number>, test: ArrayLike<number>, { seed, runs = 200, draw = 0.85, level = 0.95 }: AndresenOptions): Outcome<{ readonly s: number; readonly robust: number }> {
  const units = base.length;
  const places: number[] = [];
  for (let unit = 0; unit < units; unit++) for (let k = 0; k < (test[unit] ?? 0); k++) places.push(unit);
  const allBase = Array.from(base).reduce((a, b) => a + b, 0);
  if (allBase === 0 || places.length === 0) return refused('empty');
  const random = randomFrom(seed);
  const incidents = Int32Array.from(places);
  const size = draw === 'bootstrap' ? incidents.length : Math.round(draw * incidents.length);
  const drawn = Array.from({ length: units }, () => new Float64Array(runs));
  for (let run = 0; run < runs; run++) {
    const counts = drawCounts(incidents, { size, units, random, replace: draw === 'bootstrap' });
    counts.forEach((n, unit) => { const row = drawn[unit]; if (row !== undefined) row[run] = n / size; });
  }
  const cut = Math.floor(((1 - level) / 2) * runs);
  let [similar, similarRobust, withAny] = [0, 0, 0];
  drawn.forEach((shares, unit) => {
    shares.sort();
    const share = (base[unit] ?? 0) / allBase;
    const inside = share >= (shares[cut] ?? 0) - 1e-12 && share <= (shares[runs - 1 - cut] ?? 0) + 1e-12;
    const any = (base[unit] ?? 0) + (test[unit] ?? 0) > 0;
    similar += Number(inside); similarRobust += Number(inside && any); withAny += Number(any);
  });
  return made({ s: similar / units, robust: similarRobust / withAny });
}

function drawCounts(incidents: Int32Array, { size, units, random, replace }: { size: number; units: number; random: Random; replace: boolean }): Float64Array {
  const counts = new Float64Array(units);
  for (let k = 0; k < size; k++) {
    const chosen = replace ? random.int(incidents.length) : k + random.int(incidents.length - k);
    const unit = incidents[chosen] ?? 0;
    if (!replace) { incidents[chosen] = incidents[k] ?? 0; incidents[k] = unit; }
    counts[unit] = (counts[unit] ?? 0) + 1;
  }
  return counts;
}
