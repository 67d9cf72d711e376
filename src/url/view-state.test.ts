import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialState, readState, writeState, type State } from './view-state.ts';

const spec = {
  slice: { kind: 'choice', values: ['counts', 'hot'], initial: 'counts' },
  year: { kind: 'whole', min: 2010, max: 2023, initial: 2019 },
  years: { kind: 'span', min: 2010, max: 2023, initial: [2010, 2023] },
  category: { kind: 'choices', values: ['theft', 'robbery', 'fraud'], initial: [] },
  cell: { kind: 'cell', initial: null },
  sql: { kind: 'text', max: 500, initial: '' },
} as const;

describe('state in the address', () => {
  it('is empty for the default view', () => {
    expect(writeState(spec, initialState(spec))).toBe('');
    expect(readState(spec, '')).toEqual({ state: initialState(spec), damaged: false });
  });
  it('reads like words', () => {
    const state: State<typeof spec> = { ...initialState(spec), year: 2021, years: [2015, 2018], category: ['theft', 'fraud'], cell: [12, -3] };
    expect(writeState(spec, state)).toBe('?view=1&year=2021&years=2015~2018&category=theft,fraud&cell=12,-3');
  });
  it('leaves foreign parameters alone', () => {
    expect(readState(spec, '?utm_source=x')).toEqual({ state: initialState(spec), damaged: false });
    expect(readState(spec, '?view=1&year=2020&fbclid=1').state.year).toBe(2020);
  });
  it.each([
    '?view=2&year=2020', '?year=2020', '?view=1&year=2009', '?view=1&year=2020.5', '?view=1&year=1e3', '?view=1&year=٢٠٢٠', '?view=1&year=', '?view=1&year=2020&year=2021',
    '?view=1&slice=constructor', '?view=1&slice=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '?view=1&years=2018~2015', '?view=1&years=2015', '?view=1&years=2015~2016~2017',
    '?view=1&category=theft,theft', '?view=1&category=theft,', '?view=1&cell=1', '?view=1&cell=1,2,3', '?view=1&cell=99999999,1', '?view=1&sql=a%00b', '?view=1&sql=%FF', `?view=1&sql=${'a'.repeat(501)}`,
    `?view=1&sql=${'a'.repeat(9000)}`, '?view=1&view=1&year=2020',
  ])('gives the default view and says so: %s', (search) => {
    expect(readState(spec, search)).toEqual({ state: initialState(spec), damaged: true });
  });
  it('comes back as it was written', () => {
    const year = fc.integer({ min: 2010, max: 2023 });
    const any = fc.record({
      slice: fc.constantFrom('counts', 'hot'),
      year,
      years: fc.tuple(year, year).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      category: fc.subarray(['theft', 'robbery', 'fraud']),
      cell: fc.option(fc.tuple(fc.integer({ min: -100000, max: 100000 }), fc.integer({ min: -100000, max: 100000 }))),
      sql: fc.string({ unit: 'grapheme', maxLength: 100 }).filter((text) => !/[\u0000-\u0008\u000B-\u001F\u007F\uFFFD]/.test(text)),
    });
    fc.assert(fc.property(any, (state) => {
      const back = readState(spec, writeState(spec, state));
      expect(back).toEqual({ state, damaged: false });
    }), { numRuns: 500 });
  });
  it('gives a valid state for any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webQueryParameters(), fc.webQueryParameters().map((query) => `?view=1&${query}`)), (search) => {
      const { state } = readState(spec, search);
      expect(readState(spec, writeState(spec, state))).toEqual({ state, damaged: false });
    }), { numRuns: 1000 });
  });
});
