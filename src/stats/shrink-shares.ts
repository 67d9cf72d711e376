import { made, refused, type Outcome } from './refusal.ts';

export interface ShrunkenShares {
  /** Share of all cases of the peer group. */
  readonly mean: number;
  /** How many cases the peer mean counts for; infinite where units differ no more than chance. */
  readonly precision: number;
  /** (precision mean + cases) / (precision + base), in the order given; null for a unit without cases. */
  readonly shares: readonly (number | null)[];
}

/**
 * Shares of small units drawn towards the mean of their peer group, the more the fewer cases they rest on: the
 * beta-binomial posterior mean with the variance between units by moments (Kleinman 1973, JASA 68, 46-54).
 * Refuses: `too_few` below 2 units with cases, `no_variation` where the peer share is 0 or 1.
 * @param cases cases with the property, unit by unit
 * @param bases all cases, in the same order
 */
export function shrinkShares(cases: readonly number[], bases: readonly number[]): Outcome<ShrunkenShares> {
  const units = bases.map((base, i) => ({ base, cases: cases[i] ?? 0 }));
  for (const { base, cases: y } of units) if (!(y >= 0 && y <= base)) throw new RangeError(`shrinkShares: not a share (${y} of ${base}; expected 0 <= cases <= base)`);
  const counted = units.filter(({ base }) => base > 0);
  if (counted.length < 2) return refused('too_few');
  const all = counted.reduce((sum, { base }) => sum + base, 0);
  const mean = counted.reduce((sum, unit) => sum + unit.cases, 0) / all;
  if (mean === 0 || mean === 1) return refused('no_variation');
  const chance = mean * (1 - mean);
  const spread = counted.reduce((sum, unit) => sum + unit.base * (unit.cases / unit.base - mean) ** 2, 0);
  const effective = all - counted.reduce((sum, { base }) => sum + base * base, 0) / all;
  const between = (spread - (counted.length - 1) * chance) / (effective - (counted.length - 1));
  const precision = between > 0 ? Math.max(0, chance / between - 1) : Infinity;
  const shares = units.map(({ base, cases: y }) => {
    if (base === 0) return null;
    return precision === Infinity ? mean : (precision * mean + y) / (precision + base);
  });
  return made({ mean, precision, shares });
}
