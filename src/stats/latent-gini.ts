import { chiSquareQuantile } from './chi-square.ts';
import { gammaGini } from './gamma-gini.ts';
import { negativeBinomialFit, negativeBinomialLogLikelihood } from './negative-binomial-fit.ts';
import { made, type Outcome } from './refusal.ts';
import type { Tally } from './tally.ts';

export interface LatentGini {
  readonly value: number;
  /** Profile-likelihood interval. */
  readonly lo: number;
  readonly hi: number;
  /** Shape of the risks with its own interval; `shapeHi` is infinite where equal risks cannot be ruled out. */
  readonly shape: number;
  readonly shapeLo: number;
  readonly shapeHi: number;
}

/**
 * Concentration of the risks behind the counts: the Gini coefficient of the gamma distribution that, through chance,
 * gives counts like these (after Mohler et al. 2019, J. Quant. Criminol. 35). Refuses as the fit does; where it says
 * `no_overdispersion` the latent concentration is 0 by definition.
 * @param level of the interval, 0.95 by custom
 */
export function latentGini(t: Tally, level = 0.95): Outcome<LatentGini> {
  const fit = negativeBinomialFit(t);
  if (!fit.ok) return fit;
  const { shape, logLikelihood } = fit.value;
  const bound = logLikelihood - chiSquareQuantile(level, 1) / 2;
  const excess = (logShape: number): number => negativeBinomialLogLikelihood(t, Math.exp(logShape)) - bound;
  const shapeLo = crossing(excess, Math.log(shape), -1);
  const shapeHi = crossing(excess, Math.log(shape), 1);
  return made({
    value: gammaGini(shape),
    lo: shapeHi === Infinity ? 0 : gammaGini(shapeHi),
    hi: gammaGini(shapeLo),
    shape,
    shapeLo,
    shapeHi,
  });
}

/** Where the likelihood falls below the bound, going down or up from the maximum. */
function crossing(excess: (logShape: number) => number, from: number, direction: 1 | -1): number {
  let inside = from;
  let step = 0.1;
  let outside = from + direction * step;
  while (excess(outside) > 0) {
    inside = outside;
    step *= 2;
    outside = from + direction * step;
    if (outside > 18) return Infinity;
    if (outside < -30) return Math.exp(-30);
  }
  for (let i = 0; i < 60; i++) {
    const middle = (inside + outside) / 2;
    if (excess(middle) > 0) inside = middle; else outside = middle;
  }
  return Math.exp((inside + outside) / 2);
}
