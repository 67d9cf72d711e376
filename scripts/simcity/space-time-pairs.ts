import type { Random } from '../../src/stats/random.ts';

export interface PairTable {
  /** Pairs by distance band and day band, half-open with the lower edge included. */
  readonly observed: readonly (readonly number[])[];
  /** Exact expectation when dates are dealt out at random (Knox 1964): row total times column total over all pairs. */
  readonly expected: readonly (readonly number[])[];
  /** Standard deviation of each count over random dealings of the dates. */
  readonly deviation: readonly (readonly number[])[];
}

/**
 * Knox table of points with whole days (methods 3.1). `edges` are the upper edges of the bands in metres and in days.
 * Memory grows with the number of pairs nearer than the last distance.
 */
export function spaceTimePairs(points: readonly { readonly x: number; readonly y: number; readonly day: number }[], edges: { readonly metres: readonly number[]; readonly days: readonly number[] }, rounds: number, random: Random): PairTable {
  const near = nearPairs(points, edges.metres);
  const days = Int32Array.from(points, ({ day }) => day);
  const bandOfDay = bandTable(edges.days);
  const count = (dates: Int32Array): number[][] => {
    const table = edges.metres.map(() => edges.days.map(() => 0));
    for (let at = 0; at < near.length; at += 3) {
      const gap = Math.abs((dates[near[at] ?? 0] ?? 0) - (dates[near[at + 1] ?? 0] ?? 0));
      const band = bandOfDay[gap] ?? -1;
      const row = table[near[at + 2] ?? 0];
      if (band >= 0 && row !== undefined) row[band] = (row[band] ?? 0) + 1;
    }
    return table;
  };
  const observed = count(days);
  const rowTotals = edges.metres.map((_, band) => { let n = 0; for (let at = 2; at < near.length; at += 3) if (near[at] === band) n++; return n; });
  const columnTotals = dayPairs(days, bandOfDay, edges.days.length);
  const all = (points.length * (points.length - 1)) / 2;
  const expected = rowTotals.map((row) => columnTotals.map((column) => (row * column) / all));
  const squares = expected.map((row) => row.map(() => 0));
  const dealt = days.slice();
  for (let round = 0; round < rounds; round++) {
    count(random.shuffle(dealt)).forEach((row, a) => { row.forEach((n, b) => { const into = squares[a]; if (into !== undefined) into[b] = (into[b] ?? 0) + (n - (expected[a]?.[b] ?? 0)) ** 2; }); });
  }
  return { observed, expected, deviation: squares.map((row) => row.map((sum) => Math.sqrt(sum / rounds))) };
}

function nearPairs(points: readonly { readonly x: number; readonly y: number }[], metres: readonly number[]): Int32Array {
  const reach = metres.at(-1) ?? 0;
  const boxes = new Map<string, number[]>();
  points.forEach(({ x, y }, at) => {
    const key = `${Math.floor(x / reach)},${Math.floor(y / reach)}`;
    const held = boxes.get(key);
    if (held === undefined) boxes.set(key, [at]); else held.push(at);
  });
  const found: number[] = [];
  points.forEach(({ x, y }, at) => {
    const [i, j] = [Math.floor(x / reach), Math.floor(y / reach)];
    for (let di = -1; di <= 1; di++) {
      for (let dj = -1; dj <= 1; dj++) {
        for (const other of boxes.get(`${i + di},${j + dj}`) ?? []) {
          const to = points[other];
          if (other <= at || to === undefined) continue;
          const d = Math.hypot(to.x - x, to.y - y);
          const band = metres.findIndex((edge) => d < edge);
          if (band >= 0) found.push(at, other, band);
        }
      }
    }
  });
  return Int32Array.from(found);
}

function bandTable(edges: readonly number[]): Int8Array {
  return Int8Array.from({ length: edges.at(-1) ?? 0 }, (_, gap) => edges.findIndex((edge) => gap < edge));
}

function dayPairs(days: Int32Array, bandOfDay: Int8Array, bands: number): number[] {
  const totals = Array.from({ length: bands }, () => 0);
  const sorted = days.slice().sort();
  for (let a = 0; a < sorted.length; a++) {
    for (let b = a + 1; b < sorted.length; b++) {
      const gap = (sorted[b] ?? 0) - (sorted[a] ?? 0);
      const band = bandOfDay[gap];
      if (band === undefined) break;
      totals[band] = (totals[band] ?? 0) + 1;
    }
  }
  return totals;
}
