import type { Weights } from './weights.ts';

/** The three sums that moments of global statistics depend on (Cliff and Ord 1981, Spatial Processes). */
export interface WeightSums {
  /** All weights. */
  readonly s0: number;
  /** Half the squares of w_ij + w_ji. */
  readonly s1: number;
  /** Squares of row sum plus column sum. */
  readonly s2: number;
}

export function weightSums(weights: Weights): WeightSums {
  const { units, first, other, weight } = weights;
  const rows = new Float64Array(units);
  const columns = new Float64Array(units);
  let s0 = 0;
  let s1 = 0;
  for (let i = 0; i < units; i++) {
    for (let at = first[i] ?? 0; at < (first[i + 1] ?? 0); at++) {
      const j = other[at] ?? 0;
      const w = weight[at] ?? 0;
      s0 += w;
      // Half the squares of w_ij + w_ji over all ordered pairs is the sum of w_ij (w_ij + w_ji).
      s1 += w * (w + weightBetween(weights, j, i));
      rows[i] = (rows[i] ?? 0) + w;
      columns[j] = (columns[j] ?? 0) + w;
    }
  }
  let s2 = 0;
  for (let i = 0; i < units; i++) s2 += ((rows[i] ?? 0) + (columns[i] ?? 0)) ** 2;
  return { s0, s1, s2 };
}

function weightBetween({ first, other, weight }: Weights, from: number, to: number): number {
  let low = first[from] ?? 0;
  let high = (first[from + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = other[middle] ?? 0;
    if (found === to) return weight[middle] ?? 0;
    if (found < to) low = middle + 1; else high = middle - 1;
  }
  return 0;
}
