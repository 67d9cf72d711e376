import { describe, expect, it } from 'vitest';
import { HOUSTON_CORE, houstonCore } from '../../scripts/testing/houston.ts';
import { describeOracle } from '../../scripts/testing/oracle.ts';
import { bandwidths } from '../stats/bandwidths.ts';
import { randomFrom } from '../stats/random.ts';
import type { Outcome } from '../stats/refusal.ts';
import { clarkEvans } from './clark-evans.ts';
import { kernelDensity } from './kernel-density.ts';
import { maskMass, quarticRadius, rectangleMass } from './kernels.ts';
import { nearestDistances } from './nearest-distances.ts';
import { nearPairs } from './near-pairs.ts';
import type { Points, Rectangle } from './plane-window.ts';
import { isInMask, maskArea, scatterInMask, setCovariance } from './mask-window.ts';
import { ripleyEnvelope } from './ripley-envelope.ts';
import { besagL, ripleyK } from './ripley-k.ts';
import { ripleyKInMask } from './ripley-mask.ts';

const get = <T>(outcome: Outcome<T>): T => { if (!outcome.ok) throw new Error(outcome.reason); return outcome.value; };
const split = (points: readonly (readonly number[])[]): Points => ({ x: points.map(([x]) => x!), y: points.map(([, y]) => y!) });
const rectangle = ([x0, x1, y0, y1]: readonly number[]): Rectangle => ({ x: [x0!, x1!], y: [y0!, y1!] });

interface Pattern {
  n: number; area: number; window: number[]; meanNN: number; expNN: number; seNN: number; clarkEvans: { naive: number; Donnelly: number; cdf: number };
  z_naive: number; test_statistic: number; test_p: number; K: Record<'r' | 'theo' | 'none' | 'border' | 'isotropic' | 'translate' | 'L_isotropic' | 'L_translate', number[]>;
  bandwidth: { scott: number[]; scott_iso: number } & Record<'nrd_x' | 'nrd_y' | 'nrd0_x' | 'nrd0_y' | 'nrdR_x', number>; points?: number[][];
}
interface Patterns {
  square4: { window: number[]; x: number[]; y: number[]; nn: number[]; K: Record<'r' | 'theo' | 'un' | 'trans' | 'iso', number>[]; clarkEvans: (number | null)[] };
  redwood: Pattern; cells: Pattern; japanesepines: Pattern; chicago: Pattern; houston_murder: Pattern; houston_robbery: Pattern;
}
const FILES = { redwood: 'redwood', cells: 'cells', japanesepines: 'japanesepines', chicago: 'chicago-street-crimes' } as const;
const REL = { rel: 1e-6 };

describeOracle<Patterns>('points in a window', '08-point-patterns.json', (o) => {
  const pointsOf = (name: string): Points | null => {
    if (name === 'houston_murder') return split(o.data.houston_murder.points!);
    if (name === 'houston_robbery') return split((houstonCore(o, 'robbery') ?? []).map(({ x, y }) => [x!, y!]));
    const rows = o.rows(`data/${FILES[name as keyof typeof FILES]}.csv`);
    return rows === null ? null : split(rows.map((row) => [Number(row['x']), Number(row['y'])]));
  };

  it('four points of a square, by hand', () => {
    const { window, x, y, nn, K, clarkEvans: index } = o.data.square4;
    o.closeAll(nearestDistances({ x, y }), nn);
    const radii = K.map(({ r }) => r);
    for (const [rule, tag] of [['none', 'un'], ['translation', 'trans'], ['isotropic', 'iso']] as const) {
      o.closeAll(get(ripleyK({ x, y }, rectangle(window), radii, rule)), K.map((row) => row[tag]), REL, rule);
    }
    o.closeAll(radii.map((r) => Math.PI * r * r), K.map(({ theo }) => theo));
    const seen = get(clarkEvans({ x, y }, rectangle(window)));
    o.closeAll([seen.index, seen.indexDonnelly], index.slice(0, 2), REL);
  });

  it.each(['redwood', 'cells', 'japanesepines', 'chicago', 'houston_murder', 'houston_robbery'] as const)('%s: nearest neighbours, K and L, bandwidths', (name) => {
    const expected = o.data[name];
    const points = pointsOf(name);
    if (points === null || points.x.length === 0) return;
    const window = rectangle(expected.window);
    o.close(points.x.length, expected.n, 0);
    const seen = get(clarkEvans(points, window));
    o.closeAll([seen.mean, seen.expected, seen.standardError, seen.index, seen.indexDonnelly],
      [expected.meanNN, expected.expNN, expected.seNN, expected.clarkEvans.naive, expected.clarkEvans.Donnelly], REL, `${name} nearest`);
    // Murders are given to a millimetre, and their z lies near 0.
    o.close(seen.z, expected.z_naive, { abs: 5e-6 }, `${name} z`);
    o.close(seen.index, expected.test_statistic, REL);
    // The reference takes its p with a constant of more digits than the printed 0.26136.
    o.close(seen.pTwoSided, expected.test_p, { abs: 3e-4 * expected.test_p + 1e-14 }, `${name} p`);
    o.close(seen.indexCensored, expected.clarkEvans.cdf, { rel: 0.03 }, `${name} censored`);
    const { r, theo, none, border, isotropic, translate, L_isotropic, L_translate } = expected.K;
    o.closeAll(get(ripleyK(points, window, r, 'none')), none, REL, `${name} none`);
    // The reference counts borders by steps of its own: in Chicago a point 99.91 from the border still serves the radius 100.
    get(ripleyK(points, window, r, 'border')).forEach((k, at) => o.close(k, border[at]!, name === 'chicago' && r[at] === 100 ? { rel: 1 / 93 + 1e-6 } : REL, `${name} border ${r[at]}`));
    const iso = get(ripleyK(points, window, r, 'isotropic'));
    const trans = get(ripleyK(points, window, r, 'translation'));
    o.closeAll(iso, isotropic, REL, `${name} isotropic`);
    o.closeAll(trans, translate, REL, `${name} translation`);
    o.closeAll(iso.map(besagL), L_isotropic, REL);
    o.closeAll(trans.map(besagL), L_translate, REL);
    o.closeAll(r.map((radius) => Math.PI * radius * radius), theo);
    const [x, y] = [get(bandwidths(points.x)), get(bandwidths(points.y))];
    const b = expected.bandwidth;
    o.closeAll([x.scott, y.scott, x.nrdMass, y.nrdMass, x.nrd0, y.nrd0, x.nrd], [...b.scott, b.nrd_x, b.nrd_y, b.nrd0_x, b.nrd0_y, b.nrdR_x], { rel: name === 'houston_murder' ? 1e-6 : 1e-9 }, `${name} bandwidth`);
    o.close(Math.sqrt(x.scott * y.scott), b.scott_iso, { rel: name === 'houston_murder' ? 1e-6 : 1e-9 });
  });
});

interface Density {
  tiny: { points: number[][]; eval: number[][] } & Record<'gaussian100' | 'gaussian100_spatstat' | 'quartic_R300' | 'epanechnikov_R300' | 'spatstat_quartic_sigma100', number[]>;
  redwood: { sigma: number; noEdge: number[]; uniformEdge: number[]; diggleEdge: number[] };
  houstonBurglaryBandwidths: { n: number; scott: number[]; scott_iso: number } & Record<'nrd_x' | 'nrd_y' | 'nrd0_x' | 'nrd0_y', number>;
  houstonBurglaryDensity: { gaussian300: number[]; quartic600: number[] };
}

describeOracle<Density>('kernel density', '09-kde.json', (o) => {
  const REL9 = { rel: 1e-9 };
  it('of five points with each kernel', () => {
    const points = split(o.data.tiny.points);
    const at = split(o.data.tiny.eval);
    for (const name of ['gaussian100', 'gaussian100_spatstat'] as const) o.closeAll(kernelDensity(points, at, { kernel: { kind: 'gaussian', bandwidthM: 100 }, reach: Infinity }), o.data.tiny[name], REL9, name);
    o.closeAll(kernelDensity(points, at, { kernel: { kind: 'quartic', radiusM: 300 } }), o.data.tiny.quartic_R300, REL9);
    o.closeAll(kernelDensity(points, at, { kernel: { kind: 'epanechnikov', radiusM: 300 } }), o.data.tiny.epanechnikov_R300, REL9);
    o.closeAll(kernelDensity(points, at, { kernel: { kind: 'quartic', radiusM: quarticRadius(100) } }), o.data.tiny.spatstat_quartic_sigma100, REL9);
  });

  it('at the edge of a window', () => {
    const rows = o.rows('data/redwood.csv');
    if (rows === null) return;
    const points = split(rows.map((row) => [Number(row['x']), Number(row['y'])]));
    const { sigma, noEdge, uniformEdge, diggleEdge } = o.data.redwood;
    const kernel = { kind: 'gaussian', bandwidthM: sigma } as const;
    const mass = rectangleMass({ x: [0, 1], y: [-1, 0] }, sigma);
    o.closeAll(kernelDensity(points, points, { kernel, reach: Infinity }), noEdge, REL9);
    o.closeAll(kernelDensity(points, points, { kernel, reach: Infinity, edge: { kind: 'uniform', mass } }), uniformEdge, { rel: 0.02 });
    o.closeAll(kernelDensity(points, points, { kernel, reach: Infinity, edge: { kind: 'diggle', mass } }), diggleEdge, { rel: 0.02 });
  });

  it('of burglary in the middle of Houston, and the bandwidths rules would choose', () => {
    const incidents = houstonCore(o, 'burglary');
    if (incidents === null) return;
    const points = split(incidents.map(({ x, y }) => [x!, y!]));
    const at = split(Array.from({ length: 400 }, (_, cell) => [HOUSTON_CORE.x[0] + ((cell % 20) + 0.5) * 1000, HOUSTON_CORE.y[0] + (Math.floor(cell / 20) + 0.5) * 1000]));
    const { n, scott, nrd_x, nrd_y, nrd0_x, nrd0_y, scott_iso } = o.data.houstonBurglaryBandwidths;
    o.close(points.x.length, n, 0);
    const [x, y] = [get(bandwidths(points.x)), get(bandwidths(points.y))];
    o.closeAll([x.scott, y.scott, Math.sqrt(x.scott * y.scott), x.nrdMass, y.nrdMass, x.nrd0, y.nrd0], [...scott, scott_iso, nrd_x, nrd_y, nrd0_x, nrd0_y], REL9);
    const perKm2 = (density: Float64Array): number[] => Array.from(density, (value) => value * 1e6);
    o.closeAll(perKm2(kernelDensity(points, at, { kernel: { kind: 'gaussian', bandwidthM: 300 }, reach: Infinity })), o.data.houstonBurglaryDensity.gaussian300, 1e-9, 'gaussian');
    o.closeAll(perKm2(kernelDensity(points, at, { kernel: { kind: 'quartic', radiusM: 600 } })), o.data.houstonBurglaryDensity.quartic600, 1e-9, 'quartic');
    const cut = kernelDensity(points, at, { kernel: { kind: 'gaussian', bandwidthM: 300 } });
    perKm2(cut).forEach((value, cell) => expect(Math.abs(value - o.data.houstonBurglaryDensity.gaussian300[cell]!)).toBeLessThan(0.02));
  });
});

describe('points and densities', () => {
  const window: Rectangle = { x: [0, 1000], y: [0, 1000] };
  it('spread a kernel of mass one, inside a mask as inside a rectangle', () => {
    const centres = Array.from({ length: 100 }, (_, i) => Array.from({ length: 100 }, (__, j): [number, number] => [i * 10 + 5, j * 10 + 5])).flat();
    for (const kernel of [{ kind: 'gaussian', bandwidthM: 50 }, { kind: 'quartic', radiusM: 150 }, { kind: 'epanechnikov', radiusM: 150 }] as const) {
      expect(maskMass(centres, 10, kernel)(500, 500)).toBeCloseTo(1, 2);
    }
    expect(maskMass(centres, 10, { kind: 'gaussian', bandwidthM: 50 })(0, 300)).toBeCloseTo(rectangleMass(window, 50)(0, 300), 3);
    expect(rectangleMass(window, 50)(0, 0)).toBeCloseTo(0.25, 9);
  });
  it('find every near pair once, stacked points too', () => {
    const random = randomFrom('near pairs');
    const x = Array.from({ length: 200 }, () => random.int(100));
    const y = Array.from({ length: 200 }, () => random.int(100));
    for (const metric of ['euclidean', 'manhattan'] as const) {
      let count = 0;
      for (let i = 0; i < 200; i++) for (let j = 0; j < i; j++) {
        const [dx, dy] = [Math.abs(x[i]! - x[j]!), Math.abs(y[i]! - y[j]!)];
        count += Number((metric === 'manhattan' ? dx + dy : Math.sqrt(dx * dx + dy * dy)) <= 10);
      }
      expect(nearPairs({ x, y }, 10, metric).a).toHaveLength(count);
    }
    expect(nearPairs({ x: [], y: [] }, 10).a).toHaveLength(0);
    expect(Array.from(nearestDistances({ x: [3, 3, 9], y: [4, 4, 4] }))).toEqual([0, 0, 6]);
    expect(Array.from(nearestDistances({ x: [3], y: [4] }))).toEqual([Infinity]);
  });
  it('keep random points inside the envelope and put a cluster outside', () => {
    const random = randomFrom('pattern');
    const scatter = (n: number, side: number): Points => ({ x: Array.from({ length: n }, () => random.next() * side), y: Array.from({ length: n }, () => random.next() * side) });
    const radii = [50, 100, 200];
    const even = get(ripleyEnvelope(scatter(80, 1000), window, radii, { seed: 'even' }));
    expect(even.p).toBeGreaterThan(0.05);
    expect(even.deviation).toBeLessThan(even.halfWidth);
    const cluster = get(ripleyEnvelope(scatter(80, 300), window, radii, { seed: 'cluster' }));
    expect(cluster.p).toBe(1 / 200);
    expect(cluster.deviation).toBeGreaterThan(cluster.halfWidth);
  });
  const square = { cells: Array.from({ length: 100 }, (_, at) => ({ i: at % 10, j: Math.floor(at / 10) })), sizeM: 100 };
  it('correct a mask of square cells exactly as the rectangle it fills', () => {
    const points = scatterInMask(square, 60, randomFrom('mask'));
    const radii = [40, 130, 250];
    get(ripleyKInMask(square, radii)(points)).forEach((k, at) => expect(k).toBeCloseTo(get(ripleyK(points, window, radii))[at]!, 4));
    expect(maskArea(square)).toBe(1e6);
    expect(setCovariance(square)(-130, 270)).toBeCloseTo(870 * 730, 6);
    // Two cells that touch at a corner share a quarter of one when moved by half a side along both axes, less where they part.
    expect(setCovariance({ cells: [{ i: 0, j: 0 }, { i: 1, j: 1 }], sizeM: 100 })(50, 50)).toBeCloseTo(2 * 2500 + 2500, 9);
  });
  it('scatter points inside a mask only, and hold the envelope there', () => {
    const ell = { cells: square.cells.filter(({ i, j }) => i < 4 || j < 4), sizeM: 100 };
    const points = scatterInMask(ell, 60, randomFrom('ell'));
    const holds = isInMask(ell);
    expect(Array.from(points.x as Float64Array).every((x, i) => holds(x, points.y[i]!))).toBe(true);
    const seen = get(ripleyEnvelope(points, ell, [50, 100, 200], { seed: 'ell', replicates: 99 }));
    expect(seen.p).toBeGreaterThan(0.05);
    expect(() => ripleyKInMask(ell, [50])({ x: [950], y: [950] })).toThrow('outside the mask (number 0');
  });
  it('refuse few points and name one outside the window', () => {
    expect(clarkEvans({ x: [1], y: [1] }, window)).toEqual({ ok: false, reason: 'too_few' });
    expect(ripleyK({ x: [1], y: [1] }, window, [5])).toEqual({ ok: false, reason: 'too_few' });
    expect(ripleyEnvelope({ x: [1, 2], y: [1, 2] }, window, [5], { seed: 'x' })).toEqual({ ok: false, reason: 'too_few' });
    expect(() => clarkEvans({ x: [1, 2000], y: [1, 2] }, window)).toThrow('outside the window (number 1 at 2000, 2');
    expect(get(ripleyK({ x: [1, 2], y: [1, 2] }, window, [400], 'border'))).toEqual([null]);
    expect(bandwidths([2, 2])).toEqual({ ok: false, reason: 'no_variation' });
  });
});
