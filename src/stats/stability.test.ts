import { describe, expect, it } from 'vitest';
import { csvParse } from 'd3';
import { describeOracle, oracle, type Oracle } from '../../scripts/testing/oracle.ts';
import { utm } from '../geo/projection.ts';
import { andresenS } from './andresen-s.ts';
import { displacementDifference } from './displacement-difference.ts';
import { poissonETest } from './poisson-e-test.ts';
import { predictionAccuracy } from './prediction-accuracy.ts';
import type { Outcome } from './refusal.ts';
import { spearman } from './spearman.ts';
import { stability } from './stability.ts';
import { periodsAtTop, topOverlap, topUnits, unitsOfShare } from './top-overlap.ts';
import { chiSquareOfShares, fisherExact, smallestExpected } from './two-by-two.ts';

const get = <T>(outcome: Outcome<T>): T => { if (!outcome.ok) throw new Error(outcome.reason); return outcome.value; };

interface Similarity { adj: 'none' | 'BH' | 'BY'; S: number; Srobust: number; nDifferent: number; up: number; down: number }
interface Original { runs: number; S_mean: number; S_min: number; S_max: number; Srobust_min: number; Srobust_max: number }
interface Place { base: number; test: number; n: number; p_chi2Nm1?: number[]; p_first20?: number[]; p_first10?: number[]; nBothZero?: number; S_diff: Record<string, Similarity>; S_original: Original; S_bootstrapTestOnly?: Original }
interface StabilityFile {
  toy: { base: number[]; test: number[]; p_chi2Nm1: number[]; p_fisher: number[]; pBH: number[]; pBY: number[]; S_diff: Record<string, Similarity>; S_original: Original; S_original_reversed: Original };
  vancouverTracts: Place; vancouverDA: Place; houstonBeats: Place;
}

function compareSimilarity(o: Oracle<unknown>, base: number[], test: number[], expected: Record<string, Similarity>): void {
  for (const { adj, S, Srobust, nDifferent, up, down } of Object.values(expected)) {
    const seen = get(stability(base, test, { test: 'chi-square', adjust: adj }));
    o.closeAll([seen.s, seen.robust, seen.different, seen.up, seen.down], [S, Srobust, nDifferent, up, down], 1e-9, adj);
  }
}

function compareOriginal(o: Oracle<unknown>, base: number[], test: number[], { expected, draw }: { expected: Original; draw?: 'bootstrap' }): void {
  const seen = get(andresenS(base, test, { seed: 'original', ...(draw === undefined ? {} : { draw }) }));
  const within = (value: number, low: number, high: number): void => o.close(value, (low + high) / 2, { abs: (high - low) / 2 + 0.01 });
  within(seen.s, expected.S_min, expected.S_max);
  within(seen.robust, expected.Srobust_min, expected.Srobust_max);
}

describeOracle<StabilityFile>('stability of places', '11-stability-sppt.json', (o) => {
  const P = { rel: 1e-9 };
  const counts = (path: string, columns: readonly [string[], string[]]): [number[], number[]] | null => {
    const rows = o.rows(path);
    const sum = (names: string[]): number[] => (rows ?? []).map((row) => names.reduce((total, name) => total + Number(row[name]), 0));
    return rows === null ? null : [sum(columns[0]), sum(columns[1])];
  };

  it('six areas by hand: tests of each, both adjustments, both indices', () => {
    const { base, test, p_chi2Nm1, p_fisher, pBH, pBY, S_diff, S_original, S_original_reversed } = o.data.toy;
    o.closeAll(get(stability(base, test, { test: 'chi-square' })).p, p_chi2Nm1, P);
    o.closeAll(get(stability(base, test, { test: 'fisher' })).p, p_fisher, P);
    o.closeAll(get(stability(base, test, { test: 'chi-square' })).q, pBH, P);
    o.closeAll(get(stability(base, test, { test: 'chi-square', adjust: 'BY' })).q, pBY, P);
    compareSimilarity(o, base, test, S_diff);
    compareOriginal(o, base, test, { expected: S_original });
    compareOriginal(o, test, base, { expected: S_original_reversed });
  });

  it('tracts of Vancouver', () => {
    const found = counts('data/vancouver-tracts-counts.csv', [['base'], ['test']]);
    if (found === null) return;
    const { base, test, n, p_chi2Nm1, S_diff, S_original } = o.data.vancouverTracts;
    o.closeAll([found[0].length, ...found.map((values) => values.reduce((a, b) => a + b, 0))], [n, base, test], 0);
    o.closeAll(get(stability(...found, { test: 'chi-square' })).p, p_chi2Nm1!, P);
    compareSimilarity(o, ...found, S_diff);
    compareOriginal(o, ...found, { expected: S_original });
  });

  it('dissemination areas of Vancouver, where the original index says 0.29 and the difference test 0.85', () => {
    const found = counts('data/vancouver-da-burglary-counts.csv', [['burglary2003'], ['burglary2016']]);
    if (found === null) return;
    const { n, p_first20, nBothZero, S_diff, S_original, S_bootstrapTestOnly } = o.data.vancouverDA;
    const seen = get(stability(...found, { test: 'chi-square' }));
    o.close(n - seen.unitsWithIncidents, nBothZero!, 0);
    o.closeAll(seen.p.slice(0, 20), p_first20!, P);
    compareSimilarity(o, ...found, S_diff);
    compareOriginal(o, ...found, { expected: S_original });
    compareOriginal(o, ...found, { expected: S_bootstrapTestOnly!, draw: 'bootstrap' });
    // Fisher's test where few are expected calls no more units different.
    expect(get(stability(...found)).different).toBeLessThanOrEqual(seen.different);
  });

  it('police beats of Houston', () => {
    const found = counts('data/houston-beat-month.csv', [['1', '2', '3', '4'], ['5', '6', '7', '8']]);
    if (found === null) return;
    const { n, base, test, p_first10, S_diff, S_original } = o.data.houstonBeats;
    o.closeAll([found[0].length, ...found.map((values) => values.reduce((a, b) => a + b, 0))], [n, base, test], 0);
    o.closeAll(get(stability(...found, { test: 'chi-square' })).p.slice(0, 10), p_first10!, P);
    compareSimilarity(o, ...found, S_diff);
    compareOriginal(o, ...found, { expected: S_original });
  });
});

interface Pair { units?: number; unitsWithIncidents?: number; different_unadjusted: number; different_BH: number; Srobust_BH: number; spearman: number }
const cities = oracle<{ cities: { chicagoAssaults: { file: string; epsg: number; stability1km: { pairs: Record<string, Pair> } } } }>('18-open-cities.json');
describe.skipIf(cities === null)('stability of open cities', () => {
  it('Chicago, square kilometres, years against the next and the first against the last', () => {
    const { file, epsg, stability1km } = cities!.data.cities.chicagoAssaults;
    const text = cities!.input(`../data/intl/${file}`);
    if (text === null) return;
    const plane = utm(epsg);
    const cells = new Map<string, Map<string, number>>();
    for (const row of csvParse(text.toLowerCase())) {
      const names = Object.keys(row);
      const value = (start: string): string => row[names.find((name) => name.startsWith(start)) ?? ''] ?? '';
      if (value('longitude') === '') continue;
      const [x, y] = plane.forward(Number(value('longitude')), Number(value('latitude')));
      const cell = `${Math.floor(x / 1000)}:${Math.floor(y / 1000)}`;
      const years = cells.get(cell) ?? new Map<string, number>();
      const year = value('date').slice(0, 4);
      years.set(year, (years.get(year) ?? 0) + 1);
      cells.set(cell, years);
    }
    for (const [years, expected] of Object.entries(stability1km.pairs)) {
      const [first, second] = years.split('-').map((year) => [...cells.values()].map((byYear) => byYear.get(year) ?? 0));
      const plain = get(stability(first!, second!, { test: 'chi-square', adjust: 'none' }));
      const held = get(stability(first!, second!, { test: 'chi-square' }));
      if (expected.units !== undefined) cities!.close(cells.size, expected.units, { abs: 2 });
      if (expected.unitsWithIncidents !== undefined) cities!.close(held.unitsWithIncidents, expected.unitsWithIncidents, { abs: 2 });
      cities!.close(plain.different, expected.different_unadjusted, { abs: 2 }, years);
      cities!.close(held.different, expected.different_BH, { abs: 2 }, years);
      cities!.close(held.robust, expected.Srobust_BH, { abs: 0.004 }, years);
      cities!.close(spearman(first!, second!), expected.spearman, { abs: 0.001 }, years);
    }
  });
});

interface Prediction {
  tiny: Record<'obs' | 'pred' | 'area' | 'cumCount' | 'PAI' | 'PEI' | 'predOverObs', number[]>;
  houston200: { cells: number; trainTotal: number; testTotal: number; results: (Record<'cells' | 'areaShare' | 'trainHits' | 'testHits' | 'hitRate' | 'PAI' | 'PAImax' | 'PEI' | 'RRI_levine', number> & { tieAtCut: boolean })[] };
  historicallyAdjusted: { cells: number; naiveTestTop: number; historicallyAdjusted: number };
  wdd: { control: [number, number]; treated: [number, number]; displacementControl?: [number, number]; displacementTreated?: [number, number]; alpha: number; out: Record<string, number> }[];
}

describeOracle<Prediction>('how far last year tells this year', '13-prediction.json', (o) => {
  it('six places, one more at a time', () => {
    const { obs, pred, area, cumCount, PAI, PEI, predOverObs } = o.data.tiny;
    // The reference takes the third place before the second, whose prediction is the same; here the order of the list does.
    const [score, later] = [pred, obs].map((values) => [0, 2, 1, 3, 4, 5].map((i) => values[i]!));
    PAI.forEach((pai, at) => {
      const seen = get(predictionAccuracy(score!, later!, at + 1, area));
      o.closeAll([seen.pai, seen.pei, seen.testHits, seen.predictedOverObserved], [pai, PEI[at]!, cumCount[at]!, predOverObs[at]!], 1e-9, `place ${at}`);
    });
    expect(get(predictionAccuracy(score!, later!, 2)).tieAtCut).toBe(true);
  });

  it('Houston, ten thousand cells', () => {
    const rows = o.rows('data/houston-core-grid200.csv');
    if (rows === null) return;
    const grid = (name: string): number[] => {
      const values = new Array<number>(10_000).fill(0);
      for (const row of rows) values[Number(row['j']) * 100 + Number(row['i'])] = Number(row[name]);
      return values;
    };
    const [train, later] = [grid('janJun'), grid('julAug')];
    const { trainTotal, testTotal, results } = o.data.houston200;
    const total = (values: number[]): number => values.reduce((a, b) => a + b, 0);
    o.closeAll([total(train), total(later)], [trainTotal, testTotal], 0);
    for (const expected of results) {
      const seen = get(predictionAccuracy(train, later, expected.cells));
      o.closeAll([seen.units, seen.areaShare, seen.trainHits, seen.testHits, seen.hitRate, seen.pai, seen.pai / seen.pei, seen.pei, seen.rri],
        [expected.cells, expected.areaShare, expected.trainHits, expected.testHits, expected.hitRate, expected.PAI, expected.PAImax, expected.PEI, expected.RRI_levine]);
      o.equal(seen.tieAtCut, expected.tieAtCut);
    }
    const adjusted = o.data.historicallyAdjusted;
    o.close(unitsOfShare(10_000, 5), adjusted.cells, 0);
    o.close(get(predictionAccuracy(train, later, adjusted.cells)).hitRate, adjusted.historicallyAdjusted);
    o.close(get(predictionAccuracy(later, later, adjusted.cells)).hitRate, adjusted.naiveTestTop);
  });

  it('change at treated places against control, displacement included', () => {
    for (const { control, treated, displacementControl, displacementTreated, alpha, out } of o.data.wdd) {
      const around = displacementControl && displacementTreated ? { around: { control: displacementControl, treated: displacementTreated } } : {};
      const { local, displaced, total } = displacementDifference({ control, treated, ...around }, 1 - alpha);
      o.closeAll([local.estimate, local.standardError, displaced.estimate, displaced.standardError, total.estimate, total.standardError, total.z, total.lo, total.hi],
        ['Est_Local', 'SE_Local', 'Est_Displace', 'SE_Displace', 'Est_Total', 'SE_Total', 'Z', 'LowCI', 'HighCI'].map((name) => out[name]!), { rel: 1e-9 });
    }
  });
});

describeOracle<{ entries: { id: string; published: Record<string, number | number[]> }[] }>('change between periods in print', 'published.json', (o) => {
  const printed = (id: string): Record<string, number | number[]> => o.data.entries.find((entry) => entry.id === id)!.published;
  it('ptools: displacement difference and the test of two counts', () => {
    const { total } = displacementDifference({ control: [20, 20], treated: [20, 10] });
    const wdd = printed('wdd') as Record<string, number>;
    o.closeAll([total.estimate, total.z, total.lo, total.hi], [wdd['estimate']!, wdd['z']!, wdd['low']!, wdd['high']!], { abs: 1e-6 });
    o.close(total.standardError, wdd['se']!, { abs: 5e-5 }, 'printed with four decimals');
    o.close(poissonETest(6, 2), (printed('e-test') as { p: number }).p, { abs: 1e-6 });
  });
  it('sppt: the index of its example, both ways round, and of Vancouver', () => {
    const toy = printed('sppt-toy') as { S: number; Sreversed: number };
    const [base, test] = [[2, 2, 2, 1, 0, 1], [2, 1, 2, 2, 1, 1]];
    o.close(get(andresenS(base, test, { seed: 'print' })).s, toy.S, { abs: 1e-7 });
    o.close(get(andresenS(test, base, { seed: 'print' })).s, toy.Sreversed, { abs: 1e-7 });
    const areas = o.rows('data/vancouver-da-burglary-counts.csv');
    if (areas !== null) {
      const [before, after] = ['burglary2003', 'burglary2016'].map((name) => areas.map((row) => Number(row[name])));
      const da = printed('sppt-vancouver-da') as { S: number[]; Srobust: number; S_diff_unadjusted: number };
      const original = get(andresenS(before!, after!, { seed: 'print' }));
      for (const s of da.S) o.close(original.s, s, { abs: 0.012 });
      o.close(original.robust, da.Srobust, { abs: 0.012 });
      o.close(get(stability(before!, after!, { test: 'chi-square', adjust: 'none' })).s, da.S_diff_unadjusted, { abs: 1e-6 });
    }
    const tracts = o.rows('data/vancouver-tracts-counts.csv');
    if (tracts !== null) {
      const original = get(andresenS(tracts.map((row) => Number(row['base'])), tracts.map((row) => Number(row['test'])), { seed: 'print' }));
      const t = printed('sppt-vancouver-tracts') as { Sjava: number; Sr: number; SrobustR: number };
      o.close(original.s, t.Sjava, { abs: 0.03 });
      o.close(original.s, t.Sr, { abs: 0.03 });
      o.close(original.robust, t.SrobustR, { abs: 0.03 });
    }
  });
});

describe('stability', () => {
  it('refuses a period without incidents and has nothing to say of empty units', () => {
    expect(stability([0, 0], [1, 2])).toEqual({ ok: false, reason: 'empty' });
    expect(andresenS([1, 2], [0, 0], { seed: 'x' })).toEqual({ ok: false, reason: 'empty' });
    expect(() => stability([1], [1, 2])).toThrow('unequal lengths');
    const seen = get(stability([5, 0, 3], [4, 0, 4]));
    expect(seen.p[1]).toBeNull();
    expect(seen).toMatchObject({ s: 1, robust: 1, unitsWithIncidents: 2, different: 0 });
    expect(get(stability([9, 0], [4, 0])).p).toEqual([1, null]);
  });
  it('tells a rise from a fall', () => {
    expect(get(stability([100, 900], [200, 800]))).toMatchObject({ up: 1, down: 1, robust: 0 });
  });
  it('knows the tea-tasting table, and the chi-square by hand', () => {
    expect(fisherExact({ a: 3, restA: 1, b: 1, restB: 3 })).toBeCloseTo(34 / 70, 12); // Fisher 1935: both tails of 17/70
    expect(chiSquareOfShares({ a: 10, restA: 10, b: 10, restB: 10 })).toBe(1);
    expect(chiSquareOfShares({ a: 0, restA: 5, b: 0, restB: 5 })).toBeNull();
    // 40 (10 x 15 - 5 x 10)^2 / (20 x 20 x 15 x 25) = 2.667
    expect(chiSquareOfShares({ a: 10, restA: 10, b: 5, restB: 15 }, 'N')).toBeCloseTo(0.10247043485974927, 9);
    expect(smallestExpected({ a: 1, restA: 9, b: 0, restB: 30 })).toBe(0.25);
  });
  it('measures the overlap of the busiest units against chance', () => {
    const before = Array.from({ length: 100 }, (_, i) => 100 - i);
    const after = Array.from({ length: 100 }, (_, i) => (i < 4 ? 50 : i));
    expect(get(topOverlap(before, before))).toEqual({ units: 5, jaccard: 1, chance: 0.05 / 1.95 });
    expect(get(topOverlap(before, after)).jaccard).toBe(0);
    expect(topOverlap([0, 0], [1, 0])).toEqual({ ok: false, reason: 'empty' });
    expect(periodsAtTop([[3, 1, 0], [3, 5, 0]], 30)).toEqual([1, 1, 0]);
    expect(topUnits([2, 5, 5], 2)).toEqual([1, 2]);
    expect(unitsOfShare(200, 5)).toBe(10);
  });
  it('refuses a prediction that nothing followed', () => {
    expect(predictionAccuracy([1, 2], [0, 0], 1)).toEqual({ ok: false, reason: 'empty' });
    expect(predictionAccuracy([1, 2], [1, 0], 3)).toEqual({ ok: false, reason: 'too_few' });
    expect(get(predictionAccuracy([0, 0], [1, 0], 1))).toMatchObject({ rri: null, tieAtCut: true });
    expect(get(predictionAccuracy([0, 5], [1, 0], 1)).predictedOverObserved).toBeNull();
  });
  it('finds no difference between no incidents', () => {
    expect(poissonETest(0, 0)).toBe(1);
    expect(poissonETest(30, 10)).toBeLessThan(0.005);
    expect(displacementDifference({ control: [0, 0], treated: [0, 0] }).total.z).toBeNull();
  });
});
