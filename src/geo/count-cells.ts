import { cellAt, type Cell } from './grid.ts';

export interface CountedCell extends Cell { readonly n: number }

/** Incidents in each cell that has any, sorted by j then i. Points are x, y pairs in projected metres. */
export function countCells(points: Iterable<readonly [x: number, y: number]>, sizeM: number): CountedCell[] {
  const rows = new Map<number, Map<number, number>>();
  for (const [x, y] of points) {
    const { i, j } = cellAt(x, y, sizeM);
    const row = rows.get(j) ?? new Map<number, number>();
    rows.set(j, row.set(i, (row.get(i) ?? 0) + 1));
  }
  return [...rows].sort(([a], [b]) => a - b).flatMap(([j, row]) => [...row].sort(([a], [b]) => a - b).map(([i, n]) => ({ i, j, n })));
}
