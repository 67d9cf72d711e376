/**
 * The city's own map: streets, zones, districts and the built-up cells. Everything is invented, so it may be
 * committed and drawn freely. Degrees with six decimals (about a decimetre).
 */
import { DISTRICT_CODES, HALF, PLACE_POINTS, STATION, ZONES, districtCentre, insideOutline, toMetres } from './city-plan.ts';
import { degreesOf } from './projection.ts';
import { housePoint, streetName } from './streets.ts';
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
    outline: closed(edge(-Math.PI, Math.PI).slice(0, -1).map(degreesAt)),
    zones: ZONES.map(({ use, u, v }) => ({ use, ring: ring(u, v) })),
    districts: DISTRICT_CODES.map((code, at) => ({
      code, ring: quarter(code),
      name: { kk: `${at + 1}-аудан`, ru: `Район ${at + 1}`, en: `District ${at + 1}` },
    })),
    points: Object.entries({ station: STATION, ...PLACE_POINTS }).map(([id, { u, v }]) => ({ id, at: degrees(toMetres(u, v)) })),
    trends: TREND.places.map(({ id, u, v }) => ({ id, segments: segments.filter((segment) => Math.hypot(segment.u - u, segment.v - v) <= TREND.radius).map((segment) => segment.id) })),
  };
}

/** Cells of 200 m that a street or a house touches, as lines `i,j`: the frame for shares of all units. */
export function builtUpCells(segments: readonly Segment[]): string {
  const cells = new Map<string, readonly [number, number]>();
  const add = ({ x, y }: Point): void => { const [i, j] = [Math.floor(x / 200), Math.floor(y / 200)]; cells.set(`${i},${j}`, [i, j]); };
  for (const segment of segments) {
    const { from, to, length } = segment;
    for (let house = 0; house < segment.houses; house++) add(housePoint(segment, house));
    const steps = Math.ceil(length / 5);
    for (let step = 0; step <= steps; step++) {
      add({ x: from.x + ((to.x - from.x) * step) / steps, y: from.y + ((to.y - from.y) * step) / steps });
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

/** A rectangle of the drawing board as a closed ring, cut at the edge of the city, with points enough to show the bend. */
function ring(u: readonly [number, number], v: readonly [number, number]): Degrees[] {
  const corners = [[u[0], v[0]], [u[1], v[0]], [u[1], v[1]], [u[0], v[1]], [u[0], v[0]]] as const;
  return closed(corners.slice(1).flatMap((end, at) => stretch(corners[at] ?? end, end)));
}

/** Points from one place of the drawing board to another, the last left out. */
function stretch(from: readonly [number, number], to: readonly [number, number]): Degrees[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 200));
  return Array.from({ length: steps }, (_, step) => degreesAt(pulledIn(from[0] + ((to[0] - from[0]) * step) / steps, from[1] + ((to[1] - from[1]) * step) / steps)));
}

/** Points of the built-up edge between two angles of the drawing board, from the first to the second. */
function edge(from: number, to: number): (readonly [number, number])[] {
  const steps = Math.round(144 * ((to - from) / (2 * Math.PI)));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = from + ((to - from) * step) / steps;
    return pulledIn(Math.cos(angle) * HALF.u * 1.6, Math.sin(angle) * HALF.v * 1.6);
  });
}

/** The point itself when it lies in the city, else the point of the edge on its way to the middle. */
function pulledIn(u: number, v: number): readonly [number, number] {
  if (insideOutline(u, v)) return [u, v];
  let [low, high] = [0, 1];
  while (high - low > 1e-5) { const middle = (low + high) / 2; if (insideOutline(u * middle, v * middle)) low = middle; else high = middle; }
  return [u * low, v * low];
}

const closed = (ring: Degrees[]): Degrees[] => (ring[0] === undefined ? ring : [...ring, ring[0]]);
const degreesAt = ([u, v]: readonly [number, number]): Degrees => degrees(toMetres(u, v));

/** A quarter of the city as a closed ring: the edge, then along the two middle avenues. */
function quarter(code: string): Degrees[] {
  const { u, v } = districtCentre(code);
  const start = Math.floor(Math.atan2(v, u) / (Math.PI / 2)) * (Math.PI / 2);
  const arc = edge(start, start + Math.PI / 2);
  const middle = [0, 0] as const;
  const [first, last] = [arc[0] ?? middle, arc.at(-1) ?? middle];
  return closed([...arc.slice(0, -1).map(degreesAt), ...stretch(last, middle), ...stretch(middle, first)]);
}
