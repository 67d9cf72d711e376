import type { Row } from '../../../src/datasets/table.ts';

/** Counts of the same squares in each year: the squares hit in any year, in a fixed order. */
export interface YearlyCounts { readonly units: number; readonly years: ReadonlyMap<number, Int32Array> }

/**
 * Sums the published squares of 200 m into squares `times` as wide and lines the years up over one list of squares.
 * @param rows rows of a table `cells` (i, j, year, n), categories already chosen
 */
export function yearlyCounts(rows: readonly Row[], times: number): YearlyCounts {
  const places = new Map<string, number>();
  const placed = rows.map((row) => ({ key: `${Math.floor(Number(row['j']) / times)} ${Math.floor(Number(row['i']) / times)}`, j: Math.floor(Number(row['j']) / times), i: Math.floor(Number(row['i']) / times), year: Number(row['year']), n: Number(row['n']) }));
  // South to north, then west to east: ties among the fullest squares are broken by this order.
  for (const { key } of [...placed].sort((a, b) => a.j - b.j || a.i - b.i)) if (!places.has(key)) places.set(key, places.size);
  const years = new Map<number, Int32Array>();
  for (const year of [...new Set(placed.map((row) => row.year))].sort((a, b) => a - b)) years.set(year, new Int32Array(places.size));
  for (const { key, year, n } of placed) {
    const counts = years.get(year);
    const at = places.get(key);
    if (counts !== undefined && at !== undefined) counts[at] = (counts[at] ?? 0) + n;
  }
  return { units: places.size, years };
}
