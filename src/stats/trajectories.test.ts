import { describe, expect, it } from 'vitest';
import { describeOracle } from '../../scripts/testing/oracle.ts';
import { benjaminiHochberg } from './false-discovery.ts';
import { kMeans } from './k-means.ts';
import { normalTwoSided } from './normal-cdf.ts';
import { poissonLine } from './poisson-line.ts';
import { chooseTrajectories, trajectoryMixture, type TrajectoryMixture } from './poisson-mixture.ts';
import type { Outcome } from './refusal.ts';
import { scoreTrend, trendClasses } from './score-trend.ts';

const get = <T>(outcome: Outcome<T>): T => { if (!outcome.ok) throw new Error(outcome.reason); return outcome.value; };

interface Result { K: number; logLik: number; params: number; BIC: number; prior?: number[]; intercept?: number[]; slope?: number[]; sizes?: number[]; assign?: number[]; avgPosteriorProb?: number[] }
interface Trajectories {
  gbtm: { results: Result[] };
  trend: { first20: Record<'u' | 'total' | 'slope' | 'se' | 'z' | 'p', number>[]; zeroUnits: number[]; n_p05: number; n_BH05: number; up_BH05: number; down_BH05: number };
  scoreTrend: { first20: { z: number[]; p: number[] }; n_BH05: number; up: number; down: number };
  kmeansLog1p: { K: number; totWithinSS: number; betweenSS: number; sizes: number[]; centres: number[][] };
}

describeOracle<Trajectories>('paths of simulated units over five years', '12-trajectories.json', (o) => {
  const panel = (o.rows('data/panel-synthetic.csv') ?? []).map((row) => ['2019', '2020', '2021', '2022', '2023'].map((year) => Number(row[year])));
  const t = [-2, -1, 0, 1, 2];
  const fits = new Map<number, TrajectoryMixture>();
  const fit = (k: number): TrajectoryMixture => {
    const known = fits.get(k) ?? get(trajectoryMixture(panel, k, { seed: 'panel' }));
    fits.set(k, known);
    return known;
  };

  it.each([1, 2, 3])('%i groups: likelihood, criterion, and for three the paths themselves', (k) => {
    const expected = o.data.gbtm.results[k - 1]!;
    const seen = fit(k);
    o.close(seen.logLikelihood, expected.logLik, { abs: 0.01 });
    o.close(seen.bic, expected.BIC, { abs: 0.02 });
    o.close(3 * seen.groups.length - 1, expected.params, 0);
    if (k === 1) return;
    const A = { abs: 0.01 };
    o.closeAll(seen.groups.map(({ share }) => share), expected.prior!, A);
    o.closeAll(seen.groups.map(({ intercept }) => intercept), expected.intercept!, A);
    o.closeAll(seen.groups.map(({ slope }) => slope), expected.slope!, A);
    o.closeAll(seen.groups.map(({ size }) => size), expected.sizes!, { abs: 2 });
    if (k !== 3) return;
    o.closeAll(seen.groups.map(({ meanPosterior }) => meanPosterior), expected.avgPosteriorProb!, A);
    const same = seen.assignment.filter((g, unit) => g + 1 === expected.assign![unit]).length;
    o.count(200);
    expect(same).toBeGreaterThanOrEqual(198);
  });

  it('more than three groups have a worse criterion, and three are chosen', () => {
    for (const k of [4, 5]) {
      o.close(Math.sign(fit(k).bic - fit(3).bic), 1, 0);
      expect(Math.sign(o.data.gbtm.results[k - 1]!.BIC - o.data.gbtm.results[2]!.BIC)).toBe(1);
    }
    expect(chooseTrajectories([1, 2, 3, 4, 5].map(fit))?.groups).toHaveLength(3);
    // A group of one unit in 200 is no group.
    expect(chooseTrajectories([fit(4)])).toBeNull();
  });

  it('a Poisson line for each unit', () => {
    const lines = panel.map((counts) => poissonLine(counts, t));
    for (const { u, total, slope, se, z, p } of o.data.trend.first20) {
      const line = lines[u - 1]!;
      o.close(panel[u - 1]!.reduce((a, b) => a + b, 0), total, 0);
      o.close(line.slope, slope, { abs: 1e-6 }, `slope ${u}`);
      // The reference stops its rounds at 1e-8 of the deviance, which leaves five digits of the error.
      o.close(line.slopeError, se, { rel: 1e-4 }, `error ${u}`);
      o.close(line.slope / line.slopeError, z, { abs: 1e-4 }, `z ${u}`);
      o.close(normalTwoSided(line.slope / line.slopeError), p, { abs: 1e-4 }, `p ${u}`);
    }
    o.equal(panel.flatMap((counts, i) => (counts.every((y) => y === 0) ? [i] : [])), o.data.trend.zeroUnits);
    const tested = lines.map((line) => (line === null ? null : line.slope / line.slopeError));
    const p = tested.map((z) => (z === null ? null : normalTwoSided(z)));
    const q = benjaminiHochberg(p);
    const found = (rule: (i: number) => boolean): number => panel.filter((_, i) => rule(i)).length;
    o.closeAll([found((i) => (p[i] ?? 1) < 0.05), found((i) => (q[i] ?? 1) < 0.05), found((i) => (q[i] ?? 1) < 0.05 && tested[i]! > 0), found((i) => (q[i] ?? 1) < 0.05 && tested[i]! < 0)],
      [o.data.trend.n_p05, o.data.trend.n_BH05, o.data.trend.up_BH05, o.data.trend.down_BH05], 0);
  });

  it('the score test and the classes of the map', () => {
    const { first20, n_BH05, up, down } = o.data.scoreTrend;
    const trends = panel.map((counts) => scoreTrend(counts));
    o.closeAll(trends.slice(0, 20).map((trend) => trend!.z), first20.z);
    o.closeAll(trends.slice(0, 20).map((trend) => trend!.pTwoSided), first20.p, 1e-9);
    const classes = trendClasses(panel, { atLeast: 1 });
    o.closeAll([classes.filter((c) => c === 'rising' || c === 'falling').length, classes.filter((c) => c === 'rising').length, classes.filter((c) => c === 'falling').length], [n_BH05, up, down], 0);
    expect(trendClasses(panel).filter((c) => c === 'too_few').length).toBeGreaterThan(80);
  });

  it('k means of logarithms', () => {
    const { K, totWithinSS, betweenSS, sizes, centres } = o.data.kmeansLog1p;
    const seen = get(kMeans(panel.map((counts) => counts.map(Math.log1p)), K, { seed: 'k means', starts: 100 }));
    o.close(seen.withinSquares, totWithinSS, { rel: 1e-6 });
    o.close(seen.betweenSquares, betweenSS, { rel: 1e-6 });
    o.closeAll(seen.sizes, sizes, 0);
    seen.centres.forEach((centre, g) => o.closeAll(centre, centres[g]!, 1e-6));
  });
});

describe('trends', () => {
  it('refuse what has no trend: no incidents, all of them in one end year, one period', () => {
    expect(scoreTrend([0, 0, 0])).toBeNull();
    expect(scoreTrend([4])).toBeNull();
    expect(poissonLine([0, 0, 5], [-1, 0, 1])).toBeNull();
    expect(poissonLine([0, 0, 0], [-1, 0, 1])).toBeNull();
    expect(trajectoryMixture([[1, 2]], 2, { seed: 'x' })).toEqual({ ok: false, reason: 'too_few' });
    expect(trajectoryMixture([[0, 0], [0, 0]], 1, { seed: 'x' })).toEqual({ ok: false, reason: 'empty' });
    expect(kMeans([[1]], 2, { seed: 'x' })).toEqual({ ok: false, reason: 'too_few' });
  });
  it('see a doubling as a slope of log 2', () => {
    const line = poissonLine([100, 200, 400], [-1, 0, 1])!;
    expect(line.slope).toBeCloseTo(Math.LN2, 12);
    expect(line.intercept).toBeCloseTo(Math.log(200), 12);
  });
  it('class many incidents rising and falling, few not at all', () => {
    expect(trendClasses([[10, 20, 40, 80, 160], [160, 80, 40, 20, 10], [30, 31, 29, 30, 30], [1, 1, 1, 1, 1]])).toEqual(['rising', 'falling', 'stable', 'too_few']);
  });
});
