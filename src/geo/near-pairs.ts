import KDBush from 'kdbush';
import type { Points } from './plane-window.ts';

export type Metric = 'euclidean' | 'manhattan';

/** Unordered pairs of points, each once, the lower number first. */
export interface NearPairs { readonly a: Int32Array; readonly b: Int32Array; readonly distance: Float64Array }

/**
 * All pairs at most `radiusM` apart, found through an index, so that the cost grows with the pairs and not with the
 * square of the points. The Manhattan distance follows the axes of the projection.
 */
export function nearPairs({ x, y }: Points, radiusM: number, metric: Metric = 'euclidean'): NearPairs {
  const n = x.length;
  const index = indexOf({ x, y });
  const a: number[] = [];
  const b: number[] = [];
  const distance: number[] = [];
  for (let i = 0; i < n; i++) {
    const [xi, yi] = [x[i] ?? 0, y[i] ?? 0];
    // A hair more than the radius, since the index compares squares.
    for (const j of index?.within(xi, yi, radiusM * (1 + 1e-9)) ?? []) {
      if (j <= i) continue;
      const d = distanceOf(xi - (x[j] ?? 0), yi - (y[j] ?? 0), metric);
      if (d > radiusM) continue;
      a.push(i); b.push(j); distance.push(d);
    }
  }
  return { a: Int32Array.from(a), b: Int32Array.from(b), distance: Float64Array.from(distance) };
}

/** A root of squares for Euclidean, so that whole metres stay exact. */
export const distanceOf = (dx: number, dy: number, metric: Metric): number =>
  (metric === 'manhattan' ? Math.abs(dx) + Math.abs(dy) : Math.sqrt(dx * dx + dy * dy));

/** Index of points for searches by radius; null without points. */
export function indexOf({ x, y }: Points): KDBush | null {
  const n = x.length;
  if (y.length !== n) throw new RangeError(`points: unequal lengths (${n} and ${y.length}; expected the same)`);
  if (n === 0) return null;
  const index = new KDBush(n);
  for (let i = 0; i < n; i++) index.add(x[i] ?? 0, y[i] ?? 0);
  return index.finish();
}
