import { made, refused, type Outcome } from './refusal.ts';

/** Rank correlation tau-b, ties allowed for (Kendall 1945). Refuses as `pearson` does. */
export function kendall(x: ArrayLike<number>, y: ArrayLike<number>): Outcome<number> {
  const n = x.length;
  if (n < 2) return refused('too_few');
  let agree = 0, pairsX = 0, pairsY = 0;
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) {
    const dx = Math.sign((x[i] ?? 0) - (x[j] ?? 0));
    const dy = Math.sign((y[i] ?? 0) - (y[j] ?? 0));
    agree += dx * dy; pairsX += dx * dx; pairsY += dy * dy;
  }
  return pairsX === 0 || pairsY === 0 ? refused('no_variation') : made(agree / Math.sqrt(pairsX * pairsY));
}
