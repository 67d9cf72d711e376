import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testCard } from '../../fixtures/testtown/testtown.ts';
import { attackerRanges } from '../../../src/stats/attacker-range.ts';
import { suppressTable } from '../../../src/stats/suppression.ts';
import { statisticRowSchema, type StatisticRow } from '../../../src/model/statistic-row.ts';
import { tableOf } from '../summary/table.ts';
import { coarseQuality } from './coarse-quality.ts';
import { classesGiveAway, emptyGiveAway, protectedLayers, type ProtectedCell } from './protected-layers.ts';
import { throughGate } from './publish.ts';
import { suppressStatistics } from './suppress-statistics.ts';

const BREAKS = [5, 15, 40];
const GROUPS = ['theft', 'robbery'];
const YEARS = 2;

/** Random cities: cells of 200 m in a field of 8 by 8, skewed counts by group and year. */
const cities = fc.array(fc.record({
  i: fc.integer({ min: 0, max: 7 }), j: fc.integer({ min: 0, max: 7 }),
  counts: fc.array(fc.array(fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 }) }), { minLength: YEARS, maxLength: YEARS }), { minLength: GROUPS.length, maxLength: GROUPS.length }),
}), { maxLength: 40 });
const field = Array.from({ length: 64 }, (_, k) => ({ i: k % 8, j: Math.floor(k / 8) }));

const cellsOf = (city: ProtectedCell[]): ProtectedCell[] => [...new Map(city.map((cell) => [`${cell.i},${cell.j}`, cell])).values()];
const byYearOf = ({ counts }: ProtectedCell): number[] => Array.from({ length: YEARS }, (_, year) => counts.reduce((sum, years) => sum + (years[year] ?? 0), 0));
const layersOf = (cells: readonly ProtectedCell[]) => protectedLayers(cells, { groups: GROUPS, breaks: BREAKS, least: 10, field });

describe('layers of a protected city', () => {
  it('give every cell of the field a class, so that an empty cell looks like one with four incidents', () => {
    fc.assert(fc.property(cities, (city) => {
      const { classes } = layersOf(cellsOf(city));
      for (const group of new Set(classes.map((row) => row.group))) expect(classes.filter((row) => row.group === group)).toHaveLength(64);
    }));
  });

  it('publish no unit with fewer than ten incidents in any year', () => {
    fc.assert(fc.property(cities, (city) => {
      for (const { byYear } of layersOf(cellsOf(city)).merged) for (const n of byYear) expect(n).toBeGreaterThanOrEqual(10);
    }), { numRuns: 300 });
  });

  it('leave nothing small to be found by subtracting the units from the total of a year', () => {
    fc.assert(fc.property(cities, (city) => {
      const cells = cellsOf(city);
      const { merged } = layersOf(cells);
      if (merged.length === 0) return;
      for (let year = 0; year < YEARS; year += 1) {
        const total = cells.reduce((sum, cell) => sum + (byYearOf(cell)[year] ?? 0), 0);
        const left = total - merged.reduce((sum, unit) => sum + (unit.byYear[year] ?? 0), 0);
        expect(left === 0 || left >= 10).toBe(true);
      }
    }), { numRuns: 300 });
  });

  it('never let a count and the classes of its cells together tell none from some, or less than four', () => {
    fc.assert(fc.property(cities, (city) => {
      const cells = cellsOf(city);
      const { merged, classes } = layersOf(cells);
      if (merged.length === 0) return;
      // The attack, written apart from the defence: bounds of every class-1 cell from the unit's total and all other cells.
      const shown = new Set(classes.map(({ group }) => group));
      const bounds = (value: number): [number, number] => [value === 1 ? 0 : BREAKS[value - 2] ?? 0, value > BREAKS.length ? Infinity : (BREAKS[value - 1] ?? 0) - 1];
      const covered = (unit: (typeof merged)[number], i: number, j: number): boolean => Math.floor((i * 200) / unit.sizeM) === unit.i && Math.floor((j * 200) / unit.sizeM) === unit.j;
      const regions = [...merged.map((unit) => ({ total: unit.byYear.reduce((a, b) => a + b, 0), rows: classes.filter(({ i, j }) => covered(unit, i, j)) })), {
        total: cells.reduce((sum, cell) => sum + byYearOf(cell).reduce((a, b) => a + b, 0), 0) - merged.reduce((sum, unit) => sum + unit.byYear.reduce((a, b) => a + b, 0), 0),
        rows: classes.filter(({ i, j }) => !merged.some((unit) => covered(unit, i, j))),
      }];
      for (const { total, rows } of regions) {
        if (shown.size < GROUPS.length || rows.length === 0) continue;
        const all = rows.map((row) => bounds(row.class));
        const [low, high] = [all.reduce((sum, [a]) => sum + a, 0), all.reduce((sum, [, b]) => sum + b, 0)];
        for (const row of rows.filter((one) => one.class === 1)) {
          expect(Math.max(0, total - (high - 4)), `least of ${row.i},${row.j}`).toBe(0);
          expect(Math.min(4, total - low), `most of ${row.i},${row.j}`).toBe(4);
        }
      }
    }), { numRuns: 300 });
  });

  it('hold a group back when its own total gives the classes away', () => {
    // Sixteen thefts, one cell of class 3 (15 to 39): all other cells together would be known to hold one at most.
    const cells: ProtectedCell[] = [{ i: 0, j: 0, counts: [[8, 8], [150, 150]] }];
    expect(classesGiveAway(16, [[16], [0]], BREAKS)).toBe(true);
    expect(new Set(layersOf(cells).classes.map(({ group }) => group))).not.toContain('theft');
  });
});

describe('the number of cells with incidents, published without place', () => {
  it('gives a group away when all its cells of the lowest class are empty, or none is', () => {
    expect([[0, 0, 20], [1, 4, 20], [0, 3, 20], [7, 20], []].map((counts) => emptyGiveAway(counts, 5))).toEqual([true, true, false, false, false]);
  });

  it('never does so for a group whose classes are shown', () => {
    fc.assert(fc.property(cities, (city) => {
      const cells = cellsOf(city);
      for (const [group, rows] of Map.groupBy(layersOf(cells).classes, (row) => row.group)) {
        const total = (i: number, j: number): number => cells.find((cell) => cell.i === i && cell.j === j)?.counts[GROUPS.indexOf(group)]?.reduce((a, b) => a + b, 0) ?? 0;
        const filled = rows.filter((row) => total(row.i, row.j) > 0).length - rows.filter((row) => row.class > 1).length;
        const lowest = rows.filter((row) => row.class === 1).length;
        expect(filled > 0 && filled < lowest).toBe(true);
      }
    }), { numRuns: 200 });
  });
});

describe('statistics of a protected city', () => {
  const row = (offence: string, period: string, n: number): StatisticRow => statisticRowSchema.parse({
    method: 'gini', method_version: '1', city: 'testtown', period, offence, unit_type: 'square', unit_size_m: 200, basis: 'nonzero', n_units: n, n_incidents: n,
    statistic: 'gini', value: 0.5, lo: null, hi: null, interval_kind: null, replicates: null, seed: null, reason: null,
  });
  const tables = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 2, max: 5 })).chain(([groups, years]) =>
    fc.array(fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 500 })), { minLength: years, maxLength: years }), { minLength: groups, maxLength: groups }));

  it('show no number from one to nine, and none that totals over years or groups give back', () => {
    fc.assert(fc.property(tables, (counts) => {
      const years = counts[0]?.map((_, year) => String(2019 + year)) ?? [];
      const groups = counts.map((_, at) => `g${at}`);
      const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
      const rows = [
        ...groups.flatMap((group, at) => [row(group, 'whole', sum(counts[at] ?? [])), ...years.map((year, k) => row(group, year, counts[at]?.[k] ?? 0))]),
        row('all', 'whole', sum(counts.map(sum))), ...years.map((year, k) => row('all', year, sum(counts.map((line) => line[k] ?? 0)))),
      ];
      const { rows: safe } = suppressStatistics(rows, { groups, years, whole: 'whole', counts }, 10);
      const shown = safe.flatMap(({ n_incidents: n }) => (n === null ? [] : [n]));
      expect(shown.filter((n) => n > 0 && n < 10)).toEqual([]);
      for (const { n_incidents: n, value, reason } of safe) expect([n === null, reason === 'suppressed', value === null]).toEqual(n === null ? [true, true, true] : [false, false, false]);
      // Differencing by whole numbers, solved exactly: no hidden small count may be pinned down. A large one that was held back
      // only to guard it may be.
      const { holes } = suppressTable(counts, 10);
      attackerRanges(counts, holes).forEach((range, at) => { if (holes[at]?.kind === 'primary') expect(range.max).toBeGreaterThan(range.min); });
    }), { numRuns: 200, examples: [[[[0, 1, 10, 1], [1, 0, 1, 10], [13, 0, 1, 10], [0, 1, 0, 0], [0, 8, 0, 1]]]] });
  });

  it('keep no counts in the quality table and round its shares so that a step stands for ten rows', () => {
    const coarse = coarseQuality([{ measure: 'rows_read', value: 12_345, threshold: null, reason: null }, { measure: 'quarantined:date-invalid', value: 3, threshold: null, reason: null }, { measure: 'share_located', value: 0.98765, threshold: 0.85, reason: null }], 12_345);
    expect(coarse).toEqual([{ measure: 'share_located', value: 0.988, threshold: 0.85, reason: null }]);
  });
});

describe('the gate', () => {
  const cells = (changes: Partial<Record<'category', string>> = {}) => { const { table, add } = tableOf('cells', { i: 'INTEGER', j: 'INTEGER', year: 'INTEGER', category: 'VARCHAR', n: 'INTEGER' }, ['i']); add({ i: 1, j: 1, year: 2019, category: 'theft', n: 3, ...changes }); return table; };

  it('lets an open table pass as it is and marks a simulated one', () => {
    expect(throughGate(cells(), testCard(), false).columns['mark']).toBeUndefined();
    expect(throughGate(cells(), testCard(), true).columns['mark']?.values).toEqual(['SYNTHETIC']);
  });

  it.each(['lon', 'Lat', 'address', 'DAT_SOVER_STR', 'UD', 'tz1id', 'minute'])('refuses a column %s', (name) => {
    const table = cells();
    expect(() => throughGate({ ...table, columns: { ...table.columns, [name]: { type: 'VARCHAR', values: ['1'] } } }, testCard(), false)).toThrow('forbidden-column');
  });

  it('refuses sensitive and unmapped categories in a layer of cells', () => {
    expect(() => throughGate(cells({ category: 'sexual' }), testCard(), false)).toThrow('sensitive-category: sexual');
    expect(() => throughGate(cells({ category: 'unmapped' }), testCard(), false)).toThrow('sensitive-category');
  });

  it('refuses a table of counts by cell in the protected profile', () => {
    expect(() => throughGate(cells(), testCard({ profile: 'protected' }), false)).toThrow('table-not-allowed');
  });

  it('refuses a merged unit of nine and a class of five', () => {
    const merged = tableOf('merged', { unit: 'VARCHAR', size_m: 'INTEGER', i: 'INTEGER', j: 'INTEGER', year: 'INTEGER', n: 'INTEGER' }, ['unit']);
    merged.add({ unit: '400:1:1', size_m: 400, i: 1, j: 1, year: 2019, n: 9 });
    expect(() => throughGate(merged.table, testCard({ profile: 'protected' }), false)).toThrow('small-count: n = 9');
    const classes = tableOf('classes', { i: 'INTEGER', j: 'INTEGER', group: 'VARCHAR', class: 'INTEGER' }, ['i']);
    classes.add({ i: 1, j: 1, group: 'property', class: 5 });
    expect(() => throughGate(classes.table, testCard({ profile: 'protected' }), false)).toThrow('class-invalid');
  });
});
