import { describe, expect, it } from 'vitest';
import { describeOracle, type Oracle } from '../../scripts/testing/oracle.ts';
import { adjustedTopShare } from './adjusted-top-share.ts';
import { chanceCorrectedGini } from './chance-corrected-gini.ts';
import { gammaGini } from './gamma-gini.ts';
import { generalGini } from './general-gini.ts';
import { gini } from './gini.ts';
import { shareHolding } from './k-share.ts';
import { latentGini } from './latent-gini.ts';
import { lorenzWithChance } from './lorenz-chance.ts';
import { marginalConcentration } from './marginal-concentration.ts';
import { negativeBinomialFit } from './negative-binomial-fit.ts';
import { negativeBinomialGini } from './negative-binomial-gini.ts';
import { pairedDifference } from './paired-difference.ts';
import { poissonGini } from './poisson-gini.ts';
import { chanceBands } from './random-allocation.ts';
import { randomFrom } from './random.ts';
import { tally, unitsWithIncidents, type Tally } from './tally.ts';
import { topShare } from './top-share.ts';
import { percentileInterval, unitBootstrap } from './unit-bootstrap.ts';

interface Spread { mean: number; sd: number; q025: number; q975: number }
interface Inference {
  poissonGini: { lambda: number; giniPoisson: number }[];
  gammaGini: { shape: number; giniGamma: number }[];
  negativeBinomialGini: { mu: number; shape: number; giniNegBin: number }[];
  randomAllocation: { units: number; incidents: number; replicates: number; expected: Record<string, Spread | number> }[];
  houstonNegativeBinomialFit: Record<string, Record<string, number>>;
  houstonRandomAllocation: Record<string, Record<string, { observed: number; random_mean: number; random_q: [number, number]; mcc?: number }>>;
  unitBootstrap: Record<string, Record<string, number | [number, number]>>;
  incidentResampling: Record<string, Record<string, number | [number, number]>>;
}

const value = (outcome: { ok: true; value: number } | { ok: false }): number => (outcome.ok ? outcome.value : 0);
const statistics = {
  share25: (t: Tally) => value(shareHolding(t, 25, 'all')),
  share50: (t: Tally) => value(shareHolding(t, 50, 'all')),
  share80: (t: Tally) => value(shareHolding(t, 80, 'all')),
  gini: (t: Tally) => value(gini(t)),
  giniGeneralised: (t: Tally) => value(generalGini(t)),
  top5pctShare: (t: Tally) => { const top = topShare(t, 5); return top.ok ? top.value.share : 0; },
  nonZeroShare: (t: Tally) => unitsWithIncidents(t) / t.units,
};

describeOracle<Inference>('what chance and unequal risks give', '04-concentration-inference.json', (o) => {
  it('closed forms of the Poisson, gamma and negative binomial Gini', () => {
    for (const { lambda, giniPoisson } of o.data.poissonGini) o.close(poissonGini(lambda), giniPoisson, 1e-9, `Poisson ${lambda}`);
    for (const { shape, giniGamma } of o.data.gammaGini) o.close(gammaGini(shape), giniGamma, 1e-9, `gamma ${shape}`);
    for (const { mu, shape, giniNegBin } of o.data.negativeBinomialGini) o.close(negativeBinomialGini(mu, shape), giniNegBin, 1e-9, `negative binomial ${mu}`);
  });

  it.each(o.data.randomAllocation)('random allocation of $incidents incidents to $units units', ({ units, incidents, replicates, expected }) => {
    const bands = chanceBands({ incidents, units, replicates: 4000, seed: `test/${units}/${incidents}` }, statistics);
    if (!bands.ok) throw new Error(bands.reason);
    for (const [name, spread] of Object.entries(expected)) {
      if (typeof spread === 'number') {
        o.close(bands.value.nonZeroShare.mean, spread, { abs: 5 * bands.value.nonZeroShare.sd / Math.sqrt(4000) + 1e-9 }, name);
        continue;
      }
      const seen = bands.value[name as keyof typeof statistics];
      const allowed = 5 * spread.sd * (1 / Math.sqrt(replicates) + 1 / Math.sqrt(4000)) + 1 / units;
      o.close(seen.mean, spread.mean, { abs: allowed }, `${name} mean`);
      o.close(seen.sd, spread.sd, { abs: 0.1 * spread.sd + 1e-3 }, `${name} sd`);
      o.close(seen.lo, spread.q025, { abs: 0.2 * spread.sd + 1.5 / units }, `${name} lo`);
      o.close(seen.hi, spread.q975, { abs: 0.2 * spread.sd + 1.5 / units }, `${name} hi`);
    }
  });

  it('unit bootstrap of ten places', () => {
    compareBootstrap(o, tally([22, 18, 17, 12, 11, 8, 6, 3, 2, 1]), 'vig10');
  });

  const houston = [200, 1000].every((cell) => o.input(`data/houston-core-grid${cell}.csv`) !== null);
  const core = (cell: 200 | 1000, offence: string): Tally | null => {
    const rows = o.rows(`data/houston-core-grid${cell}.csv`);
    return rows === null ? null : tally(rows.map((row) => Number(row[offence])), cell === 200 ? 10_000 : 400);
  };
  const sets = [[200, 'all'], [200, 'burglary'], [1000, 'all'], [1000, 'burglary']] as const;

  it.skipIf(!houston).each(sets)('Houston %i m %s: fit, latent concentration, allocation and intervals', (cell, offence) => {
    const t = core(cell, offence);
    if (t === null) throw new Error('no counts');
    const name = `core${cell}_${offence}`;
    const expected = o.data.houstonNegativeBinomialFit[name]!;
    const fit = negativeBinomialFit(t);
    if (!fit.ok) throw new Error(fit.reason);
    o.close(fit.value.shape, expected['theta']!, { rel: 1e-4 }, 'shape');
    o.close(fit.value.shapeError, expected['theta_se']!, { rel: 1e-3 }, 'error of shape');
    o.close(fit.value.mean, expected['mu']!);
    o.close(fit.value.logLikelihood, expected['logLik']!, { rel: 1e-8 }, 'log-likelihood');
    o.close(gammaGini(fit.value.shape), expected['gini_latent_gamma']!, 1e-4, 'latent');
    o.close(gini(t), expected['gini_observed']!);
    o.close(poissonGini(fit.value.mean), expected['gini_expected_poisson']!);
    const latent = latentGini(t);
    if (!latent.ok) throw new Error(latent.reason);
    expect(latent.value.lo).toBeLessThan(latent.value.value);
    expect(latent.value.hi).toBeGreaterThan(latent.value.value);
    // Profile limits of the shape lie near the Wald limits where there are many units.
    expect(Math.abs(latent.value.shapeHi - latent.value.shape - 1.96 * fit.value.shapeError)).toBeLessThan(0.3 * fit.value.shapeError);

    const bands = chanceBands({ incidents: t.incidents, units: t.units, replicates: 200, seed: name }, statistics);
    if (!bands.ok) throw new Error(bands.reason);
    for (const [statistic, random] of Object.entries(o.data.houstonRandomAllocation[name]!)) {
      if (typeof random !== 'object') continue;
      const seen = bands.value[statistic as keyof typeof statistics];
      const observed = statistics[statistic as keyof typeof statistics](t);
      const halfWidth = (random.random_q[1] - random.random_q[0]) / 2;
      o.close(observed, random.observed, 1e-9, `${statistic} observed`);
      o.close(seen.mean, random.random_mean, { abs: 0.2 * halfWidth + 1 / t.units }, `${statistic} mean`);
      o.close(seen.lo, random.random_q[0], { abs: 0.4 * halfWidth + 1 / t.units }, `${statistic} lo`);
      o.close(seen.hi, random.random_q[1], { abs: 0.4 * halfWidth + 1 / t.units }, `${statistic} hi`);
      if (random.mcc !== undefined) o.close(seen.mean - observed, random.mcc, { abs: 0.2 * halfWidth + 1 / t.units }, `${statistic} mcc`);
    }
    if (cell === 1000) compareBootstrap(o, t, name);
  });

  it.skipIf(!houston)('Houston: resampling incidents gives intervals that miss the estimate, which is why units are resampled', () => {
    const t = core(1000, 'burglary');
    const expected = o.data.incidentResampling['core1000_burglary']!;
    const counts = (o.rows('data/houston-core-grid1000.csv') ?? []).map((row) => Number(row['burglary']));
    if (t === null) throw new Error('no counts');
    const bands = chanceBands({ incidents: t.incidents, units: counts.length, weights: counts, replicates: 2000, seed: 'incidents' }, statistics);
    if (!bands.ok) throw new Error(bands.reason);
    const [lo, hi] = expected['percentile'] as [number, number];
    o.close(bands.value.gini.mean, expected['gini_resampled_mean'] as number, { abs: 0.001 });
    o.close(bands.value.gini.sd, expected['gini_resampled_sd'] as number, { rel: 0.08 });
    o.close(bands.value.gini.lo, lo, { abs: 0.004 });
    o.close(bands.value.gini.hi, hi, { abs: 0.004 });
    o.close(bands.value.share50.mean, expected['share50_resampled_mean'] as number, { abs: 0.002 });
    expect(bands.value.gini.lo).toBeGreaterThan(value(gini(t)));
  });
});

function compareBootstrap(o: Oracle<Inference>, t: Tally, name: string): void {
  const expected = o.data.unitBootstrap[name]!;
  const options = { seed: `bootstrap/${name}`, replicates: 8000 };
  const bca = unitBootstrap(t, gini, options);
  const percentile = percentileInterval(t, gini, options);
  if (!bca.ok || !percentile.ok) throw new Error('no interval');
  const [bcaLo, bcaHi] = expected['bca'] as [number, number];
  const [lo, hi] = expected['percentile'] as [number, number];
  o.close(bca.value.estimate, expected['estimate'] as number, 1e-9);
  o.close(bca.value.lo, bcaLo, { abs: 0.01 }, `${name} bca lo`);
  o.close(bca.value.hi, bcaHi, { abs: 0.01 }, `${name} bca hi`);
  o.close(percentile.value.lo, lo, { abs: 0.01 }, `${name} lo`);
  o.close(percentile.value.hi, hi, { abs: 0.01 }, `${name} hi`);
}

/** Counts of units whose risks are gamma distributed. */
const simulated = (units: number, mean: number, shape: number, seed: string): number[] => {
  const random = randomFrom(seed);
  return Array.from({ length: units }, () => random.poisson((random.gamma(shape) * mean) / shape));
};

describe('counts of known unequal risks', () => {
  it('give back the shape, the latent concentration and an interval that holds it', () => {
    const latent = latentGini(tally(simulated(6000, 1.5, 0.4, 'known shape')));
    if (!latent.ok) throw new Error(latent.reason);
    expect(latent.value.shape).toBeCloseTo(0.4, 1);
    expect(latent.value.lo).toBeLessThan(gammaGini(0.4));
    expect(latent.value.hi).toBeGreaterThan(gammaGini(0.4));
  });

  it('of equal risks refuse a shape or leave equality inside the interval', () => {
    expect(negativeBinomialFit(tally([1, 1, 1, 1]))).toEqual({ ok: false, reason: 'no_overdispersion' });
    const random = randomFrom('equal');
    const latent = latentGini(tally(Array.from({ length: 400 }, () => random.poisson(2))));
    if (latent.ok) expect(latent.value.lo).toBe(0);
    else expect(latent.reason).toBe('no_overdispersion');
  });

  it('show no concentration beyond chance when every unit is alike', () => {
    const random = randomFrom('alike');
    const t = tally(Array.from({ length: 5000 }, () => random.poisson(0.8)));
    expect(Math.abs(value(chanceCorrectedGini(t)))).toBeLessThan(0.03);
    const marginal = marginalConcentration(t, 50, { seed: 'alike', replicates: 200 });
    expect(marginal.ok && Math.abs(marginal.value.mcc)).toBeLessThan(0.01);
  });
});

describe('random allocation with weights', () => {
  it('fills units in proportion to their size', () => {
    const weights = [5, 3, 0, 2];
    const bands = chanceBands({ incidents: 1000, units: 4, weights, replicates: 500, seed: 'weights' }, {
      most: (t) => (t.values.at(-1) ?? 0) / 1000, least: (t) => t.values[0] ?? 0,
    });
    expect(bands.ok && Math.abs(bands.value.most.mean - 0.5)).toBeLessThan(0.005);
    expect(bands.ok && bands.value.least.hi).toBe(0);
  });
  it('refuses weights that do not fit', () => {
    expect(() => chanceBands({ incidents: 5, units: 2, weights: [1], seed: '' }, statistics)).toThrow('weights do not fit');
    expect(() => chanceBands({ incidents: 5, units: 2, weights: [0, 0], seed: '' }, statistics)).toThrow('weight out of range');
    expect(chanceBands({ incidents: 0, units: 2, seed: '' }, statistics)).toEqual({ ok: false, reason: 'empty' });
  });
});

describe('the share held by the busiest units of an earlier period', () => {
  it('is worked out by hand, ties going to the earlier unit', () => {
    const before = [4, 9, 4, 0, 0, 0, 0, 0, 0, 0];
    const now = [1, 2, 6, 1, 0, 0, 0, 0, 0, 0];
    expect(adjustedTopShare(before, now, { percent: 20 })).toEqual({ ok: true, value: { units: 2, share: 0.3 } });
    expect(adjustedTopShare(before, now, { percent: 5, units: 60 })).toEqual({ ok: true, value: { units: 3, share: 0.9 } });
  });
  it('needs incidents in both periods', () => {
    expect(adjustedTopShare([0, 0], [1, 2])).toEqual({ ok: false, reason: 'no_prior' });
    expect(adjustedTopShare([1, 0], [0, 0])).toEqual({ ok: false, reason: 'empty' });
  });
});

describe('intervals', () => {
  const t = tally(simulated(15_000, 2, 0.5, 'large'));

  it('take less than a second for 1,000 resamples of 15,000 units', () => {
    const start = performance.now();
    const interval = unitBootstrap(t, gini, { seed: 'speed', replicates: 1000 });
    const took = performance.now() - start;
    console.log(`unit bootstrap, 15,000 units, 1,000 resamples: ${took.toFixed(0)} ms`);
    expect(interval.ok && interval.value.lo < interval.value.estimate && interval.value.estimate < interval.value.hi).toBe(true);
    expect(took).toBeLessThan(1000);
  });

  it('are the same for the same seed', () => {
    const once = unitBootstrap(t, gini, { seed: 'same', replicates: 100 });
    expect(unitBootstrap(t, gini, { seed: 'same', replicates: 100 })).toEqual(once);
  });

  it('refuse what cannot vary', () => {
    expect(unitBootstrap(tally([2, 2, 2]), gini, { seed: '' })).toEqual({ ok: false, reason: 'no_variation' });
    expect(unitBootstrap(tally([2]), gini, { seed: '' })).toEqual({ ok: false, reason: 'too_few' });
    expect(unitBootstrap(tally([0, 0]), gini, { seed: '' })).toEqual({ ok: false, reason: 'empty' });
  });

  it('of a change hold 0 where nothing changed and leave it out where risks drew together', () => {
    const risks = randomFrom('risks');
    const base = Array.from({ length: 3000 }, () => 2 * risks.gamma(0.5));
    const draw = randomFrom('draw');
    const before = base.map((risk) => draw.poisson(2 * risk));
    const alike = base.map((risk) => draw.poisson(2 * risk));
    const flatter = base.map((risk) => draw.poisson(1 + risk));
    const still = pairedDifference({ before, now: alike }, gini, { seed: 'still', replicates: 500 });
    const moved = pairedDifference({ before, now: flatter }, gini, { seed: 'moved', replicates: 500 });
    expect(still.ok && still.value.lo < 0 && still.value.hi > 0).toBe(true);
    expect(moved.ok && moved.value.hi < 0).toBe(true);
    expect(pairedDifference({ before: [0, 0], now: [1, 0] }, gini, { seed: '' })).toEqual({ ok: false, reason: 'empty' });
    expect(() => pairedDifference({ before: [1], now: [1, 2] }, gini, { seed: '' })).toThrow('unequal units');
  });

  it('of equal pairs are exactly nothing', () => {
    const same = pairedDifference({ before: [3, 1, 0, 5], now: [3, 1, 0, 5] }, gini, { seed: 'same', replicates: 50 });
    expect(same).toEqual({ ok: true, value: { estimate: 0, lo: 0, hi: 0, replicates: 50 } });
  });
});

describe('the Lorenz curve beside chance', () => {
  it('lies above its band where risks differ, and the band holds the mean', () => {
    const curve = lorenzWithChance(tally(simulated(800, 1, 0.3, 'curve')), { seed: 'curve', replicates: 200 });
    if (!curve.ok) throw new Error(curve.reason);
    for (const { p, share, chance, lo, hi } of curve.value) {
      if (p < 0.5) expect(lo <= chance + 1e-12 && chance <= hi + 1e-12).toBe(true);
      if (p > 0.02 && p < 0.3) expect(share).toBeGreaterThan(hi);
    }
    expect(curve.value.length).toBeLessThanOrEqual(200);
  });
});
