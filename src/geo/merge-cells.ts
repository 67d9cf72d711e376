import { mergeUntil, type Merged } from '../stats/merge-until.ts';
import { cellId, coarserCell, quarterCells, type Cell } from './grid.ts';

export interface SquareUnit extends Cell { readonly sizeM: number }

/**
 * Adaptive squares (layer C): cells of the finest size are merged two by two into larger ones until every published
 * unit holds at least `least` incidents, in each of its numbers.
 * @param cells counts in cells of `sizeM`, several numbers where units are published by year
 * @param doublings how often the size may double; the roots are `sizeM` times 2 to this power
 */
export function mergeCells(
  cells: readonly (Cell & { readonly counts: readonly number[] })[],
  { sizeM, doublings, least = 10 }: { sizeM: number; doublings: number; least?: number },
): Merged<SquareUnit> {
  const width = cells[0]?.counts.length ?? 0;
  const sums = new Map<string, number[]>();
  const roots = new Map<string, SquareUnit>();
  for (const { i, j, counts } of cells) {
    for (let level = 0; level <= doublings; level++) {
      const cell = coarserCell({ i, j }, 2 ** level);
      const id = cellId(cell, sizeM * 2 ** level);
      const sum = sums.get(id) ?? new Array<number>(width).fill(0);
      sums.set(id, sum.map((n, k) => n + (counts[k] ?? 0)));
      if (level === doublings) roots.set(id, { ...cell, sizeM: sizeM * 2 ** level });
    }
  }
  const none = new Array<number>(width).fill(0);
  return mergeUntil<SquareUnit>({
    roots: [...roots.values()].sort((a, b) => a.j - b.j || a.i - b.i),
    parts: (unit) => (unit.sizeM === sizeM ? [] : quarterCells(unit).map((cell) => ({ ...cell, sizeM: unit.sizeM / 2 }))),
    counts: (unit) => sums.get(cellId(unit, unit.sizeM)) ?? none,
    least,
  });
}
