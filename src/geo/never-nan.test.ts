import { describe, expect, it } from 'vitest';
import { randomFrom } from '../stats/random.ts';
import { clarkEvans } from './clark-evans.ts';
import { kernelDensity } from './kernel-density.ts';
import { knox } from './knox.ts';
import { nearestDistances } from './nearest-distances.ts';
import type { Points } from './plane-window.ts';
import { ripleyEnvelope } from './ripley-envelope.ts';
import { ripleyK } from './ripley-k.ts';

const random = randomFrom('geo/never-nan');
const scattered = (n: number): Points => ({ x: Array.from({ length: n }, () => 1000 * random.next()), y: Array.from({ length: n }, () => 1000 * random.next()) });
const at = (...places: readonly (readonly [number, number])[]): Points => ({ x: places.map(([x]) => x), y: places.map(([, y]) => y) });
/** Points at the edge of what a place can give: none, one, two on one spot, a stack, a line, corners, scattered. */
const INPUTS: Readonly<Record<string, Points>> = {
  'none': at(), 'one': at([500, 500]), 'two on one spot': at([10, 10], [10, 10]), 'a stack of sixty': at(...Array.from({ length: 60 }, () => [3, 4] as const)),
  'a line': at(...Array.from({ length: 60 }, (_, k) => [10 * k, 0] as const)), 'the corners': at([0, 0], [0, 1000], [1000, 0], [1000, 1000]), 'scattered': scattered(60),
};
const window = { x: [0, 1000], y: [0, 1000] } as const;
const METHODS: Readonly<Record<string, (points: Points) => unknown>> = {
  clarkEvans: (points) => clarkEvans(points, window), nearestDistances,
  kernelDensity: (points) => kernelDensity(points, at([0, 0], [500, 500]), { kernel: { kind: 'quartic', radiusM: 100 } }),
  ripleyK: (points) => (['translation', 'border'] as const).map((rule) => ripleyK(points, window, [0, 50, 100], rule)),
  ripleyEnvelope: (points) => ripleyEnvelope(points, window, [0, 50, 100], { seed: 'geo/never-nan', replicates: 19 }),
  knox: ({ x, y }) => knox({ x, y, t: Array.from(x, (_, k) => k % 7) }, { space: [0, 1, 100], time: [0, 1, 3] }, { seed: 'geo/never-nan', replicates: 19 }),
};

/** Places in a result that hold NaN; a lone point is infinitely far from its nearest, which is a value. */
function nans(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isNaN(value) ? [path] : [];
  if (ArrayBuffer.isView(value)) return nans(Array.from(value as Float64Array), path);
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => nans(inner, `${path}.${key}`));
  return [];
}

describe('every point statistic', () => {
  it.each(Object.entries(METHODS))('%s gives a value or a reason, never NaN, for points at the edge', (_, method) => {
    for (const [name, points] of Object.entries(INPUTS)) expect({ [name]: nans(method(points)) }).toEqual({ [name]: [] });
  });
});
