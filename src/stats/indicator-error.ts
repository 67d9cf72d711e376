import type { Random } from './random.ts';

/** How an indicator is uncertain. An indicator without such a model is not admitted to the index. */
export type ErrorModel =
  /** A share of `base` cases, 0 to 1. */
  | { readonly kind: 'binomial'; readonly base: number }
  /** A rate made of a count: value = count / exposure. */
  | { readonly kind: 'poisson'; readonly exposure: number }
  /** A share of `base` respondents drawn in clusters: the base counts as `base / designEffect`. */
  | { readonly kind: 'survey'; readonly base: number; readonly designEffect: number }
  /** Counted in full, without error. */
  | { readonly kind: 'census' };

/**
 * A value the indicator might as well have had: drawn from the posterior under Jeffreys' prior, so that a share of none
 * or all stays uncertain too.
 */
export function drawIndicator(value: number, model: ErrorModel, random: Random): number {
  switch (model.kind) {
    case 'census': return value;
    case 'poisson': return random.gamma(value * model.exposure + 0.5) / model.exposure;
    case 'binomial': return drawShare(value, model.base, random);
    case 'survey': return drawShare(value, model.base / model.designEffect, random);
  }
}

function drawShare(share: number, base: number, random: Random): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`drawIndicator: not a share (${share}; expected 0 to 1)`);
  return random.dirichlet([share * base + 0.5, (1 - share) * base + 0.5])[0] ?? share;
}
