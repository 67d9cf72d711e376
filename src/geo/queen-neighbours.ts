import type { Cell } from './grid.ts';

/** For each cell of a list, the places in the list of the up to eight cells that touch it, ascending, itself left out. */
export function queenNeighbours(cells: readonly Cell[]): number[][] {
  const place = new Map(cells.map(({ i, j }, at) => [`${i}:${j}`, at]));
  if (place.size !== cells.length) throw new RangeError(`queenNeighbours: a cell occurs twice (${cells.length} cells, ${place.size} different)`);
  return cells.map(({ i, j }) => {
    const found: number[] = [];
    for (let b = -1; b <= 1; b++) for (let a = -1; a <= 1; a++) {
      if (a === 0 && b === 0) continue;
      const at = place.get(`${i + a}:${j + b}`);
      if (at !== undefined) found.push(at);
    }
    return found.sort((p, q) => p - q);
  });
}
