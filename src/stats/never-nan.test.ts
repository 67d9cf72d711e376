import { describe, expect, it } from 'vitest';
import { adjustedTopShare } from './adjusted-top-share.ts';
import { andresenS } from './andresen-s.ts';
import { bandwidths } from './bandwidths.ts';
import { clopperPearsonInterval, wilsonInterval } from './binomial-interval.ts';
import { chanceCorrectedGini } from './chance-corrected-gini.ts';
import { circularMean } from './circular-mean.ts';
import { coMembership } from './co-membership.ts';
import { correlationMatrix } from './correlation-matrix.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { displacementDifference } from './displacement-difference.ts';
import { ebMoran, standardisedRates } from './eb-moran.ts';
import { exposureIndex } from './exposure-index.ts';
import { benjaminiHochberg, benjaminiYekutieli } from './false-discovery.ts';
import { binomialFunnelLimits, poissonFunnelLimits } from './funnel.ts';
import { geary } from './geary.ts';
import { generalG } from './general-g.ts';
import { generalGini, generalGiniSmallSample } from './general-gini.ts';
import { gi, giStar } from './getis-ord.ts';
import { gini, giniSmallSample } from './gini.ts';
import { heaping } from './heaping.ts';
import { hotUnits } from './hot-classes.ts';
import { kMeans } from './k-means.ts';
import { shareHolding, unitsHolding } from './k-share.ts';
import { kendall } from './kendall.ts';
import { latentGini } from './latent-gini.ts';
import { localMoranPermutation } from './local-moran-permutation.ts';
import { localMoran } from './local-moran.ts';
import { lorenzWithChance } from './lorenz-chance.ts';
import { lorenz } from './lorenz.ts';
import { marginalConcentration } from './marginal-concentration.ts';
import { ratePrior, smoothedRates } from './marshall.ts';
import { moranPermutation } from './moran-permutation.ts';
import { moran } from './moran.ts';
import { negativeBinomialFit } from './negative-binomial-fit.ts';
import { overdispersion, pearsonDispersion } from './overdispersion.ts';
import { pairedDifference } from './paired-difference.ts';
import { pearson } from './pearson.ts';
import { poissonETest } from './poisson-e-test.ts';
import { poissonGamma } from './poisson-gamma-rates.ts';
import { byarInterval, poissonInterval } from './poisson-interval.ts';
import { trajectoryMixture } from './poisson-mixture.ts';
import { poissonRate } from './poisson-rate.ts';
import { predictionAccuracy } from './prediction-accuracy.ts';
import { randomFrom } from './random.ts';
import { scoreTrend, trendClasses } from './score-trend.ts';
import { shrinkShares } from './shrink-shares.ts';
import { spearman } from './spearman.ts';
import { stability } from './stability.ts';
import { directRate, indirectRatio } from './standardise.ts';
import { suppressTable } from './suppression.ts';
import { tally } from './tally.ts';
import { topOverlap } from './top-overlap.ts';
import { topShare } from './top-share.ts';
import { percentileInterval, unitBootstrap } from './unit-bootstrap.ts';
import { binaryWeights, rowStandardised, type Neighbours } from './weights.ts';
import { zScores } from './z-scores.ts';

const random = randomFrom('never-nan');
const many = Array.from({ length: 12 }, () => random.poisson(1));
/** Inputs at the edge of what a place can give: nothing, one unit, all alike, a single incident, few, and one heap. */
const INPUTS: Readonly<Record<string, number[]>> = {
  'no units': [], 'one empty unit': [0], 'one unit': [7], 'two alike': [3, 3], 'all empty': [0, 0, 0, 0, 0], 'all alike': [4, 4, 4, 4, 4, 4],
  'one incident': [0, 0, 1, 0, 0], 'one heap': [0, 0, 0, 0, 0, 0, 0, 1000], 'few at random': many, 'as many as units': [1, 1, 1, 1, 0, 2],
};
const chain = (n: number): Neighbours => Array.from({ length: n }, (_, at) => [at - 1, at + 1].filter((one) => one >= 0 && one < n));
const islands = (n: number): Neighbours => Array.from({ length: n }, () => []);
const options = { seed: 'never-nan', replicates: 19 };

const STATISTICS: Readonly<Record<string, (x: number[]) => unknown>> = {
  unitsHolding: (x) => unitsHolding(tally(x), 50), shareAll: (x) => shareHolding(tally(x), 25, 'all'), shareHit: (x) => shareHolding(tally(x), 80, 'nonzero'), topShare: (x) => topShare(tally(x), 5),
  gini: (x) => gini(tally(x)), giniSmallSample: (x) => giniSmallSample(tally(x)), generalGini: (x) => generalGini(tally(x)), generalGiniSmallSample: (x) => generalGiniSmallSample(tally(x)),
  chanceCorrectedGini: (x) => chanceCorrectedGini(tally(x)), latentGini: (x) => latentGini(tally(x)), negativeBinomialFit: (x) => negativeBinomialFit(tally(x)), lorenz: (x) => lorenz(tally(x)),
  unitBootstrap: (x) => unitBootstrap(tally(x), gini, options), bandwidths, circularMean, zScores, scoreTrend,
  pearson: (x) => pearson(x, [...x].reverse()), spearman: (x) => spearman(x, x), kendall: (x) => kendall(x, x), stability: (x) => stability(x, [...x].reverse()), topOverlap: (x) => topOverlap(x, x),
  predictionAccuracy: (x) => predictionAccuracy(x, x, Math.min(1, x.length)), cronbachAlpha: (x) => cronbachAlpha([x, x, x]), ratePrior: (x) => ratePrior(x, x.map((n) => 10 * n)), smoothedRates: (x) => smoothedRates(x, x.map(() => 0)),
  standardisedRates: (x) => standardisedRates(x, x.map((n) => n + 1)), trajectoryMixture: (x) => trajectoryMixture(x.map((n) => [n, n, n]), 2, { seed: 'never-nan', starts: 2 }),
  moran: (x) => moran(x, rowStandardised(chain(x.length))), moranOfIslands: (x) => moran(x, rowStandardised(islands(x.length))), geary: (x) => geary(x, rowStandardised(chain(x.length))), generalG: (x) => generalG(x, binaryWeights(chain(x.length))),
  moranPermutation: (x) => moranPermutation(x, rowStandardised(chain(x.length)), options), localMoranPermutation: (x) => localMoranPermutation(x, rowStandardised(chain(x.length)), options),
  localMoran: (x) => localMoran(x, rowStandardised(chain(x.length))), ebMoran: (x) => ebMoran(x, x.map((n) => n + 1), rowStandardised(chain(x.length)), options), hotUnits: (x) => hotUnits(x, chain(x.length)),
  adjustedTopShare: (x) => adjustedTopShare(x, [...x].reverse()), andresenS: (x) => andresenS(x, [...x].reverse(), { seed: 'never-nan', runs: 20 }), correlationMatrix: (x) => correlationMatrix([x, [...x].reverse()]),
  lorenzWithChance: (x) => lorenzWithChance(tally(x), options), marginalConcentration: (x) => marginalConcentration(tally(x), 25, options), percentileInterval: (x) => percentileInterval(tally(x), gini, options),
  pairedDifference: (x) => pairedDifference({ before: x, now: [...x].reverse() }, gini, options), trendClasses: (x) => trendClasses(x.map((n) => [n, n, 0])), heaping: (x) => heaping(x.map((n) => ({ hour: n % 24, minute: null }))),
  overdispersion: (x) => overdispersion(x, x.map(() => 1)), pearsonDispersion: (x) => pearsonDispersion(x, x.map(() => 1)), poissonGamma: (x) => poissonGamma(x, x.map((n) => 10 * n + 1)), shrinkShares: (x) => shrinkShares(x, x.map((n) => 2 * n)),
  directRate: (x) => directRate(x, x.map((n) => n + 1), x.map(() => 1)), indirectRatio: (x) => indirectRatio(x, x.map((n) => n + 1), x.map(() => 0.1)), exposureIndex: (x) => exposureIndex(x, x.map((n) => n + 1)),
  wilsonInterval: (x) => x.map((n) => wilsonInterval(0, n)), clopperPearsonInterval: (x) => x.map((n) => clopperPearsonInterval(n, n)), poissonInterval: (x) => x.map((n) => [poissonInterval(n), byarInterval(n)]), poissonRate: (x) => x.map((n) => poissonRate(n, n + 1, 1000)),
  poissonETest: (x) => x.map((n) => poissonETest(n, 0)), funnelLimits: (x) => x.map((n) => [poissonFunnelLimits(n + 1, 0.95), binomialFunnelLimits(n + 1, 0.5, 0.95)]), falseDiscovery: (x) => [benjaminiHochberg(x.map((n) => (n === 0 ? null : 1 / n))), benjaminiYekutieli(x.map(() => 1))],
  displacementDifference: (x) => x.map((n) => displacementDifference({ treated: [n, 0], control: [0, 0] })), kMeans: (x) => kMeans(x.map((n) => [n, n]), 2, { seed: 'never-nan', starts: 2 }),
  coMembership: (x) => coMembership(x.map((n) => [n, n]), () => x.map((n) => [n, n]), { k: 2, seed: 'never-nan', replicates: 5 }), suppressTable: (x) => (x.length === 0 ? [] : suppressTable([x])),
  giStar: (x) => giStar(x, chain(x.length)), gi: (x) => gi(x, islands(x.length)),
};

/** Places in a result that hold NaN, by their path. */
function nans(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isNaN(value) ? [path] : [];
  if (ArrayBuffer.isView(value)) return nans(Array.from(value as Float64Array), path);
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => nans(inner, `${path}.${key}`));
  return [];
}

describe('every statistic', () => {
  it.each(Object.entries(STATISTICS))('%s gives a value or a reason, never NaN, for inputs at the edge', (_, statistic) => {
    for (const [name, input] of Object.entries(INPUTS)) expect({ [name]: nans(statistic(input)) }).toEqual({ [name]: [] });
  });
});
