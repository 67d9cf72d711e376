import { made, refused, type Outcome } from '../stats/refusal.ts';
import { isInMask, maskArea, setCovariance, type MaskWindow } from './mask-window.ts';
import { nearPairs } from './near-pairs.ts';
import type { Points } from './plane-window.ts';

/**
 * Ripley's K with the translation correction in a window of any shape (Ohser 1983, Math. Operationsforsch. Statist. 14,
 * 63-71): each pair weighs area over the area that the window shares with itself moved by the pair's difference.
 * Returned is a function, because the shared areas are worked out once for a window and used for many simulated patterns.
 * Its result refuses `too_few` below 2 points, and throws where a point lies outside.
 */
export function ripleyKInMask(window: MaskWindow, radii: readonly number[]): (points: Points) => Outcome<number[]> {
  const area = maskArea(window);
  const overlap = setCovariance(window);
  const holds = isInMask(window);
  return (points) => {
    const n = points.x.length;
    for (let i = 0; i < n; i++) {
      if (!holds(points.x[i] ?? NaN, points.y[i] ?? NaN)) throw new RangeError(`points: one lies outside the mask (number ${i} at ${points.x[i] ?? NaN}, ${points.y[i] ?? NaN}; expected a listed cell)`);
    }
    if (n < 2) return refused('too_few');
    const pairs = nearPairs(points, Math.max(...radii));
    const sums = new Float64Array(radii.length);
    pairs.distance.forEach((d, at) => {
      const [i, j] = [pairs.a[at] ?? 0, pairs.b[at] ?? 0];
      const shared = overlap((points.x[i] ?? 0) - (points.x[j] ?? 0), (points.y[i] ?? 0) - (points.y[j] ?? 0));
      radii.forEach((r, k) => { if (d <= r) sums[k] = (sums[k] ?? 0) + (2 * area) / shared; });
    });
    return made(Array.from(sums, (sum) => (area * sum) / (n * (n - 1))));
  };
}
