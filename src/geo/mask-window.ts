import type { Random } from '../stats/random.ts';
import type { Cell } from './grid.ts';
import type { Points } from './plane-window.ts';

/** A window of any shape as a list of square cells, for instance the built-up part of a city at 100 m. */
export interface MaskWindow { readonly cells: readonly Cell[]; readonly sizeM: number }

export const maskArea = ({ cells, sizeM }: MaskWindow): number => cells.length * sizeM * sizeM;

export function isInMask({ cells, sizeM }: MaskWindow): (x: number, y: number) => boolean {
  const names = new Set(cells.map(({ i, j }) => `${i}:${j}`));
  return (x, y) => names.has(`${Math.floor(x / sizeM)}:${Math.floor(y / sizeM)}`);
}

/**
 * Area that a window shares with itself moved by (dx, dy), in square metres: what the translation correction divides by.
 * Exact for cells, since between whole cells it changes linearly along each axis. Counts are kept once worked out.
 */
export function setCovariance({ cells, sizeM }: MaskWindow): (dx: number, dy: number) => number {
  const names = new Set(cells.map(({ i, j }) => `${i}:${j}`));
  const known = new Map<string, number>();
  const shared = (a: number, b: number): number => {
    const key = `${a}:${b}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let count = 0;
    for (const { i, j } of cells) if (names.has(`${i + a}:${j + b}`)) count++;
    known.set(key, count);
    known.set(`${-a}:${-b}`, count);
    return count;
  };
  return (dx, dy) => {
    const [a, b] = [Math.floor(dx / sizeM), Math.floor(dy / sizeM)];
    const [u, v] = [dx / sizeM - a, dy / sizeM - b];
    const part = (weight: number, i: number, j: number): number => (weight === 0 ? 0 : weight * shared(i, j));
    return (part((1 - u) * (1 - v), a, b) + part(u * (1 - v), a + 1, b) + part((1 - u) * v, a, b + 1) + part(u * v, a + 1, b + 1)) * sizeM * sizeM;
  };
}

/** Points scattered at random over a mask. */
export function scatterInMask({ cells, sizeM }: MaskWindow, n: number, random: Random): Points {
  const x = new Float64Array(n);
  const y = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    const { i, j } = cells[random.int(cells.length)] ?? { i: 0, j: 0 };
    x[k] = (i + random.next()) * sizeM;
    y[k] = (j + random.next()) * sizeM;
  }
  return { x, y };
}
