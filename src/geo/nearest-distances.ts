import { indexOf } from './near-pairs.ts';
import type { Points } from './plane-window.ts';

/** Distance from each point to its nearest other; 0 for points on one spot, Infinity for a point alone. */
export function nearestDistances(points: Points): Float64Array {
  const { x, y } = points;
  const n = x.length;
  const nearest = new Float64Array(n).fill(Infinity);
  if (n < 2) return nearest;
  const index = indexOf(points);
  const span = Math.max(spread(x), spread(y));
  for (let i = 0; i < n; i++) {
    let least = Infinity;
    // Circles doubled until one holds another point; the whole field at the latest.
    for (let radius = span / Math.sqrt(n); least === Infinity; radius *= 2) {
      for (const j of index?.within(x[i] ?? 0, y[i] ?? 0, radius) ?? []) {
        if (j !== i) least = Math.min(least, ((x[i] ?? 0) - (x[j] ?? 0)) ** 2 + ((y[i] ?? 0) - (y[j] ?? 0)) ** 2);
      }
      if (radius > 4 * span) break;
    }
    nearest[i] = Math.sqrt(least);
  }
  return nearest;
}

function spread(values: ArrayLike<number>): number {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) { low = Math.min(low, values[i] ?? 0); high = Math.max(high, values[i] ?? 0); }
  return high - low;
}
