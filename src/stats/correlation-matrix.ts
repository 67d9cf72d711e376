import { pearson } from './pearson.ts';
import { made, type Outcome } from './refusal.ts';

/** Correlations between columns, each a list over the same units. Refuses as `pearson` does for any pair. */
export function correlationMatrix(columns: readonly (readonly number[])[]): Outcome<number[][]> {
  const matrix = columns.map(() => columns.map(() => 1));
  for (const [a, x] of columns.entries()) for (const [b, y] of columns.entries()) {
    if (b >= a) continue;
    const r = pearson(x, y);
    if (!r.ok) return r;
    const [upper, lower] = [matrix[b], matrix[a]];
    if (upper !== undefined) upper[a] = r.value;
    if (lower !== undefined) lower[b] = r.value;
  }
  return made(matrix);
}
