import { made, refused, type Outcome } from './refusal.ts';

/**
 * Distance from the mean in sample standard deviations (n - 1). A scenario of the sensitivity run, not a published
 * score. Refuses: `too_few` below 2 values, `no_variation` where all are equal.
 */
export function zScores(values: readonly number[]): Outcome<readonly number[]> {
  const n = values.length;
  if (n < 2) return refused('too_few');
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const sd = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / (n - 1));
  return sd === 0 ? refused('no_variation') : made(values.map((value) => (value - mean) / sd));
}
