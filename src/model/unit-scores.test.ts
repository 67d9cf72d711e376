import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorBands } from './indicator-bands.ts';
import type { TrialIndicator } from './trial-indicator.ts';
import { bandOf, pillarWeights, scoreUnits } from './unit-scores.ts';
import type { MeasuredUnit } from './unit-table.ts';

const share = (id: string, pillar: string, more: Partial<TrialIndicator> = {}): TrialIndicator => ({ id, code: id.toUpperCase(), pillar, direction: '+', error: 'binomial', lo: 0, hi: 1, least: 20, ...more });
const indicators = [share('a', 'p1'), share('b', 'p2'), share('c', 'p3', { direction: '-' })];
const pillars = ['p1', 'p2', 'p3'];
const unit = (name: string, values: Record<string, number | [number, number]>, more: Partial<MeasuredUnit> = {}): MeasuredUnit => ({ unit: name, peer: 'city', audited: true, values: Object.entries(values).map(([indicator, cases]) => (Array.isArray(cases) ? { indicator, numerator: cases[0], denominator: cases[1] } : { indicator, numerator: cases, denominator: 100 })), ...more });
const run = (units: MeasuredUnit[], points = [1, 1, 1], draws = 400) => scoreUnits({ units, indicators, pillars, points, draws });
const four = [unit('D', { a: 20, b: 20, c: 80 }), unit('B', { a: 50, b: 50, c: 50 }), unit('A', { a: 80, b: 80, c: 20 }), unit('C', { a: 50, b: 50, c: 50 })];

describe('scores of units', () => {
  it('are the weighted geometric mean of pillars, worked out by hand', () => {
    // Cube root of 64 x 25 x 40; the third is of the direction where less is better.
    expect(run([unit('E', { a: 64, b: 25, c: 60 }), ...four])[0]?.units.at(-1)?.index).toBeCloseTo(40, 9);
  });
  it('stand in the order of names and carry an interval of places', () => {
    const [group] = run(four);
    expect(group?.units.map(({ unit: name }) => name)).toEqual(['A', 'B', 'C', 'D']);
    expect(group?.units.map(({ index }) => Math.round(index ?? -1))).toEqual([80, 50, 50, 20]);
    expect(group?.units.map(({ band }) => band)).toEqual(['above', 'within', 'within', 'below']);
    expect(group?.units[0]?.place).toEqual([1, 1]);
    expect(group?.units[1]?.place?.[0]).toBeLessThan(group?.units[1]?.place?.[1] ?? 0);
  });
  it('are not given without an audit, without a pillar, on too small a base, or in a group of two', () => {
    const [group] = run([...four, unit('E', { a: 50, b: 50, c: 50 }, { audited: false }), unit('F', { a: 50, b: 50 }), unit('G', { a: [5, 19], b: 50, c: 50 })]);
    expect(group?.units.slice(4).map(({ index, reason, lacking, place }) => [index, reason, lacking, place])).toEqual([[null, 'audit', [], null], [null, 'pillar', ['p3'], null], [null, 'pillar', ['p1'], null]]);
    expect(run(four.slice(0, 2))[0]?.units.map(({ index, reason }) => [index, reason])).toEqual([[null, 'group'], [null, 'group']]);
  });
  it('are compared within a peer group only', () => {
    const groups = run([...four, ...four.map((one): (typeof four)[number] => ({ ...one, unit: `${one.unit}2`, peer: 'rural' }))]);
    expect(groups.map(({ peer, units }) => [peer, units.length])).toEqual([['city', 4], ['rural', 4]]);
    expect(groups[0]?.above.length).toBe(4);
  });
  it('leave a unit with one value of a full pillar missing without an interval, since nothing is imputed', () => {
    const wide = ['d', 'e', 'f', 'g'].map((id) => share(id, 'p3'));
    const full = { a: 50, b: 50, d: 50, e: 50, f: 50, g: 50 };
    const [group] = scoreUnits({ units: [unit('A', full), unit('B', full), unit('C', full), unit('D', { a: 50, b: 50, d: 50, e: 50, f: 50 })], indicators: [...indicators.slice(0, 2), ...wide], pillars, points: [1, 1, 1], draws: 50 });
    expect(group?.units[3]).toMatchObject({ index: expect.closeTo(50, 6), place: null, reason: 'missing', lacking: ['G'] });
  });
  it('do not depend on the order of rows, and the same seed gives the same intervals', () => {
    expect(run([...four].reverse())).toEqual(run(four));
  });
});

describe('weights of the pillars', () => {
  it('sum to one and stay between a tenth and 35 per cent whatever the points', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 }), (points) => {
      const weights = pillarWeights(points);
      expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      for (const weight of weights) { expect(weight).toBeGreaterThanOrEqual(0.1 - 1e-9); expect(weight).toBeLessThanOrEqual(0.35 + 1e-9); }
    }));
    pillarWeights([0, 0, 0, 0, 0, 0]).forEach((weight) => { expect(weight).toBeCloseTo(1 / 6, 9); });
  });
});

describe('bands', () => {
  it('need the whole interval of places in one half', () => {
    expect([bandOf([1, 4], 8), bandOf([1, 5], 8), bandOf([5, 8], 8), bandOf([4, 4], 7)]).toEqual(['above', 'within', 'below', 'within']);
  });
  it('of an indicator call chance chance: equal units are within, a far one is not, a full count has none', () => {
    const group = [...Array.from({ length: 7 }, (_, n) => unit(`U${n}`, { a: 48 + n })), unit('V', { a: 90 }), unit('W', { a: [3, 10] }), unit('X', {})];
    const bands = indicatorBands(group, [share('a', 'p1')]);
    expect(bands.map(({ band, why }) => band ?? why)).toEqual([...Array<string>(7).fill('within'), 'above', 'too-few', 'missing']);
    expect(indicatorBands(group.slice(0, 2), [share('a', 'p1', { error: 'census' })]).map(({ band, why }) => [band, why])).toEqual([[null, 'census'], [null, 'census']]);
  });
});
