import { describe, expect, it } from 'vitest';
import { houstonCore } from '../../scripts/testing/houston.ts';
import { oracle, type Oracle } from '../../scripts/testing/oracle.ts';
import { knox, type KnoxCell } from './knox.ts';
import { closePairs, knoxCounts, type Bands, type Events } from './knox-counts.ts';
import type { Metric } from './near-pairs.ts';
import type { Outcome } from '../stats/refusal.ts';

const get = <T>(outcome: Outcome<T>): T => { if (!outcome.ok) throw new Error(outcome.reason); return outcome.value; };
const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

interface Table { n: number; pairs: number; metric: Metric; spatialBreaks: number[]; temporalBreaks: number[]; observed: number[][]; expectedExact: number[][]; ratioExact: number[][]; mc: { R: number; mean: number[][]; sd: number[][]; p: number[][] }; points?: [number, number, number][] }

const eventsFrom = (points: readonly (readonly [number, number, number])[]): Events => ({ x: points.map(([x]) => x), y: points.map(([, y]) => y), t: points.map(([, , t]) => t) });
const eventsOf = (rows: readonly Record<string, string>[]): Events =>
  ({ x: rows.map((row) => Number(row['x'])), y: rows.map((row) => Number(row['y'])), t: rows.map((row) => day(row['date']!)) });

function compareTable(o: Oracle<unknown>, events: Events, expected: Table, what: string): KnoxCell[][] {
  const bands: Bands = { space: expected.spatialBreaks, time: expected.temporalBreaks, metric: expected.metric };
  o.close(events.t.length, expected.n, 0);
  o.close((events.t.length * (events.t.length - 1)) / 2, expected.pairs, 0);
  const cells = get(knox(events, bands, { seed: what, replicates: 999 }));
  const R = expected.mc.R;
  cells.forEach((row, s) => row.forEach((cell, t) => {
    const at = `${what}[${s}][${t}]`;
    o.close(cell.observed, expected.observed[s]![t]!, 0, `${at} observed`);
    o.close(cell.expected, expected.expectedExact[s]![t]!, 1e-9, `${at} expected`);
    o.close(cell.ratio, expected.ratioExact[s]![t]!, 1e-9, `${at} ratio`);
    if (s === cells.length - 1) { expect(cell.p).toBeNull(); return; }
    const sd = expected.mc.sd[s]![t]!;
    o.close(cell.mean, expected.mc.mean[s]![t]!, { abs: 4.5 * sd * Math.sqrt(1 / R + 1 / 999) + 1e-3 }, `${at} mean`);
    o.close(cell.sd, sd, { abs: 0.15 * sd + 0.05 }, `${at} sd`);
    const p = expected.mc.p[s]![t]!;
    o.close(cell.p, p, { abs: 0.01 + 4.5 * Math.sqrt(p * (1 - p) * (1 / R + 1 / 999)) }, `${at} p`);
  }));
  return cells;
}

type Knox = Record<string, Table> & { 'burkitt/knox-20-5': { spacePairs: number; timePairs: number; both: number; n: number; pairs: number; expectedExact: number } };
const o = oracle<Knox>('10-knox.json');
const near = ['chicago-arson-2016', 'chicago-burglary-2016-01'] as const;

describe.skipIf(o === null)('near repeats, by the reference tables', () => {
  it.each(near)('of %s', (file) => {
    const rows = o!.rows(`data/${file}.csv`);
    if (rows === null) return;
    for (const [name, table] of Object.entries(o!.data)) if (name.startsWith(`${file}/`)) compareTable(o!, eventsOf(rows), table as Table, name);
  });

  it('of burglary in the middle of Houston, two months', () => {
    const rows = o!.rows('data/houston-burglary-core-jan-feb.csv');
    if (rows !== null) compareTable(o!, eventsOf(rows), o!.data['houston-burglary-core-jan-feb/euclidean']!, 'jan-feb');
  });

  it('of 5,502 burglaries, fifteen million pairs, in seconds', () => {
    const burglaries = houstonCore(o!, 'burglary');
    if (burglaries === null) return;
    const events = { x: burglaries.map(({ x }) => x!), y: burglaries.map(({ y }) => y!), t: burglaries.map(({ date }) => day(date)) };
    const begun = Date.now();
    const cells = compareTable(o!, events, o!.data['houston-burglary-core/euclidean']!, 'euclidean');
    expect(Date.now() - begun).toBeLessThan(40_000);
    // What the text says: the same place within a week 1.60 times as often as by chance.
    expect(cells[0]![0]!.ratio).toBeCloseTo(1.6, 2);
    expect(cells[0]![0]!.q).toBeLessThan(0.01);
    compareTable(o!, events, o!.data['houston-burglary-core/manhattan']!, 'manhattan');
  });

  it('of pairs on the very edge of a band, and of four points by hand', () => {
    for (const name of ['pathological-A', 'pathological-B', 'hand-4']) {
      const { points, spatialBreaks, temporalBreaks, metric, observed, expectedExact } = o!.data[name]!;
      const bands: Bands = { space: spatialBreaks, time: temporalBreaks, metric };
      o!.equal(knoxCounts(eventsFrom(points!), bands), observed);
      if (expectedExact === undefined) continue;
      get(knox(eventsFrom(points!), bands, { seed: name, replicates: 9, atLeast: 2 })).forEach((row, s) => o!.closeAll(row.map(({ expected }) => expected), expectedExact[s]!));
    }
  });
});

const burkitt = oracle<{ entries: { id: string; published: Record<string, unknown> }[] }>('published.json');
describe.skipIf(burkitt === null)('near repeats in print', () => {
  const printed = (id: string): Record<string, unknown> => burkitt!.data.entries.find((entry) => entry.id === id)!.published;

  it('PySAL: close pairs of Burkitt lymphoma', () => {
    const rows = burkitt!.rows('data/burkitt.csv')!;
    const events = { x: rows.map((row) => Number(row['x'])), y: rows.map((row) => Number(row['y'])), t: rows.map((row) => Number(row['t'])) };
    const pairs = closePairs(events, { distance: 20, time: 5 });
    burkitt!.close(pairs.both, printed('knox-burkitt')['closePairs'] as number, 0);
    if (o === null) return;
    const expected = o.data['burkitt/knox-20-5'];
    o.closeAll([pairs.space, pairs.time, pairs.both], [expected.spacePairs, expected.timePairs, expected.both], 0);
    o.close((pairs.space * pairs.time) / expected.pairs, expected.expectedExact);
  });

  it('Near Repeat Calculator: arson and burglary; its own rounding moves one pair at 399.96 m', () => {
    const cases = [['knox-nrc-arson', 'chicago-arson-2016', [0, 0.01, 200, 400, 600], [0, 1, 2, 3]], ['knox-nrc-burglary', 'chicago-burglary-2016-01', [0, 1, 100, 200, 300], [0, 7, 14, 21]]] as const;
    for (const [id, file, space, time] of cases) {
      const rows = burkitt!.rows(`data/${file}.csv`);
      if (rows === null) continue;
      const counts = knoxCounts(eventsOf(rows), { space, time, metric: 'manhattan' });
      (printed(id)['observed'] as number[][]).forEach((row, s) => row.forEach((n, t) => burkitt!.close(counts[s]![t], n, { abs: id === 'knox-nrc-arson' && t === 3 && (s === 2 || s === 3) ? 1 : 0 }, `${id}[${s}][${t}]`)));
    }
  });

  it('NearRepeat: the table of its vignette', () => {
    const rows = burkitt!.rows('data/chicago-burglary-2016-01.csv');
    if (rows === null) return;
    const cells = get(knox(eventsOf(rows), { space: [0, 0.1, 200, 400, 600], time: [0, 7, 14, 21], metric: 'manhattan' }, { seed: 'vignette', replicates: 9999 }));
    const { observed, ratio, p } = printed('knox-nearrepeat-vignette') as Record<'observed' | 'ratio' | 'p', number[][]>;
    observed.forEach((row, s) => row.forEach((n, t) => {
      burkitt!.close(cells[s]![t]!.observed, n, 0);
      burkitt!.close(cells[s]![t]!.ratio, ratio[s]![t]!, { abs: 0.02 });
      burkitt!.close(cells[s]![t]!.p, p[s]![t]!, { abs: 0.06 });
    }));
  });

  it('labels: a pair 100 m and 3 days apart is not in the band from 4 to 6 days', () => {
    const pair = eventsFrom([[0, 0, 0], [0, 100, 3]]);
    const { correctCell } = printed('knox-pathological') as { correctCell: string };
    burkitt!.equal(correctCell, '100 m, 3 days');
    expect(knoxCounts(pair, { space: [0, 100, 101], time: [0, 3, 4] })).toEqual([[0, 0, 0], [0, 1, 0], [0, 0, 0]]);
  });
});

describe('near repeats', () => {
  const line = eventsFrom([[0, 0, 0], [5, 0, 1], [500, 0, 1], [505, 0, 9]]);
  it('take equal place ids as the same place at any distance', () => {
    const bands: Bands = { space: [0, 1, 100], time: [0, 7], places: ['a', 'a', 'b', 'b'] };
    expect(knoxCounts(line, bands)).toEqual([[1, 1], [0, 0], [2, 2]]);
    expect(knoxCounts(line, { space: [0, 1, 100], time: [0, 7] })).toEqual([[0, 0], [1, 1], [2, 2]]);
  });
  it('refuse few events, name too many, and expect bands from 0 up', () => {
    expect(knox(line, { space: [0, 1], time: [0, 7] }, { seed: 'x' })).toEqual({ ok: false, reason: 'too_few' });
    expect(() => knox(line, { space: [0, 1], time: [0, 7] }, { seed: 'x', atLeast: 2, atMost: 3 })).toThrow('too many events (4; expected at most 3');
    expect(() => knoxCounts(line, { space: [1, 5], time: [0, 7] })).toThrow('not bands (1, 5');
  });
  it('leave the open bands out of the rates of false discovery', () => {
    const cells = get(knox(line, { space: [0, 10], time: [0, 7] }, { seed: 'x', atLeast: 2, replicates: 19 }));
    expect(cells[0]![0]!.q).not.toBeNull();
    expect(cells[0]![1]!.q).toBeNull();
    expect(cells[1]![0]!.q).toBeNull();
  });
});
