import { randomFrom, type Random } from '../stats/random.ts';
import { refused, made, type Outcome } from '../stats/refusal.ts';
import type { PermutationOptions } from '../stats/permutation-test.ts';
import { scatterInMask, type MaskWindow } from './mask-window.ts';
import type { Points, Rectangle } from './plane-window.ts';
import { besagL, ripleyK, type EdgeRule } from './ripley-k.ts';
import { ripleyKInMask } from './ripley-mask.ts';

export interface Envelope {
  /** Half width of the band around L(r) = r that holds 95 % of random patterns at all radii together, metres. */
  readonly halfWidth: number;
  /** Largest |L(r) - r| of the points. */
  readonly deviation: number;
  /** (1 + patterns that deviate at least as much) / (patterns + 1). */
  readonly p: number;
  readonly l: readonly (number | null)[];
}

/**
 * Global envelope of L by the largest deviation, from as many points scattered at random in the same window (Ripley
 * 1977; Besag and Diggle 1977, Applied Statistics 26, 327-333). Simulated points are not snapped, so keep radii above
 * twice the size points are snapped to. In a mask the rule is always translation. Refuses: `too_few` below 20 points.
 * @param options 199 patterns by custom
 */
export function ripleyEnvelope(points: Points, window: Rectangle | MaskWindow, radii: readonly number[], { seed, replicates = 199, rule = 'translation' }: PermutationOptions & { readonly rule?: Exclude<EdgeRule, 'border'> }): Outcome<Envelope> {
  const n = points.x.length;
  if (n < 20) return refused('too_few');
  const kOf = 'cells' in window ? ripleyKInMask(window, radii) : (some: Points): Outcome<(number | null)[]> => ripleyK(some, window, radii, rule);
  const k = kOf(points);
  if (!k.ok) return k;
  const random = randomFrom(seed);
  const deviations = Float64Array.from({ length: replicates }, () => {
    const scattered = kOf('cells' in window ? scatterInMask(window, n, random) : scatterInRectangle(window, n, random));
    return scattered.ok ? largestDeviation(scattered.value, radii) : 0;
  }).sort();
  const deviation = largestDeviation(k.value, radii);
  const as = deviations.filter((value) => value >= deviation).length;
  return made({ halfWidth: deviations[Math.ceil(0.95 * (replicates + 1)) - 1] ?? 0, deviation, p: (as + 1) / (replicates + 1), l: k.value.map(besagL) });
}

function scatterInRectangle({ x, y }: Rectangle, n: number, random: Random): Points {
  const along = ([low, high]: readonly [number, number]): Float64Array => Float64Array.from({ length: n }, () => low + (high - low) * random.next());
  return { x: along(x), y: along(y) };
}

const largestDeviation = (k: readonly (number | null)[], radii: readonly number[]): number =>
  k.reduce<number>((most, value, at) => Math.max(most, Math.abs((besagL(value) ?? 0) - (radii[at] ?? 0))), 0);
