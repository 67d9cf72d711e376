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
  const n = incidents.length;
  const [is, js] = [new Int32Array(n), new Int32Array(n)];
  const of = new Int32Array(n).fill(-1);
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < n; at += 1) {
    const x = incidents.x[at] ?? NaN;
    if (Number.isNaN(x) || !keep(at)) continue;
    const [i, j] = [Math.floor(x / sizeM), Math.floor((incidents.y[at] ?? NaN) / sizeM)];
    is[at] = i; js[at] = j; of[at] = 0;
    if (i < west) west = i;
    if (i > east) east = i;
    if (j < south) south = j;
    if (j > north) north = j;
  }
  if (west > east) return { sizeM, i: new Int32Array(0), j: new Int32Array(0), of };
  const height = north - south + 1;
  const area = (east - west + 1) * height;
  // The extent of the card bounds a city; a card that spans a continent is a mistake, and is said to be one.
  if (area > MOST_CELLS) throw new Error(`units: the incidents span too many cells of ${sizeM} m (seen: ${area}; expected: at most ${MOST_CELLS}; is the extent of the card too wide?)`);
  const unitAt = new Int32Array(area).fill(-1);
  for (let at = 0; at < n; at += 1) if (of[at] === 0) unitAt[((is[at] ?? 0) - west) * height + (js[at] ?? 0) - south] = 0;
  let count = 0;
  for (let cell = 0; cell < area; cell += 1) if (unitAt[cell] === 0) { unitAt[cell] = count; count += 1; }
  const [i, j] = [new Int32Array(count), new Int32Array(count)];
  for (let cell = 0; cell < area; cell += 1) {
    const unit = unitAt[cell] ?? -1;
    if (unit >= 0) { i[unit] = west + Math.floor(cell / height); j[unit] = south + (cell % height); }
  }
  for (let at = 0; at < n; at += 1) if (of[at] === 0) of[at] = unitAt[((is[at] ?? 0) - west) * height + (js[at] ?? 0) - south] ?? -1;
  return { sizeM, i, j, of };
}

const MOST_CELLS = 20_000_000;

/** Number of cells. */
export const unitCount = (units: Units): number => units.i.length;
