import { describe, expect, it } from 'vitest';
import { describeOracle, oracle } from '../../scripts/testing/oracle.ts';
import { borda } from './borda.ts';
import { boundedWeights } from './bounded-weights.ts';
import { compositeIndex, pillarScore } from './composite-index.ts';
import { correlationMatrix } from './correlation-matrix.ts';
import { cronbachAlpha } from './cronbach-alpha.ts';
import { eigenvalues } from './eigenvalues.ts';
import { goalpostScore, type Goalposts } from './goalposts.ts';
import { drawIndicator } from './indicator-error.ts';
import { kendall } from './kendall.ts';
import { leaveOneOutShift } from './leave-one-out.ts';
import { byGoalposts, byNormalShare, byPercentile } from './normalisations.ts';
import { copeland, outranking } from './outranking.ts';
import { pearson } from './pearson.ts';
import { randomFrom } from './random.ts';
import { indexScores, rankUncertainty } from './rank-uncertainty.ts';
import { averageRanks, places } from './ranks.ts';
import { sobolIndices } from './sobol-indices.ts';
import { arithmeticMean, geometricMean } from './weighted-means.ts';
import { zScores } from './z-scores.ts';

interface Profile { profile: [number, string][]; borda: Record<string, number>; outranking: Record<string, Record<string, number>> }
interface MonteCarlo { N: number; rank_q05: number[]; rank_median?: number[]; rank_q95: number[]; rank_mean: number[]; meanAbsShift?: number; pTop3?: number[] }
interface Composite {
  units: string[];
  indicators: { id: string; direction: '+' | '-'; weight: number; pillar: string }[];
  data: number[][]; minmax0_100: number[][]; zscore_n_minus_1: number[][]; rankAverage_worst1: number[][];
  goalposts: { lo: number[]; hi: number[]; scores: number[][]; arithmetic: number[]; rank: number[] };
  pillars: { names: string[]; weights: number[]; scores: number[][] };
  arithmetic: number[]; arithmeticRank: number[]; geometric_floor1: number[]; geometricRank: number[]; zScoreIndex: number[]; zRank: number[];
  borda: number[]; bordaRank: number[]; outranking: number[][]; copeland: number[]; copelandRank: number[];
  cronbachAlphaStandardised: number; correlationEigenvalues: number[];
  rankAgreement: { kendall_arith_geo: number; spearman_arith_borda: number };
  leaveOneOutMeanAbsRankShift: Record<string, number>;
  monteCarlo: MonteCarlo; monteCarloWeightsOnly: MonteCarlo;
  T25: Profile; T28: Profile; T31: Profile; T33: Profile;
}

const read = (profile: [number, string][]): { letters: string[]; voters: number[]; scores: number[][] } => {
  const letters = profile[0]![1].split('').sort();
  return { letters, voters: profile.map(([n]) => n), scores: letters.map((letter) => profile.map(([, order]) => -order.indexOf(letter))) };
};

describeOracle<Composite>('an index of simulated units', '16-composite.json', (o) => {
  const { data, indicators } = o.data;
  const weights = indicators.map(({ weight }) => weight);
  const directions = indicators.map(({ direction }) => direction);
  const column = (c: number, rows = data): number[] => rows.map((line) => line[c]!);
  const posts = indicators.map(({ direction }, c): Goalposts => ({ lo: Math.min(...column(c)), hi: Math.max(...column(c)), direction }));
  const scored = data.map((line) => line.map((value, c) => goalpostScore(value, posts[c]!)));
  const oriented = indicators.map(({ direction }, c) => column(c).map((value) => (direction === '-' ? -value : value)));
  const mean = (lines: readonly (readonly number[])[]): number[] => lines.map((line) => arithmeticMean(line, weights));
  const each = (seen: readonly (readonly number[])[], expected: number[][], what: string): void => seen.forEach((line, unit) => o.closeAll(line, expected[unit]!, { rel: 1e-9 }, what));
  const geometric = scored.map((line) => geometricMean(line, weights));
  const flat = { values: data, pillarOf: indicators.map((_, c) => c), weights };

  it('reads the same table as the input file', () => {
    const rows = o.rows('data/police-units-synthetic.csv') ?? [];
    rows.forEach((row, unit) => o.closeAll(indicators.map(({ id }) => Number(row[id])), data[unit]!, 0));
  });

  it('normalises by sample ends, z-scores, ranks and goalposts', () => {
    scored.forEach((line, unit) => o.closeAll(line, o.data.minmax0_100[unit]!, 1e-9, 'min-max'));
    oriented.forEach((values, c) => {
      const z = zScores(values);
      o.closeAll(z.ok ? z.value : [], column(c, o.data.zscore_n_minus_1), 1e-9, 'z');
      o.closeAll(averageRanks(values), column(c, o.data.rankAverage_worst1), 0, 'ranks');
    });
    const { lo, hi, scores, arithmetic, rank } = o.data.goalposts;
    const byPosts = data.map((line) => line.map((value, c) => goalpostScore(value, { lo: lo[c]!, hi: hi[c]!, direction: directions[c]! })));
    each(byPosts, scores, 'goalposts');
    o.closeAll(mean(byPosts), arithmetic, { rel: 1e-9 });
    o.equal(places(mean(byPosts)), rank);
  });

  it('aggregates by means, pillars, z-scores, ranks and duels', () => {
    o.closeAll(mean(scored), o.data.arithmetic, { rel: 1e-9 });
    o.equal(places(mean(scored)), o.data.arithmeticRank);
    o.closeAll(geometric, o.data.geometric_floor1, { rel: 1e-9 });
    o.equal(places(geometric), o.data.geometricRank);
    const pillars = scored.map((line) => o.data.pillars.names.map((name) => {
      const chosen = indicators.map(({ pillar }, c) => ({ pillar, c })).filter(({ pillar }) => pillar === name);
      return arithmeticMean(chosen.map(({ c }) => line[c]!), chosen.map(({ c }) => weights[c]!));
    }));
    each(pillars, o.data.pillars.scores, 'pillars');
    const z = oriented.map((values) => { const s = zScores(values); return s.ok ? s.value : []; });
    const zIndex = data.map((_, unit) => arithmeticMean(z.map((values) => values[unit]!), weights));
    o.closeAll(zIndex, o.data.zScoreIndex, 1e-9);
    o.equal(places(zIndex), o.data.zRank);
    o.closeAll(borda(scored, weights), o.data.borda, { rel: 1e-9 });
    o.equal(places(borda(scored, weights)), o.data.bordaRank);
    const duels = outranking(scored, weights);
    duels.forEach((line, unit) => o.closeAll(line, o.data.outranking[unit]!, 1e-9, 'outranking'));
    o.equal(copeland(duels), o.data.copeland);
    o.equal(places(copeland(duels)), o.data.copelandRank);
  });

  it('is checked for consistency and agreement of ranks', () => {
    o.close(cronbachAlpha(oriented), o.data.cronbachAlphaStandardised);
    const matrix = correlationMatrix(oriented);
    o.closeAll(matrix.ok ? eigenvalues(matrix.value) : [], o.data.correlationEigenvalues, 1e-9);
    o.close(kendall(mean(scored), geometric), o.data.rankAgreement.kendall_arith_geo);
    o.close(pearson(averageRanks(mean(scored)), averageRanks(borda(scored, weights))), o.data.rankAgreement.spearman_arith_borda);
    const shifts = leaveOneOutShift(indicators.length, (omitted) => indexScores({ ...flat, normalisation: byGoalposts(posts), aggregation: 'arithmetic', omitted }));
    o.closeAll(shifts, Object.values(o.data.leaveOneOutMeanAbsRankShift), 1e-9, 'leave one out');
  });

  const compare = (expected: MonteCarlo, model: Parameters<typeof rankUncertainty>[0]): void => {
    const result = rankUncertainty(model, { draws: 4000, seed: 'composite test' });
    if (!result.ok) throw new Error(result.reason);
    result.value.units.forEach(({ place: [lo, middle, hi], meanPlace, placeShares }, unit) => {
      o.close(lo, expected.rank_q05[unit]!, { abs: 1 }, `q05 of unit ${unit}`);
      o.close(hi, expected.rank_q95[unit]!, { abs: 1 }, `q95 of unit ${unit}`);
      o.close(meanPlace, expected.rank_mean[unit]!, { abs: 0.1 }, `mean of unit ${unit}`);
      if (expected.rank_median) o.close(middle, expected.rank_median[unit]!, { abs: 1 }, `median of unit ${unit}`);
      if (expected.pTop3) o.close(placeShares.slice(0, 3).reduce((a, b) => a + b, 0), expected.pTop3[unit]!, { abs: 0.04 }, `top three of unit ${unit}`);
    });
    if (expected.meanAbsShift !== undefined) o.close(result.value.meanShift, expected.meanAbsShift, { abs: 0.05 }, 'mean shift');
    result.value.above.forEach((line, a) => line.forEach((share, b) => { if (a < b) expect(share + result.value.above[b]![a]!).toBeLessThanOrEqual(1); }));
  };

  it('keeps its places under drawn weights, normalisations and aggregations as far as the reference says', () => {
    compare(o.data.monteCarlo, {
      ...flat, concentration: 50, aggregations: ['arithmetic', 'geometric'],
      normalisations: [byGoalposts(posts), byNormalShare(directions), byPercentile(directions)],
    });
  });

  it('keeps its places under drawn weights alone as far as the reference says', () => {
    compare(o.data.monteCarloWeightsOnly, { ...flat, concentration: 50, aggregations: ['arithmetic'], normalisations: [byGoalposts(posts)] });
  });

  it.each(['T25', 'T28', 'T31', 'T33'] as const)('counts the votes of Handbook profile %s', (name) => {
    const expected = o.data[name];
    const { letters, voters, scores } = read(expected.profile);
    const all = voters.reduce((a, b) => a + b, 0);
    o.closeAll(borda(scores, voters).map((sum) => sum - all), letters.map((letter) => expected.borda[letter]!), 0, 'Borda');
    outranking(scores, voters).forEach((line, a) => o.closeAll(line, letters.map((letter) => expected.outranking[letters[a]!]![letter]!), 0, 'outranking'));
  });
});

interface Published { entries: { id: string; params?: Record<string, unknown>; published: unknown }[] }
describeOracle<Published>('composite indices in print', 'published.json', (o) => {
  const published = (id: string): unknown => o.data.entries.find((entry) => entry.id === id)!.published;
  const handbook = oracle<Composite>('16-composite.json');

  it('Borda and Condorcet of the OECD Handbook', () => {
    const printed = published('oecd-borda-condorcet') as Record<string, Record<string, number> | string>;
    for (const name of ['T25', 'T28', 'T31', 'T33'] as const) {
      const { letters, voters, scores } = read(handbook!.data[name].profile);
      const all = voters.reduce((a, b) => a + b, 0);
      const expected = printed[`${name}_borda`] as Record<string, number>;
      o.closeAll(borda(scores, voters).map((sum) => sum - all), letters.map((letter) => expected[letter]!), 0);
      const wins = copeland(outranking(scores, voters));
      if (name === 'T25') o.equal([...letters].sort((a, b) => wins[letters.indexOf(b)]! - wins[letters.indexOf(a)]!).join(', '), printed['T25_condorcet']);
      if (name === 'T28') o.equal(new Set(wins).size === 1 ? 'cycle' : 'order', printed['T28_condorcet']);
    }
  });

  it('geometric means of the OECD Handbook', () => {
    const printed = published('oecd-geometric') as Record<string, number>;
    o.close(geometricMean([21, 1, 1, 1]), printed['first']!, { abs: 0.007 });
    o.close(geometricMean([21, 2, 1, 1]), printed['firstPlusOne']!, { abs: 0.007 });
    o.close(geometricMean([6, 6, 6, 6]), printed['second']!, { abs: 0.007 });
    o.close(geometricMean([6, 7, 6, 6]), printed['secondPlusOne']!, { abs: 0.007 });
  });

  const tai = o.input('data/tai-23-countries.csv');
  it.skipIf(tai === null)('Technology Achievement Index of 22 countries', () => {
    const text = tai!;
    const posts: [number, number][] = [[0, 994], [0, 272.6], [0, 232.4], [0, 80.8], [0, Math.log10(901)], [Math.log10(22), Math.log10(6969)], [0.8, 12], [0.1, 27.4]];
    const rows = text.trimEnd().split('\n').slice(1).map((line) => /^("[^"]*"|[^,]*),(.*)$/u.exec(line)!);
    const scores = new Map(rows.map(([, name = '', cells = '']) => [
      name.replaceAll('"', ''),
      arithmeticMean(cells.split(',').map((cell, c) => goalpostScore(Number(cell), { lo: posts[c]![0], hi: posts[c]![1], direction: '+' }) / 100)),
    ]));
    for (const [country, score] of Object.entries(published('tai') as Record<string, number>)) o.close(scores.get(country), score, { abs: 0.006 }, country);
  });

  it('two levels of equal weights in COINr', () => {
    const rows = published('coinr-hierarchy') as { unit: string; pillarsConn: number[]; pillarsSust: number[]; Conn: number; Sust: number; Index: number; rank: number }[];
    const index = rows.map(({ pillarsConn, pillarsSust, Conn, Sust, Index }) => {
      const [conn, sust] = [arithmeticMean(pillarsConn), arithmeticMean(pillarsSust)];
      o.close(conn, Conn, { abs: 0.011 });
      o.close(sust, Sust, { abs: 0.011 });
      o.close(arithmeticMean([conn, sust]), Index, { abs: 0.011 });
      return arithmeticMean([conn, sust]);
    });
    o.equal(places(index), rows.map(({ rank }) => rank));
  });
});

describe('the index of one unit', () => {
  const indicators = ['a', 'b', 'c', 'd'].map((id) => ({ id, pillar: id < 'c' ? 'first' : 'second', lo: 0, hi: 10, direction: '+' as const }));
  const pillars = [{ id: 'first', weight: 0.5 }, { id: 'second', weight: 0.5 }];

  it('joins pillars by a geometric mean', () => {
    const score = compositeIndex({ indicators, pillars }, { a: 10, b: 6, c: 1, d: 3 });
    expect(score.ok && score.value.pillars).toEqual({ first: 80, second: 20 });
    expect(score.ok && score.value.index).toBeCloseTo(40, 12);
  });
  it('is not rated where a pillar lacks more than a quarter of its indicators', () => {
    expect(compositeIndex({ indicators, pillars }, { a: 10, b: null, c: 1, d: 3 })).toEqual({ ok: false, reason: 'too_few' });
    const four = ['e', 'f', 'g', 'h'].map((id) => ({ id, pillar: 'p', lo: 0, hi: 1, direction: '-' as const }));
    expect(pillarScore(four, { e: 0, f: 0, g: 0.5 })).toEqual({ ok: true, value: expect.closeTo(83.333, 3) as number });
    expect(compositeIndex({ indicators: [], pillars: [] }, {})).toEqual({ ok: false, reason: 'empty' });
  });
  it('refuses goalposts out of order and cuts scores at both ends', () => {
    expect(() => goalpostScore(1, { lo: 2, hi: 2, direction: '+' })).toThrow('expected lo < hi');
    expect(goalpostScore(-5, { lo: 0, hi: 10, direction: '-' })).toBe(100);
    expect(goalpostScore(50, { lo: 0, hi: 10, direction: '+' })).toBe(100);
  });
});

describe('weights of a panel', () => {
  it('stay between their floor and ceiling and sum to one', () => {
    const random = randomFrom('panel');
    for (let trial = 0; trial < 300; trial++) {
      const points = Array.from({ length: 3 + random.int(5) }, () => (random.next() < 0.15 ? 0 : 100 * random.next()));
      if (points.every((p) => p === 0)) continue;
      const weights = boundedWeights(points);
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      for (const w of weights) { expect(w).toBeGreaterThanOrEqual(0.1 - 1e-9); }
      if (points.every((p) => p > 0)) for (const w of weights) expect(w).toBeLessThanOrEqual(0.35 + 1e-9);
    }
  });
  it('keep the points where they need no cutting', () => {
    boundedWeights([25, 30, 25, 20]).forEach((w, i) => expect(w).toBeCloseTo([0.25, 0.3, 0.25, 0.2][i]!, 9));
    expect(() => boundedWeights([1, 1])).toThrow('no weights fit');
  });
});

describe('errors of indicators', () => {
  const spread = (model: Parameters<typeof drawIndicator>[1], value: number): { mean: number; sd: number } => {
    const random = randomFrom(model.kind);
    const drawn = Array.from({ length: 20_000 }, () => drawIndicator(value, model, random));
    const mean = arithmeticMean(drawn);
    return { mean, sd: Math.sqrt(arithmeticMean(drawn.map((x) => (x - mean) ** 2))) };
  };
  it('have the spread of their model', () => {
    expect(spread({ kind: 'binomial', base: 400 }, 0.3).sd).toBeCloseTo(Math.sqrt(0.21 / 400), 3);
    expect(spread({ kind: 'survey', base: 400, designEffect: 4 }, 0.3).sd).toBeCloseTo(Math.sqrt(0.21 / 100), 2);
    expect(spread({ kind: 'poisson', exposure: 10 }, 5).sd).toBeCloseTo(Math.sqrt(50.5) / 10, 1);
    expect(spread({ kind: 'census' }, 5)).toEqual({ mean: 5, sd: 0 });
    expect(spread({ kind: 'binomial', base: 30 }, 0).mean).toBeGreaterThan(0);
    expect(() => drawIndicator(30, { kind: 'binomial', base: 9 }, randomFrom(''))).toThrow('not a share');
  });
  it('widen the places of units when they are drawn', () => {
    const values = [[0.5], [0.52], [0.9], [0.1]];
    const model = { values, pillarOf: [0], weights: [1], aggregations: ['arithmetic'] as const, normalisations: [byGoalposts([{ lo: 0, hi: 1, direction: '+' }])] };
    const result = rankUncertainty({ ...model, drawValues: (random) => values.map(([p = 0]) => [drawIndicator(p, { kind: 'binomial', base: 100 }, random)]) }, { draws: 500, seed: 'wide' });
    expect(result.ok && result.value.units.map(({ place }) => place)).toEqual([[2, 3, 3], [2, 2, 3], [1, 1, 1], [4, 4, 4]]);
    expect(rankUncertainty({ ...model, values: values.slice(2) }, { seed: '' })).toEqual({ ok: false, reason: 'too_few' });
  });
});

describe('what drives a result', () => {
  it('is found for the Ishigami function, whose indices are known', () => {
    const ishigami = (point: readonly number[]): number => {
      const [x, y, z] = point.map((u) => Math.PI * (2 * u - 1)) as [number, number, number];
      return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
    };
    const indices = sobolIndices(ishigami, 3, { n: 8192, seed: 'Ishigami' });
    if (!indices.ok) throw new Error(indices.reason);
    // Ishigami and Homma 1990, with a = 7, b = 0.1.
    const expected = [[0.3139, 0.5576], [0.4424, 0.4424], [0, 0.2437]];
    indices.value.forEach(({ first, total }, i) => {
      expect(Math.abs(first - expected[i]![0]!)).toBeLessThan(0.03);
      expect(Math.abs(total - expected[i]![1]!)).toBeLessThan(0.03);
    });
    expect(sobolIndices(() => 1, 2, { seed: '' })).toEqual({ ok: false, reason: 'no_variation' });
  });
});

describe('correlations', () => {
  it('refuse what does not vary', () => {
    expect(pearson([1, 1], [1, 2])).toEqual({ ok: false, reason: 'no_variation' });
    expect(pearson([1], [1])).toEqual({ ok: false, reason: 'too_few' });
    expect(kendall([1, 1], [1, 2])).toEqual({ ok: false, reason: 'no_variation' });
    expect(cronbachAlpha([[1, 2, 3]])).toEqual({ ok: false, reason: 'too_few' });
    expect(zScores([2, 2])).toEqual({ ok: false, reason: 'no_variation' });
    expect(correlationMatrix([[1, 1], [1, 2]])).toEqual({ ok: false, reason: 'no_variation' });
  });
});
