import type { IncidentTable } from '../incident-table.ts';

/** Square cells that hold at least one incident, ordered by (i, j), and the cell of each incident (-1 = no place). */
export interface Units {
  readonly sizeM: number;
  readonly i: Int32Array;
  readonly j: Int32Array;
  readonly of: Int32Array;
}

/**
 * Cells of `sizeM` metres, i = floor(x / size), j = floor(y / size) in the projection of the card. `keep` leaves rows out
 * (for layers without the sensitive classes).
 */
export function unitsOf(incidents: IncidentTable, sizeM: number, keep: (at: number) => boolean = () => true): Units {
  const keys = new Float64Array(incidents.length).fill(NaN);
  let located = 0;
  for (let at = 0; at < incidents.length; at += 1) {
    const x = incidents.x[at] ?? NaN;
    if (Number.isNaN(x) || !keep(at)) continue;
    keys[at] = keyOf(Math.floor(x / sizeM), Math.floor((incidents.y[at] ?? NaN) / sizeM));
    located += 1;
  }
  const sorted = keys.filter((key) => !Number.isNaN(key)).sort();
  const index = new Map<number, number>();
  for (let k = 0; k < located; k += 1) {
    const key = sorted[k] ?? 0;
    if (k === 0 || key !== sorted[k - 1]) index.set(key, index.size);
  }
  const i = new Int32Array(index.size);
  const j = new Int32Array(index.size);
  for (const [key, unit] of index) { i[unit] = Math.floor(key / SPAN) - HALF; j[unit] = (key % SPAN) - HALF; }
  const of = new Int32Array(incidents.length).fill(-1);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? NaN;
    if (!Number.isNaN(key)) of[at] = index.get(key) ?? -1;
  }
  return { sizeM, i, j, of };
}

const SPAN = 1 << 22;
const HALF = 1 << 21;
const keyOf = (i: number, j: number): number => (i + HALF) * SPAN + j + HALF;

/** Number of cells. */
export const unitCount = (units: Units): number => units.i.length;
