import { queenNeighbours } from '../../../src/geo/queen-neighbours.ts';
import { hotUnits, type HotClass } from '../../../src/stats/hot-classes.ts';
import { cellName, type FrameCells } from './frame-cells.ts';
import { wholePeriod } from './counts.ts';
import type { Survey } from './survey.ts';
import { tableOf, type Table } from './table.ts';
import { unitsOf } from './units.ts';

const SIZE_M = 500;

/** z of Getis-Ord Gi* and the false discovery rate q of one cell; class by q, cold cells are never named. */
export interface HotCell { readonly i: number; readonly j: number; readonly period: string; readonly n: number; readonly z: number; readonly q: number; readonly class: HotClass }

/**
 * Gi* with binary queen weights, the cell itself included (Ord and Getis 1995, eq. 14.3), two-sided normal p, q by
 * Benjamini and Hochberg, on 500 m cells of the frame, or, without one, of the cells that had any of these incidents in the
 * whole dataset. The whole period first, then each year. Sensitive categories are left out. A period without variation gives no rows.
 */
export function hotCells(survey: Survey, frame: FrameCells): HotCell[] {
  const { incidents, sensitive, years, yearAt } = survey;
  const units = unitsOf(incidents, SIZE_M, (at) => !(sensitive[incidents.category[at] ?? 0] ?? true));
  const cells = Array.from(units.i, (i, unit) => ({ i, j: units.j[unit] ?? 0 }));
  const place = new Map(cells.map(({ i, j }, unit) => [cellName(i, j), unit]));
  const framed = frame(SIZE_M);
  const field = framed === null ? cells : [...framed].map((name) => { const [i = 0, j = 0] = name.split(',').map(Number); return { i, j }; }).sort((a, b) => a.i - b.i || a.j - b.j);
  const neighbours = queenNeighbours(field);
  const byYear = years.map(() => new Uint32Array(cells.length));
  for (let at = 0; at < incidents.length; at += 1) {
    const unit = units.of[at] ?? -1;
    const year = byYear[yearAt[at] ?? 0];
    if (unit >= 0 && year !== undefined) year[unit] = (year[unit] ?? 0) + 1;
  }
  const sum = cells.map((_, unit) => byYear.reduce((total, counts) => total + (counts[unit] ?? 0), 0));
  const periods = [{ period: wholePeriod(years), counts: Uint32Array.from(sum) }, ...(years.length > 1 ? byYear.map((counts, k) => ({ period: `${years[k] ?? ''}`, counts })) : [])];
  return periods.flatMap(({ period, counts }) => {
    const values = Float64Array.from(field, ({ i, j }) => counts[place.get(cellName(i, j)) ?? -1] ?? 0);
    const hot = hotUnits(values, neighbours);
    if (!hot.ok) return [];
    return field.map(({ i, j }, at) => ({ i, j, period, n: values[at] ?? 0, z: hot.value[at]?.z ?? 0, q: hot.value[at]?.q ?? 1, class: hot.value[at]?.class ?? 'ns' }));
  });
}

/** The table `hot500` of the open and synthetic profiles. */
export function hotTable(cells: readonly HotCell[]): Table {
  const { table, add } = tableOf('hot500', { i: 'INTEGER', j: 'INTEGER', period: 'VARCHAR', n: 'INTEGER', z: 'DOUBLE', q: 'DOUBLE', class: 'VARCHAR' }, ['period', 'i', 'j']);
  for (const cell of cells) add(cell);
  return table;
}
