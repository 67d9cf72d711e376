import { cellAt, type Cell } from './grid.ts';

/**
 * The label that most points of each cell carry, for cells with at least `least` points; a tie goes to the label that
 * sorts first. Sorted by j then i.
 */
export function majorityLabels(
  points: Iterable<{ readonly x: number; readonly y: number; readonly label: string }>, { sizeM, least = 1 }: { sizeM: number; least?: number },
): (Cell & { readonly label: string; readonly n: number })[] {
  const cells = new Map<string, Cell & { votes: Map<string, number> }>();
  for (const { x, y, label } of points) {
    const cell = cellAt(x, y, sizeM);
    const key = `${cell.i}:${cell.j}`;
    const held = cells.get(key) ?? { ...cell, votes: new Map<string, number>() };
    held.votes.set(label, (held.votes.get(label) ?? 0) + 1);
    cells.set(key, held);
  }
  return [...cells.values()].flatMap(({ i, j, votes }) => {
    const n = [...votes.values()].reduce((sum, v) => sum + v, 0);
    const [winner] = [...votes].sort(([a, m], [b, k]) => k - m || (a < b ? -1 : 1));
    return winner === undefined || n < least ? [] : [{ i, j, label: winner[0], n }];
  }).sort((a, b) => a.j - b.j || a.i - b.i);
}
