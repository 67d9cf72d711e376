import { made, refused, type Outcome } from './refusal.ts';
import { logGamma } from './log-gamma.ts';
import type { Tally } from './tally.ts';

export interface NegativeBinomialFit {
  readonly mean: number;
  /** Maximum-likelihood shape; the smaller, the more unequal the risks. */
  readonly shape: number;
  /** From the observed information at the maximum. */
  readonly shapeError: number;
  readonly logLikelihood: number;
}

/**
 * Negative binomial counts fitted by maximum likelihood: the mean is the mean of counts, the shape solves its score
 * equation by Newton steps on its logarithm (Lawless 1987, Can. J. Statist. 15, 209-225). Differences of digamma values
 * at whole distances are written as sums of reciprocals, which are exact.
 * Refuses: `empty` without incidents, `no_overdispersion` where the variance does not exceed the mean (infinite shape).
 */
export function negativeBinomialFit(t: Tally): Outcome<NegativeBinomialFit> {
  if (t.incidents === 0) return refused('empty');
  const mean = t.incidents / t.units;
  const variance = t.values.reduce((sum, value, g) => sum + (t.repeats[g] ?? 0) * (value - mean) ** 2, 0) / t.units;
  if (variance <= mean) return refused('no_overdispersion');
  const tails = unitsAbove(t);
  let logShape = Math.log((mean * mean) / (variance - mean));
  for (let step = 0; step < 200; step++) {
    const shape = Math.exp(logShape);
    const { score, slope } = derivatives(tails, t.units, mean, shape);
    const first = score * shape;
    const second = slope * shape * shape + first;
    const move = second < 0 ? -first / second : Math.sign(first);
    logShape += Math.max(-1.5, Math.min(1.5, move));
    if (Math.abs(move) < 1e-13) break;
    if (logShape > 18) return refused('no_overdispersion');
  }
  const shape = Math.exp(logShape);
  return made({
    mean,
    shape,
    shapeError: 1 / Math.sqrt(-derivatives(tails, t.units, mean, shape).slope),
    logLikelihood: negativeBinomialLogLikelihood(t, shape),
  });
}

/** Log-likelihood at a given shape, the mean being the mean of counts. */
export function negativeBinomialLogLikelihood(t: Tally, shape: number): number {
  const mean = t.incidents / t.units;
  const logFail = -Math.log1p(mean / shape);
  const logHit = -Math.log1p(shape / mean);
  let sum = 0;
  for (let g = 0; g < t.values.length; g++) {
    const x = t.values[g] ?? 0;
    sum += (t.repeats[g] ?? 0) * (logRising(shape, x) - logGamma(x + 1) + shape * logFail + x * logHit);
  }
  return sum;
}

/** log of s (s + 1) … (s + x - 1); the sum keeps its digits where s is very large. */
function logRising(s: number, x: number): number {
  if (s < 1e4) return logGamma(s + x) - logGamma(s);
  let sum = 0;
  for (let j = 0; j < x; j++) sum += Math.log(s + j);
  return sum;
}

/** For j = 0, 1, …: number of units with more than j incidents. */
function unitsAbove(t: Tally): Float64Array {
  const tails = new Float64Array(t.values.at(-1) ?? 0);
  let above = t.units;
  let g = 0;
  for (let j = 0; j < tails.length; j++) {
    while (g < t.values.length && (t.values[g] ?? 0) <= j) above -= t.repeats[g++] ?? 0;
    tails[j] = above;
  }
  return tails;
}

function derivatives(tails: Float64Array, units: number, mean: number, shape: number): { score: number; slope: number } {
  let score = -units * Math.log1p(mean / shape);
  let slope = (units * mean) / (shape * (shape + mean));
  for (let j = 0; j < tails.length; j++) {
    const r = 1 / (shape + j);
    const n = tails[j] ?? 0;
    score += n * r;
    slope -= n * r * r;
  }
  return { score, slope };
}
