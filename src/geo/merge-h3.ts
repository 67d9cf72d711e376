import { cellToChildren, cellToParent, getResolution } from 'h3-js';
import { mergeUntil, type Merged } from '../stats/merge-until.ts';

/**
 * Adaptive hexagons: H3 cells of the finest resolution are merged into their parents until every published one holds at
 * least `least` incidents. For browsing only; comparison between cities uses squares.
 */
export function mergeH3(counts: ReadonlyMap<string, number>, { coarsest, least = 10 }: { coarsest: number; least?: number }): Merged<string> {
  const sums = new Map<string, number>(counts);
  const roots = new Set<string>();
  let finest = coarsest;
  for (const [cell, n] of counts) {
    finest = getResolution(cell);
    for (let resolution = finest - 1; resolution >= coarsest; resolution--) {
      const parent = cellToParent(cell, resolution);
      sums.set(parent, (sums.get(parent) ?? 0) + n);
    }
    roots.add(cellToParent(cell, coarsest));
  }
  return mergeUntil({
    roots: [...roots].sort(),
    parts: (cell) => (getResolution(cell) < finest ? cellToChildren(cell, getResolution(cell) + 1) : []),
    counts: (cell) => [sums.get(cell) ?? 0],
    least,
  });
}
