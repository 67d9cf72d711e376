import type { Metres } from './projection.ts';

/**
 * Square grid anchored at multiples of its cell size in projected metres, so that every city, year and dataset of one
 * zone shares it and four cells always make one of twice the size. A cell holds its lower and left edge.
 */
export interface Cell { readonly i: number; readonly j: number }

export const cellAt = (x: number, y: number, sizeM: number): Cell => ({ i: Math.floor(x / sizeM), j: Math.floor(y / sizeM) });

/** The point a snapped incident is published at. */
export const cellCentre = ({ i, j }: Cell, sizeM: number): Metres => [(i + 0.5) * sizeM, (j + 0.5) * sizeM];

/** Corners counter-clockwise from the lower left, the first repeated at the end: a GeoJSON ring. */
export const cellRing = ({ i, j }: Cell, sizeM: number): Metres[] =>
  [[i, j], [i + 1, j], [i + 1, j + 1], [i, j + 1], [i, j]].map(([a = 0, b = 0]): Metres => [a * sizeM, b * sizeM]);

/** Id of a cell in tables: `200:1310:16420`. */
export const cellId = ({ i, j }: Cell, sizeM: number): string => `${sizeM}:${i}:${j}`;

export function parseCellId(id: string): Cell & { readonly sizeM: number } {
  const parts = /^(\d+):(-?\d+):(-?\d+)$/u.exec(id);
  if (parts === null) throw new RangeError(`grid: not a cell id (${id}; expected size:i:j)`);
  return { sizeM: Number(parts[1]), i: Number(parts[2]), j: Number(parts[3]) };
}

/** The cell of a coarser grid that a cell lies in, for a size that is a whole multiple. */
export const coarserCell = ({ i, j }: Cell, times: number): Cell => ({ i: Math.floor(i / times), j: Math.floor(j / times) });

/** The four cells of half the size that a cell is made of. */
export const quarterCells = ({ i, j }: Cell): Cell[] => [0, 1].flatMap((b) => [0, 1].map((a) => ({ i: 2 * i + a, j: 2 * j + b })));
