/**
 * Weights of the pillars from the points of a panel: shares of the whole, none below `floor` or above `ceiling`. What is
 * cut off or topped up is spread over the free ones in proportion to their points.
 */
export function boundedWeights(points: readonly number[], { floor = 0.1, ceiling = 0.35 }: { floor?: number; ceiling?: number } = {}): number[] {
  const n = points.length;
  if (!(n > 0 && floor * n <= 1 + 1e-12 && ceiling * n >= 1 - 1e-12 && points.every((p) => p >= 0) && points.some((p) => p > 0))) {
    throw new RangeError(`boundedWeights: no weights fit (${points.join(', ')}; expected points >= 0, ${n} weights between ${floor} and ${ceiling} that sum to 1)`);
  }
  // One multiplier scales all points, each weight being cut to its bounds; it is found by halving.
  const weightsAt = (scale: number): number[] => points.map((p) => Math.min(ceiling, Math.max(floor, p * scale)));
  const sum = (weights: readonly number[]): number => weights.reduce((a, b) => a + b, 0);
  let low = 0;
  let high = ceiling / Math.min(...points.filter((p) => p > 0));
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (sum(weightsAt(middle)) < 1) low = middle; else high = middle;
  }
  const weights = weightsAt((low + high) / 2);
  const short = 1 - sum(weights);
  // Points of zero cannot be scaled: what is still missing is shared by them.
  const zeros = points.filter((p) => p === 0).length;
  return zeros > 0 && short > 1e-9 ? weights.map((w, i) => (points[i] === 0 ? w + short / zeros : w)) : weights;
}
