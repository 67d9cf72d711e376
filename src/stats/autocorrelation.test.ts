import { describe, expect, it } from 'vitest';
import { describeOracle, type Oracle } from '../../scripts/testing/oracle.ts';
import { deviations } from './deviations.ts';
import { ebMoran, standardisedRates } from './eb-moran.ts';
import { benjaminiHochberg, benjaminiYekutieli } from './false-discovery.ts';
import { geary } from './geary.ts';
import { generalG } from './general-g.ts';
import { gi, giStar } from './getis-ord.ts';
import { hotUnits } from './hot-classes.ts';
import { localMoran, quadrantOf } from './local-moran.ts';
import { localMoranPermutation } from './local-moran-permutation.ts';
import { moran, type GlobalTest } from './moran.ts';
import { moranPermutation } from './moran-permutation.ts';
import { normalTwoSided } from './normal-cdf.ts';
import type { Outcome } from './refusal.ts';
import { binaryWeights, rowStandardised, spatialLag, unitsWithNeighbours, type Neighbours, type Weights } from './weights.ts';

const get = <T>(outcome: Outcome<T>): T => { if (!outcome.ok) throw new Error(outcome.reason); return outcome.value; };

type Moments = Record<'I' | 'EI' | 'VI' | 'z' | 'p', number> & { alternative: 'greater' | 'two.sided' };
type Local = Record<'Ii' | 'EIi_cond' | 'VarIi_cond' | 'EIi_rand' | 'VarIi_rand', number[]> & Record<'z_cond' | 'p_cond' | 'z_rand' | 'p_rand', (number | null)[]> & { quadrant: string[] };
interface Autocorrelation {
  grid3: { values: number[]; neighbours: number[][]; moranW: Moments; moranB: Moments; localMoranW: Local; GiStarB: (number | null)[]; GiB: (number | null)[] };
  points6: { y: number[]; neighbours: number[][]; G: number; EG: number; VG: number; zG: number[][]; pG_greater: number[][] } & Record<'GiB' | 'GiStarB' | 'GiW' | 'GiStarW', number[]>;
  columbus: { neighboursQueen: number[][]; neighboursRook: number[][]; neighboursGal: number[][]; nonzeroLinksGal: number; nonzeroLinksQueen: number;
    moranGalW_rand: Moments; moranW_rand: Moments; moranW_norm: Moments; moranW_two: Moments; moranB_rand: Moments;
    moran_mc: { nsim: number; statistic: number; pseudoP: number; simMean: number; simSd: number }; localMoranW: Local;
    GiB: number[]; GiStarB: number[]; GiStarB_p: number[]; GiStarB_pBH: number[]; GiStarB_pBY: number[]; localMoran_pBH: number[];
    geary: { C: number; EC: number; VC: number; z: number } };
  northCarolina: { neighboursQueen: number[][]; neighboursCC89: number[][]; moranRateQueenW: Moments; moranRateCC89B: Moments; EBI_CC89_B: number; EBI_queen_W: number };
  stl: { neighbours: number[][]; moranW: { I: number; EI: number; pNormTwoSided: number } };
  sids2: { neighbours: number[][]; moranW: { I: number; pNormTwoSided: number } };
}

const REL = { rel: 1e-9 };
const P = { rel: 1e-6 };

function compareGlobal(o: Oracle<unknown>, seen: Outcome<GlobalTest>, expected: Moments, what: string): void {
  const test = get(seen);
  o.close(test.statistic, expected.I, REL, `${what} I`);
  o.close(test.expected, expected.EI, REL, `${what} expected`);
  o.close(test.variance, expected.VI, REL, `${what} variance`);
  o.close(test.z, expected.z, REL, `${what} z`);
  o.close(expected.alternative === 'greater' ? test.pGreater : test.pTwoSided, expected.p, P, `${what} p`);
}

function compareLocal(o: Oracle<unknown>, values: number[], weights: Weights, expected: Local): void {
  for (const [kind, tag] of [['conditional', 'cond'], ['total', 'rand']] as const) {
    const local = get(localMoran(values, weights, kind));
    o.closeAll(local.map(({ statistic }) => statistic), expected.Ii, 1e-10, 'I');
    o.closeAll(local.map((unit) => unit.expected), expected[`EIi_${tag}`], 1e-10, `${tag} expected`);
    o.closeAll(local.map(({ variance }) => variance), expected[`VarIi_${tag}`], 1e-9, `${tag} variance`);
    o.closeAll(local.map(({ z }) => z), expected[`z_${tag}`], 1e-9, `${tag} z`);
    // Where z is not defined the reference prints a p of 0, which stands for none.
    o.closeAll(local.map(({ pTwoSided }) => pTwoSided), expected[`p_${tag}`].map((p, i) => (expected[`z_${tag}`][i] === null ? null : p)), P, `${tag} p`);
    o.equal(local.map(({ quadrant }) => quadrant), expected.quadrant);
  }
}

describeOracle<Autocorrelation>('likeness of neighbours', '06-autocorrelation.json', (o) => {
  const { grid3, points6, columbus, northCarolina, stl, sids2 } = o.data;
  const column = (path: string, name: string): number[] => (o.rows(path) ?? []).map((row) => Number(row[name]));
  const crime = column('data/columbus.csv', 'CRIME');
  const queen = rowStandardised(columbus.neighboursQueen);
  const both = (neighbours: Neighbours): [Weights, Weights] => [rowStandardised(neighbours), binaryWeights(neighbours)];

  it('on nine cells: global, local, Gi and Gi*, null where a cell neighbours all others', () => {
    const [w, b] = both(grid3.neighbours);
    compareGlobal(o, moran(grid3.values, w), grid3.moranW, 'W');
    compareGlobal(o, moran(grid3.values, b), grid3.moranB, 'B');
    compareLocal(o, grid3.values, w, grid3.localMoranW);
    o.closeAll(get(giStar(grid3.values, grid3.neighbours)), grid3.GiStarB, REL);
    o.closeAll(get(gi(grid3.values, grid3.neighbours)), grid3.GiB, REL);
  });

  it('at six points: Gi, Gi* and general G', () => {
    o.closeAll(get(gi(points6.y, points6.neighbours)), points6.GiB, REL);
    o.closeAll(get(giStar(points6.y, points6.neighbours)), points6.GiStarB, REL);
    const g = get(generalG(points6.y, binaryWeights(points6.neighbours)));
    o.close(g.statistic, points6.G, REL);
    o.close(g.expected, points6.EG, REL);
    o.close(g.variance, points6.VG, REL);
    o.close(g.z, points6.zG[0]![0]!, REL);
    o.close(g.pGreater, points6.pG_greater[0]![0]!, P);
  });

  it('in Columbus: global Moran by three neighbour lists and two nulls, Geary', () => {
    const links = (neighbours: number[][]): number => neighbours.flat().length;
    o.close(links(columbus.neighboursGal), columbus.nonzeroLinksGal, 0);
    o.close(links(columbus.neighboursQueen), columbus.nonzeroLinksQueen, 0);
    expect(links(columbus.neighboursRook)).toBeLessThan(columbus.nonzeroLinksQueen);
    compareGlobal(o, moran(crime, rowStandardised(columbus.neighboursGal)), columbus.moranGalW_rand, 'gal');
    compareGlobal(o, moran(crime, queen), columbus.moranW_rand, 'queen');
    compareGlobal(o, moran(crime, queen, { null: 'normality' }), columbus.moranW_norm, 'normality');
    compareGlobal(o, moran(crime, queen), columbus.moranW_two, 'two-sided');
    compareGlobal(o, moran(crime, binaryWeights(columbus.neighboursQueen)), columbus.moranB_rand, 'binary');
    const c = get(geary(crime, queen));
    o.close(c.statistic, columbus.geary.C, REL);
    o.close(c.expected, columbus.geary.EC, REL);
    o.close(c.variance, columbus.geary.VC, REL);
    o.close(c.z, columbus.geary.z, REL);
  });

  it('in Columbus: permutations give the same p and the moments of the shuffles', () => {
    const { nsim, statistic, pseudoP, simMean, simSd } = columbus.moran_mc;
    const seen = get(moranPermutation(crime, queen, { seed: 'columbus', replicates: nsim }));
    o.close(seen.statistic, statistic, REL);
    o.close(seen.pGreater, pseudoP, { abs: 0.0003 });
    o.close(seen.mean, simMean, { abs: 5 * simSd * Math.sqrt(2 / nsim) });
    o.close(seen.sd, simSd, { rel: 0.04 });
  });

  it('in Columbus: local statistics and their false discovery rates', () => {
    compareLocal(o, crime, queen, columbus.localMoranW);
    o.closeAll(get(gi(crime, columbus.neighboursQueen)), columbus.GiB, REL);
    const z = get(giStar(crime, columbus.neighboursQueen));
    o.closeAll(z, columbus.GiStarB, REL);
    const p = z.map((value) => (value === null ? null : normalTwoSided(value)));
    o.closeAll(p, columbus.GiStarB_p, P);
    o.closeAll(benjaminiHochberg(p), columbus.GiStarB_pBH, P);
    o.closeAll(benjaminiYekutieli(p), columbus.GiStarB_pBY, P);
    // Adjusted are the p values of the conditional null.
    o.closeAll(benjaminiHochberg(get(localMoran(crime, queen)).map(({ pTwoSided }) => pTwoSided)), columbus.localMoran_pBH, P);
  });

  it('in North Carolina: rates, and the index that allows for unequal populations', () => {
    const cases = column('data/nc-sids.csv', 'SID74');
    const births = column('data/nc-sids.csv', 'BIR74');
    const rates = cases.map((y, i) => y / births[i]!);
    compareGlobal(o, moran(rates, rowStandardised(northCarolina.neighboursQueen)), northCarolina.moranRateQueenW, 'queen');
    const [, cc89] = both(northCarolina.neighboursCC89);
    expect(unitsWithNeighbours(cc89)).toBe(98);
    compareGlobal(o, moran(rates, cc89, { islands: 'left-out' }), northCarolina.moranRateCC89B, 'CC89');
    const index = (weights: Weights): number => get(ebMoran(cases, births, weights, { seed: 'nc', replicates: 999 })).statistic;
    o.close(index(cc89), northCarolina.EBI_CC89_B, REL);
    o.close(index(rowStandardised(northCarolina.neighboursQueen)), northCarolina.EBI_queen_W, REL);
  });

  it('in St Louis and, by another list, in North Carolina again', () => {
    const homicide = get(moran(column('data/stl-homicide.csv', 'HR8893'), rowStandardised(stl.neighbours), { null: 'normality' }));
    o.close(homicide.statistic, stl.moranW.I, REL);
    o.close(homicide.expected, stl.moranW.EI, REL);
    o.close(homicide.pTwoSided, stl.moranW.pNormTwoSided, P);
    const sids = get(moran(column('data/sids2-rate.csv', 'SIDR74'), rowStandardised(sids2.neighbours), { null: 'normality' }));
    o.close(sids.statistic, sids2.moranW.I, REL);
    o.close(sids.pTwoSided, sids2.moranW.pNormTwoSided, P);
  });
});

interface HotSpots {
  all: Grid; burglary: Grid; log1p_all_moran: Moments;
}
interface Grid {
  moran: Moments; moran_mc_p: number; GiStarB: number[]; p_two: number[]; pBH: number[]; pBY: number[];
  counts: Record<string, number>; localI: number[]; local_p_rand: number[]; quadrant: string[]; local_counts: Record<string, number>; local_perm_p_sim: number[];
}

describeOracle<HotSpots>('hot spots on a square kilometre grid', '07-hotspots-houston.json', (o) => {
  const rows = o.rows('data/houston-core-grid1000.csv');
  const at = (i: number, j: number): number => j * 20 + i;
  const neighbours = Array.from({ length: 400 }, (_, cell) => {
    const [i, j] = [cell % 20, Math.floor(cell / 20)];
    const near: number[] = [];
    for (let b = -1; b <= 1; b++) for (let a = -1; a <= 1; a++) {
      if ((a !== 0 || b !== 0) && i + a >= 0 && i + a < 20 && j + b >= 0 && j + b < 20) near.push(at(i + a, j + b));
    }
    return near;
  });
  const weights = rowStandardised(neighbours);
  const grid = (name: string): number[] => {
    const values = new Array<number>(400).fill(0);
    for (const row of rows ?? []) values[at(Number(row['i']), Number(row['j']))] = Number(row[name]);
    return values;
  };

  it.skipIf(rows === null).each(['all', 'burglary'] as const)('of %s: Moran, Gi* with rates of false discovery, local Moran', (name) => {
    const expected = o.data[name];
    const x = grid(name);
    compareGlobal(o, moran(x, weights), expected.moran, 'moran');
    o.close(get(moranPermutation(x, weights, { seed: name })).pGreater, expected.moran_mc_p, { abs: 0.002 });
    const z = get(giStar(x, neighbours)).map((value) => value!);
    const p = z.map(normalTwoSided);
    const [bh, by] = [benjaminiHochberg(p).map((q) => q!), benjaminiYekutieli(p).map((q) => q!)];
    o.closeAll(z, expected.GiStarB, REL);
    o.closeAll(p, expected.p_two, P);
    o.closeAll(bh, expected.pBH, P);
    o.closeAll(by, expected.pBY, P);
    const number = (test: (i: number) => boolean): number => z.filter((_, i) => test(i)).length;
    o.equal({
      hot_p05: number((i) => z[i]! > 0 && p[i]! < 0.05), hot_BH05: number((i) => z[i]! > 0 && bh[i]! < 0.05), hot_BY05: number((i) => z[i]! > 0 && by[i]! < 0.05),
      cold_p05: number((i) => z[i]! < 0 && p[i]! < 0.05), cold_BH05: number((i) => z[i]! < 0 && bh[i]! < 0.05), hot_Bonf: number((i) => z[i]! > 0 && p[i]! * 400 < 0.05),
    }, expected.counts);
    o.count(5);
    const units = get(hotUnits(x, neighbours));
    expect(units.filter((unit) => unit.class !== 'ns')).toHaveLength(expected.counts['hot_BH05']!);
    expect(units.every((unit, i) => unit.class === (z[i]! > 0 && bh[i]! < 0.05 ? (bh[i]! < 0.01 ? 'hot99' : 'hot95') : 'ns'))).toBe(true);
    const local = get(localMoran(x, weights, 'total'));
    o.closeAll(local.map(({ statistic }) => statistic), expected.localI, 1e-10);
    o.closeAll(local.map(({ pTwoSided }) => pTwoSided), expected.local_p_rand, P);
    // The reference sets the lag against the mean of all lags, not against the mean of values as here and in PySAL:
    // cells at the edge of the grid have fewer neighbours, so the two differ a little and a few cells change sides.
    const z0 = deviations(x).values;
    const lag = spatialLag(weights, z0);
    const meanLag = lag.reduce((a, b) => a + b, 0) / 400;
    o.equal(Array.from(z0, (own, i) => quadrantOf(own, lag[i]! - meanLag)), expected.quadrant);
    expect(local.filter(({ quadrant }, i) => quadrant !== expected.quadrant[i]).length).toBeLessThan(8);
    const q = benjaminiHochberg(local.map(({ pTwoSided }) => pTwoSided));
    const named = (quadrant: string): number => local.filter((unit, i) => unit.quadrant === quadrant && q[i]! < 0.05).length;
    o.equal({ HH_BH05: named('High-High'), LL_BH05: named('Low-Low'), HL_BH05: named('High-Low'), LH_BH05: named('Low-High') }, expected.local_counts);
    o.count(3);
  });

  it.skipIf(rows === null).each(['all', 'burglary'] as const)('of %s: conditional permutations of local Moran', (name) => {
    const p = get(localMoranPermutation(grid(name), weights, { seed: `local/${name}`, replicates: 9999 }));
    // The reference rests on 999 runs, so a p near one half is itself uncertain by 0.03.
    o.data[name].local_perm_p_sim.forEach((expected, i) => {
      o.close(p[i], expected, { abs: 0.02 + 4.5 * 2 * Math.sqrt((p[i]! / 2) * (1 - p[i]! / 2) / 999) }, `${name}[${i}]`);
    });
  });

  it.skipIf(rows === null)('of logarithms, which tame the few crowded cells', () => {
    compareGlobal(o, moran(grid('all').map(Math.log1p), weights), o.data.log1p_all_moran, 'log');
  });
});

interface Published { entries: { id: string; published: Record<string, unknown> }[] }
describeOracle<Published>('likeness of neighbours in print', 'published.json', (o) => {
  const printed = (id: string): Record<string, unknown> => o.data.entries.find((entry) => entry.id === id)!.published;
  const lists = o.input('06-autocorrelation.json');
  const reference = lists === null ? null : JSON.parse(lists) as Autocorrelation;
  const column = (path: string, name: string): number[] => (o.rows(path) ?? []).map((row) => Number(row[name]));

  it.skipIf(reference === null)('spdep: the empirical Bayes index of North Carolina', () => {
    const { statistic, p_999 } = printed('spdep-sids-ebi') as { statistic: number; p_999: number };
    const seen = get(ebMoran(column('data/nc-sids.csv', 'SID74'), column('data/nc-sids.csv', 'BIR74'), binaryWeights(reference!.northCarolina.neighboursCC89), { seed: 'print' }));
    o.close(seen.statistic, statistic, { abs: 5e-6 });
    o.close(seen.pGreater, p_999, { abs: 0.006 });
  });

  it.skipIf(reference === null)('PySAL: Moran of homicide, of rates and of standardised rates', () => {
    const stl = get(moran(column('data/stl-homicide.csv', 'HR8893'), rowStandardised(reference!.stl.neighbours), { null: 'normality' }));
    const homicide = printed('pysal-moran-stl') as { I: number; EI: number; pNormTwoSided: number };
    o.close(stl.statistic, homicide.I, { abs: 0.0005 });
    o.close(stl.expected, homicide.EI, 1e-9);
    o.close(stl.pTwoSided, homicide.pNormTwoSided, { abs: 5e-7 });
    const weights = rowStandardised(reference!.sids2.neighbours);
    const sids = get(moran(column('data/sids2-rate.csv', 'SIDR74'), weights, { null: 'normality' }));
    const rates = printed('pysal-moran-sids') as { I: number; pNormTwoSided: number };
    o.close(sids.statistic, rates.I, { abs: 0.0005 });
    o.close(sids.pTwoSided, rates.pNormTwoSided, { abs: 1e-12 });
    const deviates = get(standardisedRates(column('data/sids2-rate.csv', 'SID79'), column('data/sids2-rate.csv', 'BIR79')));
    const standardised = get(moran(deviates, weights, { null: 'normality' }));
    const ofRates = printed('pysal-moran-rate') as { I: number; p: number };
    o.close(standardised.statistic, ofRates.I, { abs: 5e-5 });
    o.close(standardised.pGreater, ofRates.p, { abs: 5e-5 });
  });

  it.skipIf(reference === null)('PySAL: general and local G', () => {
    const g = printed('pysal-g-local') as { G: number; pNormOneSided: number; Gi: number[]; GiStar: number[] };
    const { y, neighbours } = reference!.points6;
    const seen = get(generalG(y, binaryWeights(neighbours)));
    o.close(seen.statistic, g.G, { abs: 0.0005 });
    o.close(seen.pGreater, g.pNormOneSided, { abs: 0.0005 });
    o.closeAll(get(gi(y, neighbours)), g.Gi, { abs: 1e-8 });
    o.closeAll(get(giStar(y, neighbours)), g.GiStar, { abs: 1e-8 });
  });

  it('PySAL: quadrants, and deviates of rates', () => {
    const values = [2.24, 3.10, 4.55, -5.15, -4.39, 0.46, 5.54, 9.02, -2.09, -3.06];
    const neighbours = [[1, 3], [0, 4], [3, 6], [0, 2, 4, 7], [1, 3, 5, 8], [4, 9], [2, 7], [3, 6, 8], [4, 7, 9], [5, 8]];
    const code = { 'High-High': 1, 'Low-High': 2, 'Low-Low': 3, 'High-Low': 4 };
    o.equal(get(localMoran(values, rowStandardised(neighbours))).map(({ quadrant }) => code[quadrant]), printed('pysal-local-quadrants')['quadrant']);
    const deviates = get(standardisedRates([30, 25, 25, 15, 33, 21, 30, 20], [100, 100, 110, 90, 100, 90, 110, 90]));
    o.closeAll(deviates.slice(0, 4), printed('pysal-standardisation')['assuncaoFirst4'] as number[], { abs: 1e-8 });
  });
});

describe('neighbour statistics refuse rather than guess', () => {
  const line = [[1], [0, 2], [1, 3], [2, 4], [3]];
  it('constant values, missing neighbours, too few units', () => {
    for (const outcome of [moran([0.1, 0.1, 0.1, 0.1, 0.1], rowStandardised(line)), geary([3, 3, 3, 3, 3], rowStandardised(line)), giStar([2, 2, 2, 2, 2], line), gi([2, 2, 2, 2, 2], line), localMoran([1, 1, 1, 1, 1], rowStandardised(line)),
      moranPermutation([1, 1, 1, 1, 1], rowStandardised(line), { seed: 'x' }), localMoranPermutation([1, 1, 1, 1, 1], rowStandardised(line), { seed: 'x' })]) {
      expect(outcome).toEqual({ ok: false, reason: 'no_variation' });
    }
    const alone: Neighbours = [[], [], [], [], []];
    for (const outcome of [moran([1, 2, 3, 4, 5], binaryWeights(alone)), geary([1, 2, 3, 4, 5], binaryWeights(alone)), generalG([1, 2, 3, 4, 5], binaryWeights(alone)), localMoran([1, 2, 3, 4, 5], binaryWeights(alone)),
      moranPermutation([1, 2, 3, 4, 5], binaryWeights(alone), { seed: 'x' }), localMoranPermutation([1, 2, 3, 4, 5], binaryWeights(alone), { seed: 'x' })]) {
      expect(outcome).toEqual({ ok: false, reason: 'no_neighbours' });
    }
    expect(moran([1, 2, 3], binaryWeights([[1], [0], []]))).toEqual({ ok: false, reason: 'too_few' });
    expect(generalG([0, 0, 0, 0, 0], binaryWeights(line))).toEqual({ ok: false, reason: 'empty' });
    expect(() => moran([1, 2], binaryWeights(line))).toThrow('2 values; expected 5');
    expect(() => binaryWeights([[3]])).toThrow('no such unit');
  });
  it('leave a unit without neighbours null in local statistics, itself alone in Gi*', () => {
    const island: Neighbours = [[1], [0], []];
    expect(get(gi([1, 2, 6], island))[2]).toBeNull();
    expect(get(giStar([1, 2, 6], island))[2]).toBeCloseTo(3 / Math.sqrt(14 / 3), 12);
    expect(get(localMoran([1, 2, 6], binaryWeights(island)))[2]!.z).toBeNull();
    expect(get(localMoranPermutation([1, 2, 6], binaryWeights(island), { seed: 'x' }))[2]).toBeNull();
  });
  it('do not test a rate without population or cases', () => {
    expect(standardisedRates([1, 2], [10, 0])).toEqual({ ok: false, reason: 'no_frame' });
    expect(standardisedRates([0, 0], [10, 5])).toEqual({ ok: false, reason: 'empty' });
    expect(quadrantOf(0, -1)).toBe('Low-Low');
  });
  it('adjust nothing where there is nothing to adjust', () => {
    expect(benjaminiHochberg([])).toEqual([]);
    expect(benjaminiHochberg([null, 0.02, 0.04])).toEqual([null, 0.04, 0.04]);
    expect(benjaminiYekutieli([0.01])).toEqual([0.01]);
  });
});
