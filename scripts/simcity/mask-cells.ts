import { readFileSync } from 'node:fs';
import type { Cell } from '../../src/geo/grid.ts';

/** The built-up squares of 200 m of the simulated city, from the list that stands beside its raw files. */
export function maskCells(file: string): Cell[] {
  return readFileSync(file, 'utf8').trim().split('\n').slice(1).map((line) => {
    const [i = NaN, j = NaN] = line.split(',').map(Number);
    return { i, j };
  });
}
