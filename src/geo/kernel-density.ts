import { kernelHeight, type Kernel, type MassInside } from './kernels.ts';
import { indexOf } from './near-pairs.ts';
import type { Points } from './plane-window.ts';

export interface DensityOptions {
  readonly kernel: Kernel;
  /** A Gaussian is cut off beyond so many bandwidths, 4 by custom (0.03 % of its mass lies outside); Infinity for none. */
  readonly reach?: number;
  /** Correction at the edge: each density divided by its own mass inside (`uniform`), or each point weighted so that it adds 1 (`diggle`; Diggle 1985). */
  readonly edge?: { readonly kind: 'uniform' | 'diggle'; readonly mass: MassInside };
}

/**
 * Kernel density of incidents per square metre at the places asked for (times 1e6 for square kilometres, divided by the
 * years for a yearly rate). A picture of where incidents lie, not a test and not a list of targets.
 * @param points incidents in metres
 * @param at places to evaluate, by custom the centres of 100 m cells
 */
export function kernelDensity(points: Points, at: Points, { kernel, reach = 4, edge }: DensityOptions): Float64Array {
  const height = kernelHeight(kernel);
  const radius = kernel.kind === 'gaussian' ? reach * kernel.bandwidthM : kernel.radiusM;
  const index = radius === Infinity ? null : indexOf(points);
  const all = Array.from({ length: points.x.length }, (_, i) => i);
  const weight = edge?.kind === 'diggle' ? all.map((i) => 1 / edge.mass(points.x[i] ?? 0, points.y[i] ?? 0)) : null;
  return Float64Array.from({ length: at.x.length }, (_, k) => {
    const [x, y] = [at.x[k] ?? 0, at.y[k] ?? 0];
    let sum = 0;
    for (const i of index?.within(x, y, radius) ?? all) sum += (weight?.[i] ?? 1) * height((x - (points.x[i] ?? 0)) ** 2 + (y - (points.y[i] ?? 0)) ** 2);
    return edge?.kind === 'uniform' ? sum / edge.mass(x, y) : sum;
  });
}
