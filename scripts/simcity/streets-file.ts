/**
 * The city's own map: streets, zones, districts and the cells that a street touches. Everything is invented, so it may be
 * committed and drawn freely. Degrees with six decimals (about a decimetre).
 */
import { DISTRICT_CODES, HALF, PLACE_POINTS, STATION, ZONES, insideOutline, toMetres } from './city-plan.ts';
import { degreesOf } from './projection.ts';
import { streetName } from './streets.ts';
import type { Point } from './city-plan.ts';
import type { Segment } from './streets.ts';
import { TREND } from './truth.ts';

type Degrees = readonly [number, number];
type Ring = readonly Degrees[];
interface Names { readonly kk: string; readonly ru: string; readonly en: string }

export interface StreetsFile {
  readonly mark: 'SYNTHETIC';
  readonly dataset: 'simcity';
  readonly epsg: 32642;
  /** Each street: name, class and unbroken lines. A segment `{street}-{n}` is the stretch between two points of a line, n counted from the line's `first`. */
  readonly streets: readonly { readonly id: string; readonly class: 'avenue' | 'local'; readonly name: Names; readonly lines: readonly { readonly first: number; readonly points: Ring }[] }[];
  readonly outline: Ring;
  readonly zones: readonly { readonly use: string; readonly ring: Ring }[];
  readonly districts: readonly { readonly code: string; readonly name: Names; readonly ring: Ring }[];
  readonly points: readonly { readonly id: string; readonly at: Degrees }[];
  readonly trends: readonly { readonly id: string; readonly segments: readonly string[] }[];
}

/** Builds the map from the network. */
export function streetsFile(segments: readonly Segment[]): StreetsFile {
  const byStreet = Map.groupBy(segments, ({ street }) => street);
  return {
    mark: 'SYNTHETIC', dataset: 'simcity', epsg: 32642,
    streets: [...byStreet].map(([id, parts]) => {
      const avenue = parts[0]?.avenue ?? false;
      return { id, class: avenue ? 'avenue' : 'local', name: streetName(id, avenue), lines: linesOf(parts) };
    }),
    outline: outline(),
    zones: ZONES.map(({ use, u, v }) => ({ use, ring: ring(u, v) })),
    districts: DISTRICT_CODES.map((code, at) => ({
      code, ring: outline((u, v) => (at % 2 === 1 ? u >= 0 : u <= 0) && (at < 2 ? v >= 0 : v <= 0)),
      name: { kk: `${at + 1}-аудан`, ru: `Район ${at + 1}`, en: `District ${at + 1}` },
    })),
    points: Object.entries({ station: STATION, ...PLACE_POINTS }).map(([id, { u, v }]) => ({ id, at: degrees(toMetres(u, v)) })),
    trends: TREND.places.map(({ id, u, v }) => ({ id, segments: segments.filter((segment) => Math.hypot(segment.u - u, segment.v - v) <= TREND.radius).map((segment) => segment.id) })),
  };
}

/** Cells of 200 m that a street touches, as lines `i,j`: the frame for shares of all units. */
export function builtUpCells(segments: readonly Segment[]): string {
  const cells = new Map<string, readonly [number, number]>();
  for (const { from, to, length } of segments) {
    const steps = Math.ceil(length / 5);
    for (let step = 0; step <= steps; step++) {
      const i = Math.floor((from.x + ((to.x - from.x) * step) / steps) / 200);
      const j = Math.floor((from.y + ((to.y - from.y) * step) / steps) / 200);
      cells.set(`${i},${j}`, [i, j]);
    }
  }
  const sorted = [...cells.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return `i,j\n${sorted.map(([i, j]) => `${i},${j}`).join('\n')}\n`;
}

function linesOf(parts: readonly Segment[]): { first: number; points: Degrees[] }[] {
  const lines: { first: number; points: Degrees[]; next: number }[] = [];
  for (const { id, from, to } of parts) {
    const number = Number(id.split('-')[1]);
    const last = lines.at(-1);
    if (last?.next === number) { last.points.push(degrees(to)); last.next = number + 1; } else lines.push({ first: number, points: [degrees(from), degrees(to)], next: number + 1 });
  }
  return lines.map(({ first, points }) => ({ first, points }));
}

function degrees(point: Point): Degrees {
  const [lon, lat] = degreesOf(point);
  return [Number(lon.toFixed(6)), Number(lat.toFixed(6))];
}

/** A rectangle of the drawing board as a closed ring, with points enough to show the bend. */
function ring(u: readonly [number, number], v: readonly [number, number]): Degrees[] {
  const corners = [[u[0], v[0]], [u[1], v[0]], [u[1], v[1]], [u[0], v[1]], [u[0], v[0]]] as const;
  return corners.slice(1).flatMap((end, at) => stretch(corners[at] ?? end, end)).concat([degrees(toMetres(u[0], v[0]))]);
}

function stretch(from: readonly [number, number], to: readonly [number, number]): Degrees[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 400));
  return Array.from({ length: steps }, (_, step) => degrees(toMetres(from[0] + ((to[0] - from[0]) * step) / steps, from[1] + ((to[1] - from[1]) * step) / steps)));
}

/** The built-up outline, or the part of it in one quarter, closed through the middle. */
function outline(keep: (u: number, v: number) => boolean = () => true): Degrees[] {
  const edge: (readonly [number, number])[] = [];
  for (let step = 0; step <= 144; step++) {
    const angle = -Math.PI + (2 * Math.PI * step) / 144;
    const [du, dv] = [Math.cos(angle) * HALF.u, Math.sin(angle) * HALF.v];
    let [low, high] = [0, 1.6];
    while (high - low > 1e-4) { const middle = (low + high) / 2; if (insideOutline(du * middle, dv * middle)) low = middle; else high = middle; }
    const snap = (value: number): number => (Math.abs(value) < 1e-6 ? 0 : value);
    const point = [snap(du * low), snap(dv * low)] as const;
    if (keep(point[0], point[1])) edge.push(point);
  }
  const first = edge[0];
  const last = edge.at(-1);
  if (first === undefined || last === undefined) return [];
  const whole = edge.length === 145;
  const points = edge.map(([u, v]) => degrees(toMetres(u, v)));
  const closed = whole ? points.slice(0, -1) : [...points, ...stretch(last, [0, 0]), ...stretch([0, 0], first)];
  return [...closed, degrees(toMetres(first[0], first[1]))];
}
