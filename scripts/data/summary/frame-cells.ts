import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from '../../../src/model/dataset-card.ts';

/** The cells of all units for one cell size, as `i,j` texts; null where the card's frame says nothing about that size. */
export type FrameCells = (sizeM: number) => ReadonlySet<string> | null;

/** Name of a cell in a set. */
export const cellName = (i: number, j: number): string => `${i},${j}`;

/**
 * Cells of the frame that the card names. A rectangle gives cells of any size that lie in it whole; a mask lists cells of
 * 200 m, and a cell of another size belongs to it when it holds the middle of one of them. Throws when the file is wrong.
 */
export function frameCells(frame: Frame | null, rawFolder: string): FrameCells {
  if (frame === null) return () => null;
  if (frame.kind === 'rectangle') return (sizeM) => rectangle(frame.x, frame.y, sizeM);
  if (frame.kind === 'mask') {
    const cells = readMask(join(rawFolder, frame.file));
    return (sizeM) => new Set(cells.map(([i, j]) => cellName(Math.floor((i * 200 + 100) / sizeM), Math.floor((j * 200 + 100) / sizeM))));
  }
  throw new Error('frame: boundaries are not read yet (seen: boundary; expected: rectangle or mask)');
}

function rectangle(x: readonly [number, number], y: readonly [number, number], sizeM: number): Set<string> {
  const cells = new Set<string>();
  for (let i = Math.ceil(x[0] / sizeM); (i + 1) * sizeM <= x[1]; i += 1) for (let j = Math.ceil(y[0] / sizeM); (j + 1) * sizeM <= y[1]; j += 1) cells.add(cellName(i, j));
  return cells;
}

function readMask(path: string): [number, number][] {
  const [head, ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  if (head?.trim() !== 'i,j') throw new Error(`${path}: frame-columns: not a list of cells (seen: ${head ?? ''}; expected: i,j)`);
  return lines.map((line) => {
    const [i, j] = line.split(',').map(Number);
    if (!Number.isInteger(i) || !Number.isInteger(j)) throw new Error(`${path}: frame-cell: not a cell (seen: ${line})`);
    return [i ?? 0, j ?? 0];
  });
}
