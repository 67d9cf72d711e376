import { px } from './markup.ts';

export type Point = readonly [x: number, y: number];

/**
 * A polyline without the points that no eye could tell: those nearer than `tolerance` pixels to the line between their
 * neighbours (Douglas and Peucker 1973). A curve of two hundred points keeps about forty.
 */
export function thin(points: readonly Point[], tolerance = 0.35): readonly Point[] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || points.length < 3) return points;
  let far = 0;
  let at = 0;
  points.forEach((point, n) => { const away = distance(point, first, last); if (away > far) { far = away; at = n; } });
  if (far <= tolerance) return [first, last];
  return [...thin(points.slice(0, at + 1), tolerance).slice(0, -1), ...thin(points.slice(at), tolerance)];
}

/** The `d` of a path through points, thinned. */
export function linePath(points: readonly Point[]): string {
  return `M${thin(points).map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}`;
}

/** The `d` of a band between an upper and a lower line. */
export function bandPath(upper: readonly Point[], lower: readonly Point[]): string {
  return `${linePath(upper)}L${linePath([...lower].reverse()).slice(1)}Z`;
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  return length === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length;
}
