import { distanceOf, nearPairs, type Metric } from './near-pairs.ts';

/** Events with place and time; times in whole days by custom (any one unit will do). */
export interface Events { readonly x: ArrayLike<number>; readonly y: ArrayLike<number>; readonly t: ArrayLike<number> }

export interface Bands {
  /** Lower ends of distance bands in metres, first 0; a band holds its lower end, the last is open: [0, 1, 100] gives [0,1), [1,100), [100,∞). */
  readonly space: readonly number[];
  /** Lower ends of bands of time difference, in the same way. */
  readonly time: readonly number[];
  readonly metric?: Metric;
  /** Ids of places (a snapped cell, an address): equal ids fall into the first distance band at any distance. */
  readonly places?: readonly (string | number)[];
}

/** Pairs in the closed distance bands, with the band of each; the open last band is all the rest. */
export interface BandedPairs { readonly a: Int32Array; readonly b: Int32Array; readonly band: Uint8Array }

/** Number of pairs by distance band (rows) and time band (columns). */
export function knoxCounts(events: Events, bands: Bands): number[][] {
  const pairs = bandedPairs(events, bands);
  return withOpenBand(tableOf(pairs, events.t, bands), timeTotals(events.t, bands.time), bands);
}

export function bandedPairs({ x, y }: Events, { space, metric = 'euclidean', places }: Bands): BandedPairs {
  requireBands(space);
  const end = space.at(-1) ?? 0;
  const near = nearPairs({ x, y }, end, metric);
  const a: number[] = [];
  const b: number[] = [];
  const band: number[] = [];
  const add = (i: number, j: number, k: number): void => { a.push(i); b.push(j); band.push(k); };
  near.distance.forEach((d, at) => {
    const [i, j] = [near.a[at] ?? 0, near.b[at] ?? 0];
    if (places !== undefined && places[i] === places[j]) return;
    if (d < end) add(i, j, bandOf(space, d));
  });
  const together = new Map<string | number, number[]>();
  places?.forEach((place, i) => {
    const before = together.get(place) ?? [];
    for (const j of before) add(j, i, 0);
    together.set(place, [...before, i]);
  });
  return { a: Int32Array.from(a), b: Int32Array.from(b), band: Uint8Array.from(band) };
}

/** Counts of banded pairs in rows, flattened; the open last distance band is left 0. */
export function tableOf({ a, b, band }: BandedPairs, t: ArrayLike<number>, { space, time }: Bands): Float64Array {
  const columns = time.length;
  const table = new Float64Array(space.length * columns);
  for (let at = 0; at < a.length; at++) {
    const difference = Math.abs((t[a[at] ?? 0] ?? 0) - (t[b[at] ?? 0] ?? 0));
    let column = columns - 1;
    while (column > 0 && difference < (time[column] ?? 0)) column--;
    const cell = (band[at] ?? 0) * columns + column;
    table[cell] = (table[cell] ?? 0) + 1;
  }
  return table;
}

/** Pairs in each time band, whatever their distance: shuffling times over places does not change them. */
export function timeTotals(t: ArrayLike<number>, time: readonly number[]): number[] {
  requireBands(time);
  const sorted = Float64Array.from(t).sort();
  const n = sorted.length;
  // Pairs less than a break apart, by two hands moving over the sorted times.
  const closer = time.map((limit) => {
    let [pairs, from] = [0, 0];
    for (let to = 0; to < n; to++) {
      while ((sorted[to] ?? 0) - (sorted[from] ?? 0) >= limit && from < to) from++;
      pairs += to - from;
    }
    return pairs;
  });
  return time.map((_, k) => (closer[k + 1] ?? (n * (n - 1)) / 2) - (k === 0 ? 0 : closer[k] ?? 0));
}

/** Rows of counts, the open last distance band made of what the totals leave. */
export function withOpenBand(table: Float64Array, totals: readonly number[], { space, time }: Bands): number[][] {
  const rows = space.slice(0, -1).map((_, row) => time.map((__, column) => table[row * time.length + column] ?? 0));
  return [...rows, totals.map((total, column) => total - rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))];
}

/** Pairs at most so far apart in place and in time, both ends included, as Knox (1964) counted them. */
export function closePairs({ x, y, t }: Events, within: { readonly distance: number; readonly time: number }): { readonly space: number; readonly time: number; readonly both: number } {
  let [space, time, both] = [0, 0, 0];
  for (let i = 0; i < t.length; i++) for (let j = 0; j < i; j++) {
    const near = distanceOf((x[i] ?? 0) - (x[j] ?? 0), (y[i] ?? 0) - (y[j] ?? 0), 'euclidean') <= within.distance;
    const soon = Math.abs((t[i] ?? 0) - (t[j] ?? 0)) <= within.time;
    space += Number(near); time += Number(soon); both += Number(near && soon);
  }
  return { space, time, both };
}

function bandOf(breaks: readonly number[], value: number): number {
  let band = breaks.length - 1;
  while (band > 0 && value < (breaks[band] ?? 0)) band--;
  return band;
}

function requireBands(breaks: readonly number[]): void {
  if (breaks[0] !== 0 || breaks.some((value, k) => k > 0 && value <= (breaks[k - 1] ?? 0))) throw new RangeError(`knox: not bands (${breaks.join(', ')}; expected ascending lower ends from 0)`);
}
