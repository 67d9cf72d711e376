import { describe, expect, it } from 'vitest';
import { describeOracle, oracle } from '../../scripts/testing/oracle.ts';
import { binomialCdf, binomialChance } from './binomial-cdf.ts';
import { clopperPearsonInterval, wilsonInterval } from './binomial-interval.ts';
import { binomialFunnelLimits, funnelClass, poissonFunnelLimits } from './funnel.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { locallySmoothedRates, ratePrior, shrunkenRate, smoothedRates } from './marshall.ts';
import { overdispersion, pearsonDispersion, widenedLimits } from './overdispersion.ts';
import { poissonCdf } from './poisson-cdf.ts';
import { poissonGamma } from './poisson-gamma-rates.ts';
import { byarInterval, poissonInterval } from './poisson-interval.ts';
import type { Outcome } from './refusal.ts';
import { directRate, indirectRatio } from './standardise.ts';

const get = <T>(outcome: Outcome<T>): T => { if (!outcome.ok) throw new Error(outcome.reason); return outcome.value; };

type Limits4 = Record<'lo95' | 'hi95' | 'lo998' | 'hi998', number[]>;
interface Rates {
  funnelNC: Limits4 & { theta: number; expected: number[]; smr: number[]; class: string[]; classCounts: Record<string, number>; zSqrt: number[]; winsorFraction: number; phi: number; tau2: number; zOverdispersed: number[]; nOutside95: number; nOutside95overdisp: number };
  funnelGrid: Limits4 & { expected: number[] };
  poissonExactCI: Record<'count' | 'lower95' | 'upper95', number[]>; poissonByarCI: Record<'count' | 'lower95' | 'upper95', number[]>;
  standardise: { cases: number[][]; population: number[][]; standardPopulation: number[]; indirectReferenceRates: number[] } & Record<'crude' | 'direct' | 'directLo95' | 'directHi95' | 'expected' | 'SMR' | 'SMRlo95' | 'SMRhi95', number[]>;
  pgNC: { theta: number; rate: number; posterior: number[]; logLik: number };
  marshallNC: { m: number; s2: number; A: number; C: number[]; EB: number[] };
  ebTiny: Tiny; ebTiny2: Tiny;
  northCarolinaEB: { EB_global: number[]; EB_params: { a: number; b: number; m: number }; EB79_global: number[]; EB79_params: { a: number; b: number }; EB_local_queen: number[]; probmap_expected: number[]; probmap_relRisk: number[]; probmap_p: number[]; quasiPoissonDispersion: number };
  auckland: { n: number; EB: number[]; raw: number[]; params: { a: number; b: number }; zeroPop: number[] };
}
interface Tiny { cases: number[]; pop: number[]; m: number; raw: number[]; EB: number[]; A: number }

describeOracle<Rates>('rates of unequal populations', '15-rates.json', (o) => {
  const REL = { rel: 1e-9 };
  const P = { rel: 1e-6 };
  const column = (path: string, name: string): number[] => (o.rows(path) ?? []).map((row) => Number(row[name]));
  const [cases, births] = [column('data/nc-sids.csv', 'SID74'), column('data/nc-sids.csv', 'BIR74')];
  const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
  const theta = sum(cases) / sum(births);
  const expected = births.map((n) => n * theta);

  it('empirical Bayes by moments, all units and a few, with no spread between them and with some', () => {
    const { m, s2, A, C, EB } = o.data.marshallNC;
    const prior = get(ratePrior(cases, births));
    o.close(prior.mean, m, REL);
    o.close(prior.variance, A, REL);
    o.close(prior.variance + prior.mean / (sum(births) / 100), s2, REL);
    o.closeAll(births.map((n) => prior.variance / (prior.variance + prior.mean / n)), C, REL);
    o.closeAll(get(smoothedRates(cases, births)), EB, REL);
    for (const tiny of [o.data.ebTiny, o.data.ebTiny2]) {
      const of = get(ratePrior(tiny.cases, tiny.pop));
      o.close(of.mean, tiny.m, REL);
      o.close(of.variance, tiny.A, 1e-15);
      o.closeAll(tiny.cases.map((y, i) => y / tiny.pop[i]!), tiny.raw, REL);
      o.closeAll(get(smoothedRates(tiny.cases, tiny.pop)), tiny.EB, REL);
    }
  });

  it('empirical Bayes in both years, against neighbours, and in Auckland', () => {
    const nc = o.data.northCarolinaEB;
    o.closeAll(get(smoothedRates(cases, births)), nc.EB_global, REL);
    const prior = get(ratePrior(cases, births));
    o.closeAll([prior.variance, prior.mean, theta], [nc.EB_params.a, nc.EB_params.b, nc.EB_params.m], REL);
    const [cases79, births79] = [column('data/nc-sids.csv', 'SID79'), column('data/nc-sids.csv', 'BIR79')];
    o.closeAll(get(smoothedRates(cases79, births79)), nc.EB79_global, REL);
    const prior79 = get(ratePrior(cases79, births79));
    o.closeAll([prior79.variance, prior79.mean], [nc.EB79_params.a, nc.EB79_params.b], REL);
    const lists = o.input('06-autocorrelation.json');
    if (lists !== null) {
      const { northCarolina } = JSON.parse(lists) as { northCarolina: { neighboursQueen: number[][] } };
      o.closeAll(locallySmoothedRates(cases, births, northCarolina.neighboursQueen), nc.EB_local_queen, REL);
    }
    const { n, EB, raw, params, zeroPop } = o.data.auckland;
    const deaths = column('data/auckland.csv', 'deaths');
    const people = column('data/auckland.csv', 'under5').map((children) => children * 9);
    o.close(deaths.length, n, 0);
    o.equal(people.flatMap((value, i) => (value === 0 ? [i] : [])), zeroPop);
    o.closeAll(deaths.map((y, i) => y / people[i]!), raw, REL);
    o.closeAll(get(smoothedRates(deaths, people)), EB, REL);
    const auckland = get(ratePrior(deaths, people));
    o.closeAll([auckland.variance, auckland.mean], [params.a, params.b], REL);
  });

  it('expected counts, relative risks, chances and dispersion', () => {
    const nc = o.data.northCarolinaEB;
    o.closeAll(expected, nc.probmap_expected, REL);
    o.closeAll(cases.map((y, i) => (100 * y) / expected[i]!), nc.probmap_relRisk, REL);
    o.closeAll(cases.map((y, i) => poissonCdf(y, expected[i]!)), nc.probmap_p, P);
    // The reference takes the weights of its last round but one, which leaves four digits.
    o.close(pearsonDispersion(cases, expected), nc.quasiPoissonDispersion, { rel: 1e-4 });
  });

  it('gamma spread of rates by maximum likelihood', () => {
    const seen = get(poissonGamma(cases, births));
    o.close(seen.shape, o.data.pgNC.theta, { rel: 1e-4 });
    o.close(seen.rate, o.data.pgNC.rate, { rel: 1e-6 });
    o.close(seen.logLikelihood, o.data.pgNC.logLik, { rel: 1e-8 });
    o.closeAll(seen.posterior, o.data.pgNC.posterior, { rel: 1e-5 });
  });

  it('funnel limits of every county, their classes, and the widened funnel', () => {
    const f = o.data.funnelNC;
    o.close(theta, f.theta, REL);
    o.closeAll(expected, f.expected, REL);
    const ratios = cases.map((y, i) => y / expected[i]!);
    o.closeAll(ratios, f.smr, REL);
    const [at95, at998] = [0.95, 0.998].map((level) => expected.map((e) => poissonFunnelLimits(e, level)));
    o.closeAll(at95!.map(([lo]) => lo), f.lo95);
    o.closeAll(at95!.map(([, hi]) => hi), f.hi95, REL);
    o.closeAll(at998!.map(([lo]) => lo), f.lo998);
    o.closeAll(at998!.map(([, hi]) => hi), f.hi998, REL);
    const classes = ratios.map((ratio, i) => funnelClass(ratio, at95![i]!, at998![i]!));
    o.equal(classes, f.class);
    for (const [name, count] of Object.entries(f.classCounts)) o.close(classes.filter((c) => c === name).length, count, 0, name);
    const spread = get(overdispersion(cases, expected, f.winsorFraction));
    o.closeAll(spread.z, f.zSqrt, REL);
    o.close(spread.phi, f.phi, REL);
    o.close(spread.tau2, f.tau2, REL);
    o.closeAll(spread.adjusted, f.zOverdispersed, REL);
    o.close(spread.z.filter((z) => Math.abs(z) > 1.959964).length, f.nOutside95, 0);
    o.close(spread.adjusted.filter((z) => Math.abs(z) > 1.959964).length, f.nOutside95overdisp, 0);
    // The drawn limits say the same as the deviates.
    spread.adjusted.forEach((z, i) => {
      const [lo, hi] = widenedLimits(expected[i]!, spread.tau2, 1.959964);
      expect(ratios[i]! > hi || (ratios[i]! < lo)).toBe(z > 1.959964 || (z < -1.959964));
    });
  });

  it('funnel limits from half an expected case to five hundred', () => {
    const g = o.data.funnelGrid;
    o.closeAll(g.expected.map((e) => poissonFunnelLimits(e, 0.95)[0]), g.lo95);
    o.closeAll(g.expected.map((e) => poissonFunnelLimits(e, 0.95)[1]), g.hi95, REL);
    o.closeAll(g.expected.map((e) => poissonFunnelLimits(e, 0.998)[0]), g.lo998);
    o.closeAll(g.expected.map((e) => poissonFunnelLimits(e, 0.998)[1]), g.hi998, REL);
  });

  it('intervals of counts, exact and by hand', () => {
    const { count, lower95, upper95 } = o.data.poissonExactCI;
    // The reference searches for its limits and stops four digits after the point; the closed form at one case is -log(0.975).
    o.closeAll(count.map((y) => poissonInterval(y)[0]), lower95, { abs: 5e-5 });
    o.closeAll(count.map((y) => poissonInterval(y)[1]), upper95, { abs: 5e-5 });
    expect(poissonInterval(1)[0]).toBeCloseTo(-Math.log(0.975), 13);
    const byar = o.data.poissonByarCI;
    o.closeAll(byar.count.map((y) => byarInterval(y)[0]), byar.lower95, P);
    o.closeAll(byar.count.map((y) => byarInterval(y)[1]), byar.upper95, P);
  });

  it('rates standardised directly and indirectly', () => {
    const s = o.data.standardise;
    const direct = s.cases.map((y, i) => get(directRate(y, s.population[i]!, s.standardPopulation)));
    o.closeAll(s.cases.map((y, i) => sum(y) / sum(s.population[i]!)), s.crude, REL);
    o.closeAll(direct.map(({ rate }) => rate), s.direct, REL);
    o.closeAll(direct.map(({ limits }) => limits[0]), s.directLo95, P);
    o.closeAll(direct.map(({ limits }) => limits[1]), s.directHi95, P);
    const reference = s.standardPopulation.map((_, age) => sum(s.cases.map((y) => y[age]!)) / sum(s.population.map((n) => n[age]!)));
    o.closeAll(reference, s.indirectReferenceRates, REL);
    const indirect = s.cases.map((y, i) => get(indirectRatio(y, s.population[i]!, reference)));
    o.closeAll(indirect.map((row) => row.expected), s.expected, REL);
    o.closeAll(indirect.map(({ ratio }) => ratio), s.SMR, REL);
    o.closeAll(indirect.map(({ limits }) => limits[0]), s.SMRlo95, P);
    o.closeAll(indirect.map(({ limits }) => limits[1]), s.SMRhi95, P);
  });
});

const print = oracle<{ entries: { id: string; params: Record<string, never>; published: Record<string, number[] | number> }[] }>('published.json');
describe.skipIf(print === null)('rates in print', () => {
  const entry = (id: string): { published: Record<string, number[]> } => print!.data.entries.find((one) => one.id === id) as unknown as { published: Record<string, number[]> };
  it('PySAL: smoothed homicide and excess risk', () => {
    const rows = print!.rows('data/stl-homicide.csv')!;
    const [y, n] = ['HC7984', 'PO7984'].map((name) => rows.map((row) => Number(row[name])));
    const { EB_first10, excessRisk_first10 } = entry('pysal-eb').published;
    print!.closeAll(get(smoothedRates(y!, n!)).slice(0, 10), EB_first10!, { abs: 1e-9 });
    const rate = y!.reduce((a, b) => a + b, 0) / n!.reduce((a, b) => a + b, 0);
    print!.closeAll(y!.slice(0, 10).map((value, i) => value / (n![i]! * rate)), excessRisk_first10!, { abs: 1e-7 });
  });
  it('PySAL: direct and indirect standardisation', () => {
    const cases = [[30, 25, 25, 15], [33, 21, 30, 20]];
    const { direct, smr } = entry('pysal-standardisation').published;
    const [population, standard] = [[[1000, 1000, 1100, 900], [1000, 900, 1100, 900]], [[1000, 900, 1000, 900], [1000, 900, 1000, 900]]];
    print!.closeAll(cases.map((y, i) => get(directRate(y, population[i]!, standard[i]!)).rate), direct!, { abs: 5e-5 });
    const people = [[100, 100, 110, 90], [100, 90, 110, 90]];
    const rates = [[100, 45, 120, 100], [50, 30, 200, 80]].map((of, i) => of.map((value, age) => value / standard[i]![age]!));
    print!.closeAll(cases.map((y, i) => get(indirectRatio(y, people[i]!, rates[i]!)).ratio), smr!, { abs: 5e-5 });
  });
  it('spdep: dispersion of sudden infant deaths', () => {
    const rows = print!.rows('data/nc-sids.csv')!;
    const [y, n] = ['SID74', 'BIR74'].map((name) => rows.map((row) => Number(row[name])));
    const rate = y!.reduce((a, b) => a + b, 0) / n!.reduce((a, b) => a + b, 0);
    print!.close(pearsonDispersion(y!, n!.map((births) => births * rate)), entry('spdep-sids-dispersion').published['dispersion'] as unknown as number, { rel: 1e-4 });
  });
});

describe('shares and their intervals', () => {
  it('sum binomial chances to their distribution function', () => {
    for (const [n, share] of [[1, 0.5], [12, 0.3], [400, 0.02], [500, 0.97]] as const) {
      let sum = 0;
      for (let k = 0; k <= n; k++) { sum += binomialChance(k, n, share); expect(binomialCdf(k, n, share)).toBeCloseTo(Math.min(1, sum), 10); }
    }
    expect(binomialCdf(-1, 5, 0.5)).toBe(0);
    expect([binomialChance(0, 5, 0), binomialChance(5, 5, 1), binomialChance(2, 5, 1)]).toEqual([1, 1, 0]);
    expect(incompleteBeta(0.3, 1, 1)).toBeCloseTo(0.3, 14);
    expect(incompleteBeta(0.5, 3, 3)).toBeCloseTo(0.5, 14);
    expect(() => incompleteBeta(2, 1, 1)).toThrow('out of range');
  });
  it('give the printed intervals of 81 of 263 and of 0 of 20 (Newcombe 1998, Statistics in Medicine 17, table I)', () => {
    const near = (seen: readonly number[], printed: readonly number[]): void => seen.forEach((value, i) => expect(value).toBeCloseTo(printed[i]!, 4));
    near(get(wilsonInterval(81, 263)), [0.2553, 0.3662]);
    near(get(clopperPearsonInterval(81, 263)), [0.2527, 0.3676]);
    near(get(wilsonInterval(15, 148)), [0.0624, 0.1605]);
    near(get(clopperPearsonInterval(15, 148)), [0.0578, 0.1617]);
    near(get(wilsonInterval(0, 20)), [0, 0.1611]);
    near(get(clopperPearsonInterval(0, 20)), [0, 0.1684]);
    near(get(wilsonInterval(1, 29)), [0.0061, 0.1718]);
    near(get(clopperPearsonInterval(1, 29)), [0.0009, 0.1776]);
    expect(get(clopperPearsonInterval(20, 20))[1]).toBe(1);
    expect(wilsonInterval(0, 0)).toEqual({ ok: false, reason: 'empty' });
    expect(clopperPearsonInterval(0, 0)).toEqual({ ok: false, reason: 'empty' });
    expect(() => wilsonInterval(3, 2)).toThrow('not a share (3 of 2');
  });
  it('hold about the chance asked outside a binomial funnel', () => {
    for (const [base, target] of [[50, 0.1], [400, 0.055], [2000, 0.3]] as const) {
      const [lo, hi] = binomialFunnelLimits(base, target, 0.95);
      let outside = 0;
      for (let k = 0; k <= base; k++) if (k / base < lo || k / base > hi) outside += binomialChance(k, base, target);
      expect(outside).toBeLessThan(0.07);
      expect(outside).toBeGreaterThan(0.02);
      const wide = binomialFunnelLimits(base, target, 0.998);
      expect(wide[0]).toBeLessThanOrEqual(lo);
      expect(wide[1]).toBeGreaterThan(hi);
    }
    // A small share of many is near Poisson.
    expect(binomialFunnelLimits(100_000, 0.0001, 0.95)[1] / 0.0001).toBeCloseTo(poissonFunnelLimits(10, 0.95)[1], 3);
    expect(() => binomialFunnelLimits(0, 0.1, 0.95)).toThrow('0 cases');
    expect(() => poissonFunnelLimits(0, 0.95)).toThrow('nothing expected');
    expect([funnelClass(0.1, [0.5, 2], [0.2, 3]), funnelClass(0.3, [0.5, 2], [0.2, 3])]).toEqual(['low998', 'low95']);
  });
});

describe('rates', () => {
  it('refuse what has no cases, no people or no spread', () => {
    expect(ratePrior([0, 0], [5, 5])).toEqual({ ok: false, reason: 'empty' });
    expect(smoothedRates([1, 2], [0, 0])).toEqual({ ok: false, reason: 'empty' });
    expect(get(smoothedRates([1, 2, 0], [100, 50, 0]))[2]).toBeNull();
    expect(locallySmoothedRates([0, 0, 4], [10, 10, 10], [[1], [0], []])).toEqual([null, null, 0.4]);
    expect(shrunkenRate(0, 0, { mean: 1, variance: 1 })).toBeNull();
    expect(poissonGamma([10, 10, 10, 10], [100, 100, 100, 100])).toEqual({ ok: false, reason: 'no_overdispersion' });
    expect(poissonGamma([1, 2], [3, 4])).toEqual({ ok: false, reason: 'too_few' });
    expect(poissonGamma([0, 0, 0], [3, 4, 5])).toEqual({ ok: false, reason: 'empty' });
    expect(directRate([0, 0], [10, 10], [1, 1])).toEqual({ ok: false, reason: 'empty' });
    expect(directRate([1, 0], [10, 0], [1, 1])).toEqual({ ok: false, reason: 'empty' });
    expect(indirectRatio([0], [10], [0])).toEqual({ ok: false, reason: 'empty' });
    expect(overdispersion([1, 2], [1, 2])).toEqual({ ok: false, reason: 'too_few' });
    expect(overdispersion([1, 2, 3], [1, 2, 0])).toEqual({ ok: false, reason: 'empty' });
    expect(get(overdispersion([10, 10, 10], [10, 10, 10])).tau2).toBe(0);
    expect(pearsonDispersion([1, 2], [0, 1])).toEqual({ ok: false, reason: 'empty' });
    expect(() => poissonInterval(-1)).toThrow('not a count');
    expect(() => ratePrior([1], [1, 2])).toThrow('unequal lengths');
  });
});
