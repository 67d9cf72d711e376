import { goalpostScore, type Goalposts } from './goalposts.ts';
import { normalCdf } from './normal-cdf.ts';
import type { Normalisation } from './rank-uncertainty.ts';
import { averageRanks } from './ranks.ts';
import { zScores } from './z-scores.ts';

/** Between fixed goalposts: the published scores. */
export const byGoalposts = (goalposts: readonly Goalposts[]): Normalisation => (values, indicator) => {
  const posts = goalposts[indicator];
  if (posts === undefined) throw new RangeError(`byGoalposts: no goalposts for indicator ${indicator} (seen ${goalposts.length})`);
  return values.map((value) => goalpostScore(value, posts));
};

/** 100 times the normal share below the z-score; 50 for all where nothing varies. A scenario only. */
export const byNormalShare = (directions: readonly ('+' | '-')[]): Normalisation => (values, indicator) => {
  const z = zScores(values);
  const sign = directions[indicator] === '-' ? -1 : 1;
  return z.ok ? z.value.map((score) => 100 * normalCdf(sign * score)) : values.map(() => 50);
};

/** Place among the units in percent, ties in the middle. A scenario only. */
export const byPercentile = (directions: readonly ('+' | '-')[]): Normalisation => (values, indicator) => {
  const sign = directions[indicator] === '-' ? -1 : 1;
  return averageRanks(values.map((value) => sign * value)).map((rank) => (100 * (rank - 0.5)) / values.length);
};
