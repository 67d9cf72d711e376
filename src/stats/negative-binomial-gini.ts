/**
 * Gini coefficient of negative binomial counts, by G = 1 - sum over k of (1 - F(k))^2 / mean.
 * @param mean incidents per unit, > 0
 * @param shape of the gamma distributed risks, > 0
 */
export function negativeBinomialGini(mean: number, shape: number): number {
  if (!(mean > 0 && shape > 0)) throw new RangeError(`negativeBinomialGini: out of range (mean ${mean}, shape ${shape}; expected > 0)`);
  const odds = mean / (mean + shape);
  let chance = (shape / (mean + shape)) ** shape;
  let above = 1 - chance;
  let sum = 0;
  for (let k = 0; k < 10_000_000; k++) {
    sum += above * above;
    chance *= (odds * (k + shape)) / (k + 1);
    above -= chance;
    if (above < 1e-12) break;
  }
  return 1 - sum / mean;
}
