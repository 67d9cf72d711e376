/** Weighted arithmetic mean; weights need not sum to 1. Weaknesses are fully made up for by strengths. */
export function arithmeticMean(scores: ArrayLike<number>, weights?: ArrayLike<number>): number {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < scores.length; i++) {
    const w = weights === undefined ? 1 : weights[i] ?? 0;
    sum += w * (scores[i] ?? 0);
    weight += w;
  }
  return sum / weight;
}

/**
 * Weighted geometric mean of scores raised to at least `floor` (1 on a scale of 100): a failing part cannot be bought
 * off, and a zero does not wipe out the rest (OECD/JRC Handbook 2008, 6.11).
 */
export function geometricMean(scores: ArrayLike<number>, weights?: ArrayLike<number>, floor = 1): number {
  return Math.exp(arithmeticMean(Array.from(scores, (score) => Math.log(Math.max(floor, score))), weights));
}
