import { chiSquareTail } from './chi-square.ts';
import { logChoose } from './binomial-coefficient.ts';

/** Counts with and without a property in two groups. */
export interface TwoByTwo { readonly a: number; readonly restA: number; readonly b: number; readonly restB: number }

/**
 * p of equal shares by chi-square with 1 degree of freedom, times (N - 1) / N (Campbell 2007, Statistics in Medicine 26,
 * 3661-3675) or as Pearson left it. Null where a margin is 0.
 */
export function chiSquareOfShares({ a, restA, b, restB }: TwoByTwo, factor: 'N-1' | 'N' = 'N-1'): number | null {
  const [groupA, groupB, having, rest] = [a + restA, b + restB, a + b, restA + restB];
  const all = groupA + groupB;
  const margins = groupA * groupB * having * rest;
  if (margins === 0) return null;
  return chiSquareTail((all * (a * restB - b * restA) ** 2 * (factor === 'N-1' ? (all - 1) / all : 1)) / margins, 1);
}

/** Smallest count expected in the four cells; 0 in an empty table. */
export function smallestExpected({ a, restA, b, restB }: TwoByTwo): number {
  const all = a + restA + b + restB;
  return all === 0 ? 0 : (Math.min(a + restA, b + restB) * Math.min(a + b, restA + restB)) / all;
}

/** Two-sided p of Fisher's exact test: the chances of all tables no more likely than this one. */
export function fisherExact({ a, restA, b, restB }: TwoByTwo): number {
  const [groupA, groupB, having] = [a + restA, b + restB, a + b];
  const whole = logChoose(groupA + groupB, having);
  const chance = (k: number): number => Math.exp(logChoose(groupA, k) + logChoose(groupB, having - k) - whole);
  // As R does: tables equal but for rounding count as no more likely.
  const limit = chance(a) * (1 + 1e-7);
  let p = 0;
  for (let k = Math.max(0, having - groupB); k <= Math.min(groupA, having); k++) {
    const value = chance(k);
    if (value <= limit) p += value;
  }
  return Math.min(1, p);
}
