import { logGamma } from './log-gamma.ts';

/**
 * Gini coefficient of a gamma distribution with the given shape: Gamma(k + 1/2) / (sqrt(pi) Gamma(k + 1)). Read as the
 * concentration of risks where counts are negative binomial (after Mohler, Brantingham, Carter and Short 2019).
 * An infinite shape means equal risks and gives 0.
 */
export function gammaGini(shape: number): number {
  if (!(shape > 0)) throw new RangeError(`gammaGini: shape out of range (${shape}; expected > 0)`);
  if (shape > 1e8) return 1 / Math.sqrt(Math.PI * shape);
  return Math.exp(logGamma(shape + 0.5) - logGamma(shape + 1)) / Math.sqrt(Math.PI);
}
