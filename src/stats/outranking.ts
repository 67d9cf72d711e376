/**
 * For each pair of units, the weight of the criteria on which the first beats the second, ties counting half
 * (OECD/JRC Handbook 2008, 6.12).
 * @param scores units by criteria, higher is better
 * @param weights of the criteria, or numbers of voters
 */
export function outranking(scores: readonly (readonly number[])[], weights: readonly number[]): number[][] {
  return scores.map((a) => scores.map((b) => (a === b ? 0 : weights.reduce((sum, w, c) => {
    const gap = (a[c] ?? 0) - (b[c] ?? 0);
    return sum + (gap > 0 ? w : gap === 0 ? w / 2 : 0);
  }, 0))));
}

/** Wins less losses of each unit against every other, from an outranking matrix (Copeland 1951). */
export function copeland(matrix: readonly (readonly number[])[]): number[] {
  return matrix.map((line, a) => line.reduce((sum, ahead, b) => {
    const gap = ahead - (matrix[b]?.[a] ?? 0);
    // Sums of decimal weights differ in their last digit where they are equal on paper.
    return sum + (a === b || Math.abs(gap) < 1e-9 ? 0 : Math.sign(gap));
  }, 0));
}
