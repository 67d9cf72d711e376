import type { Random } from '../../src/stats/random.ts';

/**
 * A drawer of indices in proportion to weights, by bisection of the running sum.
 * Throws when no weight is positive.
 */
export function weightedChoice(weights: ArrayLike<number>): (random: Random) => number {
  const sums = new Float64Array(weights.length);
  let total = 0;
  for (let i = 0; i < weights.length; i++) sums[i] = total += weights[i] ?? 0;
  if (!(total > 0)) throw new RangeError(`weighted choice: nothing to choose from (sum of weights ${total}; expected > 0)`);
  return (random) => {
    const aim = random.next() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > aim) high = middle; else low = middle + 1;
    }
    return low;
  };
}
