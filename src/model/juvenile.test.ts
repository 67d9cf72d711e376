import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { joinSmallUnits, type SmallUnit } from './join-small-units.ts';
import { halvesOf, juvenileSchema, LEAST_REGIONAL, MINOR_COUNTS, unitOfRegion, type Juvenile } from './juvenile.ts';
import { juvenileRate, population14To17Schema, type Population14To17 } from './juvenile-rate.ts';

const data = (): Juvenile => juvenileSchema.parse(JSON.parse(readFileSync('data/juvenile.json', 'utf8')));
const parse = (change: (copy: Juvenile) => object): boolean => juvenileSchema.safeParse(change(data())).success;

describe('data on minors by region', () => {
  it('hold 17 units, the six parted regions in pairs, and no count on minors below ten', () => {
    const { units } = data();
    expect(units.length).toBe(17);
    expect(units.filter(({ id }) => id.includes('+')).map(({ id }) => id)).toEqual(['KZ-19+33', 'KZ-35+62', 'KZ-63+10']);
    for (const unit of units) for (const count of MINOR_COUNTS) expect(unit[count]).toBeGreaterThanOrEqual(LEAST_REGIONAL);
  });
  it('refuse a count of nine, a half of a pair, a part larger than its whole, a missing pair and an unknown field', () => {
    expect(parse((copy) => copy)).toBe(true);
    const first = (copy: Juvenile, change: object) => ({ ...copy, units: [{ ...copy.units[0], ...change }, ...copy.units.slice(1)] });
    expect(parse((copy) => first(copy, { minors: 9 }))).toBe(false);
    expect(parse((copy) => first(copy, { id: 'KZ-10' }))).toBe(false);
    expect(parse((copy) => first(copy, { offenders: 80 }))).toBe(false);
    expect(parse((copy) => first(copy, { girls: 12 }))).toBe(false);
    expect(parse((copy) => ({ ...copy, units: copy.units.map((unit) => (unit.id === 'KZ-63+10' ? { ...unit, id: 'KZ-99' } : unit)) }))).toBe(false);
  });
  it('carry nothing finer than the country below the yearly total', () => {
    expect(Object.keys(data().units[0] ?? {}).sort()).toEqual(['completed', 'id', 'minors', 'offences_against_minors', 'offences_by_minors', 'offenders', 'registered', 'victims', 'victims_minors']);
  });
  it('put each region into its unit', () => {
    expect([unitOfRegion('KZ-10'), unitOfRegion('KZ-63'), unitOfRegion('KZ-62'), unitOfRegion('KZ-75')]).toEqual(['KZ-63+10', 'KZ-63+10', 'KZ-35+62', 'KZ-75']);
    expect(halvesOf('KZ-19+33')).toEqual(['KZ-19', 'KZ-33']);
  });
});

describe('a juvenile rate', () => {
  it('takes residents aged 14 to 17 only: the compiler and the running code refuse all others', () => {
    // @ts-expect-error residents of all ages are of another kind
    expect(() => juvenileRate(100, { of: 'population_all_ages', persons: 1_000_000 })).toThrow('wrong denominator');
    expect(() => juvenileRate(100, { of: 'population', persons: 1_000_000 } as unknown as Population14To17)).toThrow('expected population_14_17');
  });
  it('is per 100,000 with its interval, and refused below twenty persons', () => {
    const rate = juvenileRate(100, { of: 'population_14_17', persons: 50_000 });
    expect(rate.ok && rate.value.rate).toBeCloseTo(200);
    expect(rate.ok && [Math.round(rate.value.lo), Math.round(rate.value.hi)]).toEqual([163, 243]);
    expect(juvenileRate(19, { of: 'population_14_17', persons: 50_000 })).toEqual({ ok: false, reason: 'too_few' });
  });
  it('asks the file of residents for its ages and source', () => {
    const file = { schema: 1, year: 2023, ages: [14, 17], source: 'bureau', units: { 'KZ-11': 40_000, 'KZ-63+10': 80_000 } };
    expect(population14To17Schema.safeParse(file).success).toBe(true);
    expect(population14To17Schema.safeParse({ ...file, ages: [0, 99] }).success).toBe(false);
    expect(population14To17Schema.safeParse({ ...file, ages: [12, 17] }).success).toBe(false);
  });
});

describe('joining and holding back', () => {
  const pairs = fc.array(fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 6 }).chain((couples) => fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 }).map((singles): SmallUnit[] => [
    ...couples.flatMap(([a, b, c, d], i): SmallUnit[] => [{ id: `P${i}a`, partner: `P${i}b`, counts: { by: a, against: b } }, { id: `P${i}b`, partner: `P${i}a`, counts: { by: c, against: d } }]),
    ...singles.map(([a, b], i): SmallUnit => ({ id: `S${i}`, partner: null, counts: { by: a, against: b } })),
  ]));
  it('nothing below the threshold is ever shown, and every unit is somewhere once', () => {
    fc.assert(fc.property(pairs, (units) => {
      const shown = joinSmallUnits(units);
      for (const { counts } of shown) for (const n of Object.values(counts ?? {})) expect(n).toBeGreaterThanOrEqual(LEAST_REGIONAL);
      expect(shown.flatMap(({ members }) => members).sort()).toEqual(units.map(({ id }) => id).sort());
    }), { numRuns: 500 });
  });
  it('the national total never gives one hole away', () => {
    fc.assert(fc.property(pairs, (units) => {
      const shown = joinSmallUnits(units);
      const holes = shown.filter(({ counts }) => counts === null).length;
      expect(holes === 1 && shown.length > 1).toBe(false);
    }), { numRuns: 500 });
  });
  it('a pair is joined in all series or in none, and partners must name each other', () => {
    expect(joinSmallUnits([{ id: 'a', partner: 'b', counts: { by: 3, against: 50 } }, { id: 'b', partner: 'a', counts: { by: 40, against: 60 } }])).toEqual([{ id: 'a+b', members: ['a', 'b'], counts: { by: 43, against: 110 } }]);
    expect(() => joinSmallUnits([{ id: 'a', partner: 'b', counts: {} }])).toThrow('does not name it back');
  });
});
