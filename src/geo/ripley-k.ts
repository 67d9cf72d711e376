import { made, refused, type Outcome } from '../stats/refusal.ts';
import { nearPairs } from './near-pairs.ts';
import { areaOf, requireInside, sidesOf, toBorder, type Points, type Rectangle } from './plane-window.ts';

/** `none` counts pairs as they are; the others make up for neighbours that lie beyond the border. */
export type EdgeRule = 'none' | 'border' | 'isotropic' | 'translation';

/**
 * Ripley's K(r) = A / (n (n - 1)) sum over ordered pairs of weights 1(d <= r) (Ripley 1977, JRSS B 39, 172-212), in a
 * rectangle. Weights: `translation` A / ((a - |dx|)(b - |dy|)) (Ohser 1983), `isotropic` the inverse share of the circle
 * that lies inside (Ripley 1977); `border` takes only points at least r from the border.
 * Refuses: `too_few` below 2 points. Throws where a point lies outside the window.
 * @param radii distances in metres, by custom up to a quarter of the shorter side
 * @returns K in square metres for each radius; null where no point lies deep enough for `border`
 */
export function ripleyK(points: Points, window: Rectangle, radii: readonly number[], rule: EdgeRule = 'translation'): Outcome<(number | null)[]> {
  requireInside(window, points);
  const n = points.x.length;
  if (n < 2) return refused('too_few');
  const area = areaOf(window);
  const pairs = nearPairs(points, Math.max(...radii));
  if (rule === 'border') return made(borderK(points, window, radii, pairs));
  const sides = sidesOf(window);
  const weights = new Float64Array(pairs.distance.length);
  const { x, y } = points;
  for (let at = 0; at < weights.length; at++) {
    const [i, j] = [pairs.a[at] ?? 0, pairs.b[at] ?? 0];
    if (rule === 'none') weights[at] = 2;
    else if (rule === 'translation') weights[at] = (2 * area) / ((sides[0] - Math.abs((x[i] ?? 0) - (x[j] ?? 0))) * (sides[1] - Math.abs((y[i] ?? 0) - (y[j] ?? 0))));
    else weights[at] = circleWeight(window, x[i] ?? 0, y[i] ?? 0, pairs.distance[at] ?? 0) + circleWeight(window, x[j] ?? 0, y[j] ?? 0, pairs.distance[at] ?? 0);
  }
  return made(cumulated(pairs.distance, weights, radii).map((sum) => (area * sum) / (n * (n - 1))));
}

/** For each radius the sum of the weights of pairs at most so far apart: one pass over the pairs, whatever the number of radii. */
function cumulated(distance: Float64Array, weights: Float64Array, radii: readonly number[]): number[] {
  const sorted = Float64Array.from(radii).sort();
  const band = new Float64Array(sorted.length);
  for (let at = 0; at < distance.length; at++) {
    const d = distance[at] ?? 0;
    let [lo, hi] = [0, sorted.length];
    while (lo < hi) { const middle = (lo + hi) >> 1; if ((sorted[middle] ?? 0) < d) lo = middle + 1; else hi = middle; }
    if (lo < band.length) band[lo] = (band[lo] ?? 0) + (weights[at] ?? 0);
  }
  let sum = 0;
  const upTo = new Map(Array.from(sorted, (r, k) => [r, (sum += band[k] ?? 0)] as const));
  return radii.map((r) => upTo.get(r) ?? 0);
}

/** L(r) = sqrt(K / pi), equal to r for points scattered at random. */
export const besagL = (k: number | null): number | null => (k === null ? null : Math.sqrt(k / Math.PI));

/** Inverse share of a circle around a point of the rectangle that lies inside it, at most 100. */
function circleWeight({ x, y }: Rectangle, px: number, py: number, radius: number): number {
  const [left, right, down, up] = [px - x[0], x[1] - px, py - y[0], y[1] - py];
  // Each side cuts two half arcs off, and each ends at the corner at the latest.
  const cut = (side: number, along: number): number => (side >= radius ? 0 : Math.min(Math.acos(side / radius), Math.atan2(along, side)));
  const outside = [[left, up], [left, down], [right, up], [right, down], [down, left], [down, right], [up, left], [up, right]]
    .reduce((sum, [side = 0, along = 0]) => sum + cut(side, along), 0);
  return radius === 0 ? 1 : Math.min(100, 1 / Math.max(1e-9, 1 - outside / (2 * Math.PI)));
}

function borderK(points: Points, window: Rectangle, radii: readonly number[], pairs: ReturnType<typeof nearPairs>): (number | null)[] {
  const n = points.x.length;
  const depth = Array.from({ length: n }, (_, i) => toBorder(window, points.x[i] ?? 0, points.y[i] ?? 0));
  return radii.map((r) => {
    const deep = depth.filter((d) => d > r).length;
    if (deep === 0) return null;
    let counted = 0;
    pairs.distance.forEach((d, at) => {
      if (d <= r) counted += Number((depth[pairs.a[at] ?? 0] ?? 0) > r) + Number((depth[pairs.b[at] ?? 0] ?? 0) > r);
    });
    return (areaOf(window) * counted) / (n * deep);
  });
}
