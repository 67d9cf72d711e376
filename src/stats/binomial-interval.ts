import { incompleteBeta } from './incomplete-beta.ts';
import { normalQuantile } from './normal-quantile.ts';
import type { Limits } from './poisson-interval.ts';
import { made, refused, type Outcome } from './refusal.ts';

/**
 * Interval of a share by inverting the score test (Wilson 1927, JASA 22, 209-212): the one to print. Refuses: `empty`
 * for no trials.
 * @param cases trials with the property
 * @param base all trials
 */
export function wilsonInterval(cases: number, base: number, level = 0.95): Outcome<Limits> {
  if (base === 0) return refused('empty');
  requireShare(cases, base);
  const z = normalQuantile((1 + level) / 2);
  const share = cases / base;
  const centre = share + (z * z) / (2 * base);
  const reach = z * Math.sqrt((share * (1 - share)) / base + (z * z) / (4 * base * base));
  const scale = 1 + (z * z) / base;
  // At no cases or all cases an end is exactly 0 or 1.
  return made([cases === 0 ? 0 : (centre - reach) / scale, cases === base ? 1 : (centre + reach) / scale]);
}

/** Exact interval, never too narrow (Clopper and Pearson 1934, Biometrika 26, 404-413). Refuses: `empty` for no trials. */
export function clopperPearsonInterval(cases: number, base: number, level = 0.95): Outcome<Limits> {
  if (base === 0) return refused('empty');
  requireShare(cases, base);
  const tail = (1 - level) / 2;
  return made([
    cases === 0 ? 0 : betaQuantile(tail, cases, base - cases + 1),
    cases === base ? 1 : betaQuantile(1 - tail, cases + 1, base - cases),
  ]);
}

/** By bisection: slow and sure, to the last digit. */
function betaQuantile(p: number, a: number, b: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 200 && high - low > 1e-16 * high; step++) {
    const middle = (low + high) / 2;
    if (incompleteBeta(middle, a, b) < p) low = middle; else high = middle;
  }
  return (low + high) / 2;
}

function requireShare(cases: number, base: number): void {
  if (!(cases >= 0 && cases <= base)) throw new RangeError(`interval: not a share (${cases} of ${base}; expected 0 <= cases <= base)`);
}
