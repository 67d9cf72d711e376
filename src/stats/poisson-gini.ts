import { scaledBessel } from './bessel.ts';

/**
 * Gini coefficient that chance alone gives to counts of equally exposed units: Poisson counts with the given mean
 * (incidents per unit), exp(-2L) (I0(2L) + I1(2L)), from the mean difference of the Poisson distribution
 * (Ramasubban 1958, Biometrika 45, 549-556).
 */
export const poissonGini = (mean: number): number => scaledBessel(0, 2 * mean) + scaledBessel(1, 2 * mean);
