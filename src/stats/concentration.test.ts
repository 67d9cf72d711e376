import { describe, expect, it } from 'vitest';
import { describeOracle, oracle, type Oracle } from '../../scripts/testing/oracle.ts';
import { generalGini, generalGiniSmallSample } from './general-gini.ts';
import { gini, giniSmallSample } from './gini.ts';
import { shareHolding, unitsHolding } from './k-share.ts';
import { lorenz } from './lorenz.ts';
import { tally, unitsWithIncidents, withoutEmpty, type Tally } from './tally.ts';
import { topShare } from './top-share.ts';
import type { Outcome } from './refusal.ts';

type Expected = Record<string, number | null>;

/** Compares every field of a summary of one set of counts. */
function compareSummary(o: Oracle<unknown>, t: Tally, expected: Expected, tolerance: number, what: string): void {
  const top = (percent: number, part: 'units' | 'share'): number | null => {
    const share = topShare(t, percent);
    return share.ok ? share.value[part] : null;
  };
  const seen: Record<string, Outcome<number> | number | null> = {
    units: t.units, incidents: t.incidents, unitsNonZero: unitsWithIncidents(t), maxCount: t.values.at(-1) ?? 0,
    gini: gini(t), giniUnbiased: giniSmallSample(t), giniNonZero: gini(withoutEmpty(t)),
    giniGeneralised: generalGini(t), giniGeneralisedUnbiased: generalGiniSmallSample(t),
  };
  for (const p of [25, 50, 80, 100]) {
    seen[`k${p}`] = unitsHolding(t, p);
    seen[`shareAll${p}`] = shareHolding(t, p, 'all');
    seen[`shareNonZero${p}`] = shareHolding(t, p, 'nonzero');
  }
  for (const p of [1, 5, 10, 20]) { seen[`top${p}pctUnits`] = top(p, 'units'); seen[`top${p}pctShare`] = top(p, 'share'); }
  for (const [name, value] of Object.entries(expected)) {
    if (typeof value !== 'number' && value !== null) continue;
    if (!(name in seen)) { if (!['cell', 'h3res'].includes(name)) throw new Error(`oracle: unknown field ${name} in ${what}`); continue; }
    o.close(seen[name], value, tolerance, `${what} ${name}`);
  }
}

describeOracle<{ cases: { name: string; input: { counts: number[] | null; countsRle: [number, number][] | null }; expected: Expected & { lorenzDescending?: [number, number][] | null } }[] }>(
  'concentration of small hand-checkable counts', '03-concentration.json', (o) => {
    it.each(o.data.cases)('$name gives every share and coefficient', ({ name, input, expected }) => {
      const counts = input.counts ?? (input.countsRle ?? []).flatMap(([value, n]) => Array<number>(n).fill(value));
      const t = tally(counts);
      const { lorenzDescending, ...numbers } = expected;
      compareSummary(o, t, numbers, 1e-12, name);
      if (!lorenzDescending) return;
      const curve = lorenz(t);
      o.closeAll(curve.ok ? curve.value.flatMap(({ p, share }) => [p, share]) : [], lorenzDescending.flat(), 1e-12, `${name} curve`);
    });
  });

const houston = oracle<{ grid: Record<string, Expected & { window: string; cell: number; offence: string; units: number }>; h3: Record<string, Expected & { window: string; h3res?: number; offence: string; units: number }> }>('05-houston-concentration.json');

describe.skipIf(houston === null)('concentration in Houston, counts made elsewhere', () => {
  const column = (file: string, name: string): number[] => (houston!.rows(file) ?? []).map((row) => Number(row[name]));

  it.each([[200, 10_000], [1000, 400]])('on %i m cells of the core window', (cell, units) => {
    for (const offence of ['all', 'burglary', 'robbery']) {
      const counts = column(`data/houston-core-grid${cell}.csv`, offence);
      const expected = houston!.data.grid[`core/${cell}m/${offence}`];
      if (expected === undefined) continue;
      compareSummary(houston!, tally(counts, units), expected, 1e-9, `core ${cell} ${offence}`);
    }
  });

  it.each([8, 9, 10])('on H3 cells of resolution %i in the box', (res) => {
    for (const offence of ['all', 'burglary']) {
      const expected = houston!.data.h3[`box/res${res}/${offence}`]!;
      compareSummary(houston!, tally(column(`data/houston-box-h3-res${res}.csv`, offence), expected.units), expected, 1e-9, `box ${res} ${offence}`);
    }
  });

  it('on police beats', () => {
    const counts = (houston!.rows('data/houston-beat-month.csv') ?? []).map((row) => Object.entries(row).reduce((sum, [name, n]) => (name === 'beat' ? sum : sum + Number(n)), 0));
    compareSummary(houston!, tally(counts), houston!.data.h3['beat/all']!, 1e-9, 'beat');
  });
});

describeOracle<{ entries: { id: string; published: { counts: number[] | string; [name: string]: unknown }[] }[] }>(
  'concentration printed in the vignette of lorenzgini', 'published.json', (o) => {
    it('is met, except for one caption that is a misprint for .56', () => {
      const entry = o.data.entries.find(({ id }) => id === 'gini-vignette')!;
      for (const { counts, ...printed } of entry.published) {
        const zeros = /^10 then (\d+) zeros$/u.exec(String(counts))?.[1];
        const t = tally(zeros === undefined ? counts as number[] : [10, ...Array<number>(Number(zeros)).fill(0)]);
        o.close(gini(t), printed['gini'] as number, { abs: 0.005 }, 'gini');
        if (typeof printed['giniGeneralised'] === 'number') o.close(generalGini(t), printed['giniGeneralised'], { abs: 0.005 });
        if (typeof printed['giniUnbiased'] === 'number') o.close(giniSmallSample(t), printed['giniUnbiased'], { abs: 0.005 });
        if ('giniGeneralised_caption' in printed) o.close(generalGini(t), 0.56, 1e-12);
      }
    });
  });

describe('the Lorenz curve of a long list', () => {
  const t = tally(Array.from({ length: 5000 }, (_, i) => (i % 37 === 0 ? i % 11 : 0)), 20_000);
  const curve = lorenz(t);
  const points = curve.ok ? curve.value : [];

  it('has at most 200 points, rising from none to all', () => {
    expect(points.length).toBeLessThanOrEqual(200);
    expect(points[0]).toEqual({ p: 0, share: 0 });
    expect(points.at(-1)).toEqual({ p: 1, share: 1 });
    for (let i = 1; i < points.length; i++) expect(points[i]!.share).toBeGreaterThanOrEqual(points[i - 1]!.share);
  });

  it('keeps the units that hold a quarter, half and four fifths', () => {
    for (const percent of [25, 50, 80]) {
      const k = unitsHolding(t, percent);
      expect(k.ok && points.some(({ p }) => p === k.value / t.units)).toBe(true);
    }
  });
});

describe('counts', () => {
  it('refuse what is not a count and too few units, by name', () => {
    expect(() => tally([1, -1])).toThrow('tally: not a count (-1 in unit 1');
    expect(() => tally([1, 2.5])).toThrow('not a count');
    expect(() => tally([1, 2], 1)).toThrow('too few units');
  });
  it('give a reason where there is nothing to measure', () => {
    const none = tally([0, 0, 0]);
    for (const outcome of [gini(none), generalGini(none), unitsHolding(none, 50), topShare(none, 5), lorenz(none), gini(tally([]))]) {
      expect(outcome).toEqual({ ok: false, reason: 'empty' });
    }
    expect(giniSmallSample(tally([7]))).toEqual({ ok: false, reason: 'too_few' });
  });
});
