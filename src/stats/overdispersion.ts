import { made, refused, type Outcome } from './refusal.ts';

export interface Overdispersion {
  /** Deviates 2 (sqrt y - sqrt e), of variance near 1 for Poisson counts. */
  readonly z: readonly number[];
  /** Mean square of the deviates after the extremes are drawn in: 1 by chance, more where units differ. */
  readonly phi: number;
  /** Variance between units on the scale of square roots of ratios; 0 where phi is at most 1. */
  readonly tau2: number;
  /** Deviates with that variance allowed for. */
  readonly adjusted: readonly number[];
}

/**
 * Spread between units beyond chance, which widens a funnel so that it names only units unlike the others
 * (Spiegelhalter 2005, additive random effects on the scale of square roots; extremes winsorised).
 * Refuses: `too_few` below 3 units, `empty` where nothing is expected.
 * @param observed counts of each unit
 * @param expected counts at the target rate, each > 0
 * @param winsorise share of units at each end set to the next value inwards, 0.1 by custom, below 0.5
 */
export function overdispersion(observed: ArrayLike<number>, expected: ArrayLike<number>, winsorise = 0.1): Outcome<Overdispersion> {
  const units = expected.length;
  if (units < 3) return refused('too_few');
  for (let i = 0; i < units; i++) if (!((expected[i] ?? 0) > 0)) return refused('empty');
  const z = Array.from({ length: units }, (_, i) => 2 * (Math.sqrt(observed[i] ?? 0) - Math.sqrt(expected[i] ?? 0)));
  const sorted = Float64Array.from(z).sort();
  const drawnIn = Math.floor(winsorise * units);
  const [low = 0, high = 0] = [sorted[drawnIn], sorted[units - 1 - drawnIn]];
  const phi = z.reduce((sum, value) => sum + Math.min(high, Math.max(low, value)) ** 2, 0) / units;
  let [weights, squares] = [0, 0];
  for (let i = 0; i < units; i++) { const w = 4 * (expected[i] ?? 0); weights += w; squares += w * w; }
  const tau2 = phi > 1 ? Math.max(0, (units * phi - (units - 1)) / (weights - squares / weights)) : 0;
  const adjusted = z.map((_, i) => {
    const e = expected[i] ?? 1;
    return (Math.sqrt((observed[i] ?? 0) / e) - 1) / Math.sqrt(1 / (4 * e) + tau2);
  });
  return made({ z, phi, tau2, adjusted });
}

/** Limits of the widened funnel as ratios of observed to expected, cut at 0, for z of the level asked (1.96, 3.09). */
export function widenedLimits(expected: number, tau2: number, z: number): readonly [number, number] {
  const reach = z * Math.sqrt(1 / (4 * expected) + tau2);
  return [Math.max(0, 1 - reach) ** 2, (1 + reach) ** 2];
}

/** Pearson's dispersion of counts around their common rate: chi-square over units less 1 (Wedderburn 1974). Refuses as above. */
export function pearsonDispersion(observed: ArrayLike<number>, expected: ArrayLike<number>): Outcome<number> {
  const units = expected.length;
  if (units < 2) return refused('too_few');
  let sum = 0;
  for (let i = 0; i < units; i++) {
    const e = expected[i] ?? 0;
    if (!(e > 0)) return refused('empty');
    sum += ((observed[i] ?? 0) - e) ** 2 / e;
  }
  return made(sum / (units - 1));
}
