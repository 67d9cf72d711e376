import { normalCdf } from '../stats/normal-cdf.ts';
import type { Rectangle } from './plane-window.ts';

/** Name and size of a kernel. Literature mixes the two sizes, so a legend says which one it gives. */
export type Kernel =
  /** Standard deviation per axis, metres. */
  | { readonly kind: 'gaussian'; readonly bandwidthM: number }
  /** Radius at which the kernel ends, metres; of equal spread with a Gaussian where radius = sqrt(8) bandwidth. */
  | { readonly kind: 'quartic'; readonly radiusM: number }
  /** Radius at which the kernel ends, metres. */
  | { readonly kind: 'epanechnikov'; readonly radiusM: number };

/** Radius of the quartic kernel that spreads as a Gaussian of this bandwidth does. */
export const quarticRadius = (bandwidthM: number): number => Math.sqrt(8) * bandwidthM;

/** Height of the kernel per square metre, by squared distance (Silverman 1986, Density Estimation, section 4.2). */
export function kernelHeight(kernel: Kernel): (squaredM: number) => number {
  if (kernel.kind === 'gaussian') {
    const twice = 2 * kernel.bandwidthM ** 2;
    return (squared) => Math.exp(-squared / twice) / (Math.PI * twice);
  }
  const square = kernel.radiusM ** 2;
  if (kernel.kind === 'quartic') return (squared) => (squared < square ? (3 / (Math.PI * square)) * (1 - squared / square) ** 2 : 0);
  return (squared) => (squared < square ? (2 / (Math.PI * square)) * (1 - squared / square) : 0);
}

/** Part of a kernel around a point that lies inside the city: divides a density near the edge. */
export type MassInside = (x: number, y: number) => number;

/** The same for a Gaussian in a rectangle, in closed form. */
export function rectangleMass({ x, y }: Rectangle, bandwidthM: number): MassInside {
  const between = ([low, high]: readonly [number, number], at: number): number => normalCdf((high - at) / bandwidthM) - normalCdf((low - at) / bandwidthM);
  return (px, py) => between(x, px) * between(y, py);
}

/** The same for any kernel and any city given by cells (centres and size), summed over the cells; cells much smaller than the kernel. */
export function maskMass(centres: readonly (readonly [number, number])[], sizeM: number, kernel: Kernel): MassInside {
  const height = kernelHeight(kernel);
  return (px, py) => centres.reduce((sum, [x, y]) => sum + height((x - px) ** 2 + (y - py) ** 2), 0) * sizeM * sizeM;
}
