import { incompleteGamma } from './incomplete-gamma.ts';

/** Share of a standard normal variable below z; small tails keep their digits (about 1e-13 relative). */
export function normalCdf(z: number): number {
  if (z === 0) return 0.5;
  const { lower, upper } = incompleteGamma(0.5, z * z / 2);
  return z < 0 ? upper / 2 : 0.5 + lower / 2;
}

/** Chance of a value at least as far from 0 as z, in either direction. */
export function normalTwoSided(z: number): number {
  return incompleteGamma(0.5, z * z / 2).upper;
}
