import { normalTwoSided } from '../stats/normal-cdf.ts';
import { made, refused, type Outcome } from '../stats/refusal.ts';
import { nearestDistances } from './nearest-distances.ts';
import { areaOf, requireInside, sidesOf, toBorder, type Points, type Rectangle } from './plane-window.ts';

export interface ClarkEvans {
  /** Mean distance to the nearest other point, metres. */
  readonly mean: number;
  /** What points scattered at random in an endless plane would give. */
  readonly expected: number;
  readonly standardError: number;
  /** Mean over expected: below 1 clustered, above 1 evenly spread. */
  readonly index: number;
  readonly z: number;
  readonly pTwoSided: number;
  /** Index with the expected distance of a rectangle (Donnelly 1978). */
  readonly indexDonnelly: number;
  /** Index with distances to the border taken as censoring (Kaplan and Meier). */
  readonly indexCensored: number;
}

/**
 * Nearest-neighbour index R = mean d / (0.5 sqrt(A / n)), standard error 0.26136 sqrt(A) / n (Clark and Evans 1954,
 * Ecology 35, 445-453). Points stacked by geocoding push it to 0; in a city it rejects chance at once and says little.
 * Refuses: `too_few` below 2 points. Throws where a point lies outside the window.
 */
export function clarkEvans(points: Points, window: Rectangle): Outcome<ClarkEvans> {
  requireInside(window, points);
  const n = points.x.length;
  if (n < 2) return refused('too_few');
  const area = areaOf(window);
  const distances = nearestDistances(points);
  const mean = distances.reduce((a, b) => a + b, 0) / n;
  const expected = 0.5 * Math.sqrt(area / n);
  const standardError = (0.5 * 0.52272 * Math.sqrt(area)) / n;
  const [a, b] = sidesOf(window);
  const inRectangle = expected + (0.0514 + 0.0412 / Math.sqrt(n)) * (2 * (a + b)) / n;
  const z = (mean - expected) / standardError;
  return made({
    mean, expected, standardError, index: mean / expected, z, pTwoSided: normalTwoSided(z),
    indexDonnelly: mean / inRectangle,
    indexCensored: censoredMean(distances, Array.from(distances, (_, i) => toBorder(window, points.x[i] ?? 0, points.y[i] ?? 0))) / expected,
  });
}

/** Mean of distances that are known only up to the border, over the part of the distribution that is seen. */
function censoredMean(distances: Float64Array, borders: readonly number[]): number {
  const seen = Array.from(distances, (d, i) => ({ at: Math.min(d, borders[i] ?? 0), whole: d <= (borders[i] ?? 0) }))
    .sort((a, b) => a.at - b.at || Number(b.whole) - Number(a.whole));
  let [survival, sum] = [1, 0];
  seen.forEach(({ at, whole }, i) => {
    if (!whole) return;
    const step = survival / (seen.length - i);
    sum += at * step;
    survival -= step;
  });
  return sum;
}
