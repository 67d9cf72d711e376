import type { IncidentTable } from '../incident-table.ts';

/** Points that many records share (to the decimetre), the largest twenty, and records that share a point with another. */
export interface Stacks { readonly located: number; readonly shared: number; readonly largest: readonly number[] }

export function stacks({ x, y, length }: IncidentTable): Stacks {
  const sizes: number[] = [];
  let shared = 0;
  let located = 0;
  for (const n of pointCounts({ x, y, length }).values()) {
    located += n;
    if (n > 1) { shared += n; sizes.push(n); } else if (sizes.length === 0) sizes.push(1);
  }
  return { located, shared, largest: sizes.sort((a, b) => b - a).slice(0, 20) };
}

const keyOf = (x: number, y: number): number => Math.round(x * 10) * 2e8 + Math.round(y * 10);

function pointCounts({ x, y, length }: Pick<IncidentTable, 'x' | 'y' | 'length'>): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at < length; at += 1) {
    const east = x[at] ?? NaN;
    if (Number.isNaN(east)) continue;
    const key = keyOf(east, y[at] ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Nearer than this to a centre or a police station means put there. */
const NEAR_M = 50;
/** A stack is large when it holds this share of its district and this many records. */
const LARGE = { share: 0.02, records: 10 } as const;

/**
 * Share of records in a large stack that stands at the middle of its district (mean of the district's distinct points):
 * records placed by a default of the registry, not by an address. Null when the source names no districts.
 */
export function atDistrictCentres(incidents: IncidentTable): number | null {
  interface Point { n: number; readonly x: number; readonly y: number }
  interface District { n: number; readonly points: Map<number, Point> }
  const districts = new Map<number, District>();
  let located = 0;
  for (let at = 0; at < incidents.length; at += 1) {
    const [code, x, y] = [incidents.district[at] ?? 0, incidents.x[at] ?? NaN, incidents.y[at] ?? NaN];
    if (Number.isNaN(x)) continue;
    located += 1;
    if (code === 0) continue;
    const district: District = districts.get(code) ?? { n: 0, points: new Map<number, Point>() };
    districts.set(code, district);
    district.n += 1;
    const point: Point = district.points.get(keyOf(x, y)) ?? { n: 0, x, y };
    district.points.set(keyOf(x, y), point);
    point.n += 1;
  }
  if (districts.size === 0 || located === 0) return null;
  let placed = 0;
  for (const { n, points } of districts.values()) {
    const all = [...points.values()];
    if (all.length < LARGE.records) continue;
    const middle = { x: all.reduce((sum, p) => sum + p.x, 0) / all.length, y: all.reduce((sum, p) => sum + p.y, 0) / all.length };
    for (const point of all) if (point.n >= Math.max(LARGE.records, LARGE.share * n) && Math.hypot(point.x - middle.x, point.y - middle.y) <= NEAR_M) placed += point.n;
  }
  return placed / located;
}

/** Share of records within 50 m of a police station; null when no list of stations stands beside the raw file. */
export function atPoliceStations({ x, y, length }: IncidentTable, stations: readonly (readonly [number, number])[]): number | null {
  if (stations.length === 0) return null;
  const grid = new Map<string, (readonly [number, number])[]>();
  const cell = (value: number): number => Math.floor(value / NEAR_M);
  for (const station of stations) {
    const name = `${cell(station[0])},${cell(station[1])}`;
    grid.set(name, [...(grid.get(name) ?? []), station]);
  }
  let [located, near] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const [east, north] = [x[at] ?? NaN, y[at] ?? NaN];
    if (Number.isNaN(east)) continue;
    located += 1;
    const found = [-1, 0, 1].some((di) => [-1, 0, 1].some((dj) => (grid.get(`${cell(east) + di},${cell(north) + dj}`) ?? []).some(([sx, sy]) => Math.hypot(sx - east, sy - north) <= NEAR_M)));
    if (found) near += 1;
  }
  return located === 0 ? null : near / located;
}

/** Share of records whose point, day and category an earlier record has: perhaps one event registered again. */
export function repeatedEvents({ x, y, day, category, length }: IncidentTable): number | null {
  const seen = new Set<string>();
  let [located, again] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    const east = x[at] ?? NaN;
    if (Number.isNaN(east)) continue;
    located += 1;
    const key = `${keyOf(east, y[at] ?? 0)} ${day[at] ?? 0} ${category[at] ?? 0}`;
    if (seen.has(key)) again += 1;
    else seen.add(key);
  }
  return located === 0 ? null : again / located;
}
