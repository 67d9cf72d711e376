import { cellAt, cellCentre, type Cell } from './grid.ts';
import { boundsOf, isInArea, type Area } from './point-in-polygon.ts';

/**
 * The set of all units a share is taken of. The choice rules the result (half of Houston's incidents lie in 1.1 % or in
 * 12.4 % of its cells), so a frame is named with its reason on the card of a dataset, and without one nothing is said
 * about all units.
 */
export type CellFrame =
  /** Cells whose lower left corner lies in a rectangle: lower ends included, upper ends not. Metres. */
  | { readonly kind: 'rectangle'; readonly x: readonly [number, number]; readonly y: readonly [number, number] }
  /** Cells of `maskSizeM` listed one by one, for instance every cell a street touches. */
  | { readonly kind: 'mask'; readonly cells: readonly Cell[]; readonly maskSizeM: number }
  /** Cells whose centre lies in an area, in projected metres. */
  | { readonly kind: 'boundary'; readonly area: Area };

/** The cells of a frame at one size, sorted by j then i. A mask gives cells of its own size or of a whole multiple. */
export function frameCells(frame: CellFrame, sizeM: number): Cell[] {
  switch (frame.kind) {
    case 'rectangle': return cellsBetween(frame.x, frame.y, sizeM);
    case 'boundary': {
      const { xmin, ymin, xmax, ymax } = boundsOf(frame.area);
      const first = cellAt(xmin, ymin, sizeM);
      return cellsBetween([first.i * sizeM, xmax], [first.j * sizeM, ymax], sizeM)
        .filter((cell) => isInArea(frame.area, ...cellCentre(cell, sizeM)));
    }
    case 'mask': {
      const times = sizeM / frame.maskSizeM;
      if (!(Number.isInteger(times) && times >= 1)) throw new RangeError(`frame: mask cannot be cut to this size (${sizeM} m; expected a multiple of ${frame.maskSizeM} m)`);
      const cells = new Map(frame.cells.map(({ i, j }) => {
        const cell = { i: Math.floor(i / times), j: Math.floor(j / times) };
        return [`${cell.i}:${cell.j}`, cell];
      }));
      return [...cells.values()].sort((a, b) => a.j - b.j || a.i - b.i);
    }
  }
}

/** How many units a frame has at one size. */
export const frameUnits = (frame: CellFrame, sizeM: number): number => frameCells(frame, sizeM).length;

/** Whether a cell belongs to a frame, for a few cells; for many, look them up in `frameCells`. */
export function isInFrame(frame: CellFrame, cell: Cell, sizeM: number): boolean {
  if (frame.kind === 'rectangle') {
    const [x, y] = [cell.i * sizeM, cell.j * sizeM];
    return x >= frame.x[0] && x < frame.x[1] && y >= frame.y[0] && y < frame.y[1];
  }
  if (frame.kind === 'boundary') return isInArea(frame.area, ...cellCentre(cell, sizeM));
  return frameCells(frame, sizeM).some(({ i, j }) => i === cell.i && j === cell.j);
}

function cellsBetween([x0, x1]: readonly [number, number], [y0, y1]: readonly [number, number], sizeM: number): Cell[] {
  const cells: Cell[] = [];
  for (let j = Math.ceil(y0 / sizeM); j * sizeM < y1; j++) for (let i = Math.ceil(x0 / sizeM); i * sizeM < x1; i++) cells.push({ i, j });
  return cells;
}
