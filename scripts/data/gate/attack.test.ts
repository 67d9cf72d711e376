import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statisticRowSchema, type StatisticRow } from '../../../src/model/statistic-row.ts';
import { suppressTable } from '../../../src/stats/suppression.ts';
import { rangeOf, type Known } from '../../testing/linear-program.ts';
import { describeOracle } from '../../testing/oracle.ts';
import { UNMAPPED } from '../../../src/model/incident.ts';
import { classesGiveAway, protectedLayers, type ProtectedCell, type ProtectedLayers } from './protected-layers.ts';
import { suppressStatistics } from './suppress-statistics.ts';

/** Attacks written apart from the defence: everything that is published goes into one linear program over the unknown counts. */
const BREAKS = [5, 15, 40];
const GROUPS = ['theft', 'robbery', 'fraud'];
const YEARS = 2;
const [WIDE, HIGH] = [8, 4];
const field = Array.from({ length: WIDE * HIGH }, (_, k) => ({ i: k % WIDE, j: Math.floor(k / WIDE) }));
const total = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);

/** Cities from nearly empty to crowded: most cells small, some large, and one group that may stop after a year. */
const cities = fc.record({
  cells: fc.uniqueArray(fc.record({
    at: fc.nat(WIDE * HIGH - 1),
    counts: fc.array(fc.array(fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 2, arbitrary: fc.integer({ min: 4, max: 20 }) }, { weight: 1, arbitrary: fc.integer({ min: 20, max: 90 }) }), { minLength: YEARS, maxLength: YEARS }), { minLength: GROUPS.length, maxLength: GROUPS.length }),
  }), { selector: ({ at }) => at, minLength: 4, maxLength: WIDE * HIGH }),
  stops: fc.option(fc.nat(GROUPS.length - 1), { freq: 2 }),
}).map(({ cells, stops }): ProtectedCell[] => cells.map(({ at, counts }) => ({ ...field[at]!, counts: counts.map((years, g) => (g === stops ? [years[0]!, 0] : years)) })));

/** The attack on a city: for each place of class 1 (alike cells once) what the linear program says of it. */
function attack(cells: readonly ProtectedCell[], { classes, merged }: ProtectedLayers): { name: string; least: number; most: number }[] {
  const variable = (cell: number, group: number, year: number): number => (cell * GROUPS.length + group) * YEARS + year;
  const all = (list: readonly number[], groups: readonly number[], years: readonly number[]): number[] => list.flatMap((cell) => groups.flatMap((group) => years.map((year) => variable(cell, group, year))));
  const [cellsAll, groupsAll, yearsAll] = [field.map((_, k) => k), GROUPS.map((_, k) => k), Array.from({ length: YEARS }, (_, k) => k)];
  const known: Known[] = [];
  const exactly = (of: number[], value: number): void => { known.push({ of, least: value, most: value }); };
  // Numbers without place: every group in every year. Merged units: all groups, by year. Classes: a group over the whole period.
  for (const group of groupsAll) for (const year of yearsAll) exactly(all(cellsAll, [group], [year]), total(cells.map(({ counts }) => counts[group]![year]!)));
  const unitOf = cellsAll.map((cell) => merged.findIndex(({ sizeM, i, j }) => Math.floor((field[cell]!.i * 200) / sizeM) === i && Math.floor((field[cell]!.j * 200) / sizeM) === j));
  merged.forEach(({ byYear }, unit) => { for (const year of yearsAll) exactly(all(cellsAll.filter((cell) => unitOf[cell] === unit), groupsAll, [year]), byYear[year]!); });
  const classOf = new Map(classes.map(({ i, j, group, class: value }) => [`${i},${j},${group}`, value]));
  const found = new Map<string, number[]>();
  for (const cell of cellsAll) for (const group of groupsAll) {
    const value = classOf.get(`${field[cell]!.i},${field[cell]!.j},${GROUPS[group]}`);
    if (value === undefined) continue;
    known.push({ of: all([cell], [group], yearsAll), least: value === 1 ? 0 : BREAKS[value - 2]!, most: value > BREAKS.length ? Infinity : BREAKS[value - 1]! - 1 });
    if (value === 1) found.set(`unit ${unitOf[cell]}, ${GROUPS[group]}`, all([cell], [group], yearsAll));
  }
  return [...found].map(([name, target]) => ({ name, ...rangeOf(field.length * GROUPS.length * YEARS, known, target) }));
}

describe('the layers of a protected city under a linear program', () => {
  it('leave every place of the lowest class all that the class says: from none to four', () => {
    let [attacked, withUnits] = [0, 0];
    fc.assert(fc.property(cities, (cells) => {
      const layers = protectedLayers(cells, { groups: GROUPS, breaks: BREAKS, least: 10, field });
      if (layers.merged.length > 1) withUnits += 1;
      for (const { name, least, most } of attack(cells, layers)) {
        expect(least, `least of ${name}`).toBeLessThan(1e-6);
        expect(most, `most of ${name}`).toBeGreaterThan(4 - 1e-6);
        attacked += 1;
      }
    }), { numRuns: 60, seed: 20_261_125 });
    expect([attacked > 200, withUnits > 5], `${attacked} places, ${withUnits} cities with units`).toEqual([true, true]);
  }, 120_000);

  it('need the check of all sums together: one sum at a time says nothing of a unit that all of them give away', () => {
    // Theft has no second year, so the first year of unit 0 (16) bounds its thefts; 15 of them are seen in one cell.
    const crowd = Array.from({ length: 7 }, (_, k): ProtectedCell[] => [0, 1].map((dy) => ({ i: 2 * ((k + 1) % 4), j: 2 * Math.floor((k + 1) / 4) + dy, counts: [[12, 0], [20, 30], [18, 25]] }))).flat();
    const cells: ProtectedCell[] = [{ i: 0, j: 0, counts: [[15, 0], [0, 0], [0, 0]] }, { i: 1, j: 0, counts: [[0, 0], [1, 13], [0, 0]] }, { i: 0, j: 1, counts: [[0, 0], [0, 13], [0, 0]] }, { i: 1, j: 1, counts: [[0, 0], [0, 14], [0, 0]] }, ...crowd, { i: 3, j: 0, counts: [[3, 0], [2, 1], [1, 3]] }];
    const unit = { counts: cells.filter(({ i, j }) => i < 2 && j < 2).map(({ counts }) => counts.map(total)) };
    expect(classesGiveAway(total(unit.counts.flat()), unit.counts, BREAKS)).toBe(false);
    const bare = attack(cells, withoutGate(cells)).filter(({ least, most }) => least > 1e-6 || most < 4 - 1e-6);
    expect(bare.map(({ name, most }) => `${name}: at most ${Math.round(most)}`)).toContain('unit 0, theft: at most 1');
    const layers = protectedLayers(cells, { groups: GROUPS, breaks: BREAKS, least: 10, field });
    expect(layers.merged.some(({ sizeM, i, j }) => sizeM === 400 && i === 0 && j === 0)).toBe(false);
    expect(layers.merged.length).toBeGreaterThan(3);
    expect(attack(cells, layers).filter(({ least, most }) => least > 1e-6 || most < 4 - 1e-6)).toEqual([]);
  });
});

/** What a careless publisher would show: every class, and every unit of 400 m. */
function withoutGate(cells: readonly ProtectedCell[]): ProtectedLayers {
  const countOf = (i: number, j: number): readonly (readonly number[])[] => cells.find((cell) => cell.i === i && cell.j === j)?.counts ?? GROUPS.map(() => [0, 0]);
  const units = [...Map.groupBy(field, ({ i, j }) => `${Math.floor(i / 2)},${Math.floor(j / 2)}`).values()];
  return {
    classes: field.flatMap(({ i, j }) => GROUPS.map((group, g) => ({ i, j, group, class: 1 + BREAKS.filter((least) => total(countOf(i, j)[g] ?? []) >= least).length }))),
    merged: units.map((list) => ({ unit: 'any', sizeM: 400, i: Math.floor(list[0]!.i / 2), j: Math.floor(list[0]!.j / 2), byYear: Array.from({ length: YEARS }, (_, y) => total(list.flatMap(({ i, j }) => countOf(i, j).map((years) => years[y] ?? 0)))) })),
    rest: [],
  };
}

const row = (offence: string, period: string, n: number): StatisticRow => statisticRowSchema.parse({
  method: 'gini', method_version: '1', city: 'testtown', period, offence, unit_type: 'square', unit_size_m: 200, basis: 'nonzero', n_units: n, n_incidents: n,
  statistic: 'gini', value: 0.5, lo: null, hi: null, interval_kind: null, replicates: null, seed: null, reason: null,
});

/** Everything published of groups by year as sums, read from the rows alone; `unmapped` is a group without rows of its own. */
function publishedSums(counts: readonly (readonly number[])[], least: number): { known: Known[]; variable: (g: number, y: number) => number; shown: number[] } {
  const years = counts[0]!.map((_, y) => String(2019 + y));
  const groups = counts.map((_, g) => (g === counts.length - 1 ? UNMAPPED : `g${g}`));
  const variable = (g: number, y: number): number => g * years.length + y;
  const line = groups.map((_, g) => g);
  const place = new Map<string, number[]>();
  groups.forEach((group, g) => {
    if (group === UNMAPPED) return;
    years.forEach((year, y) => place.set(`${group}/${year}`, [variable(g, y)]));
    place.set(`${group}/whole`, years.map((_, y) => variable(g, y)));
  });
  years.forEach((year, y) => place.set(`all/${year}`, line.map((g) => variable(g, y))));
  place.set('all/whole', line.flatMap((g) => years.map((_, y) => variable(g, y))));
  const flat = counts.flat();
  const rows = [...place].map(([key, of]) => { const [offence = '', period = ''] = key.split('/'); return row(offence, period, total(of.map((at) => flat[at]!))); });
  const { rows: safe } = suppressStatistics(rows, { groups, years, whole: 'whole', counts }, least);
  const open = safe.flatMap(({ offence, period, n_incidents: n }) => (n === null ? [] : [{ of: place.get(`${offence}/${period}`)!, least: n, most: n }]));
  return { known: open, variable, shown: open.map(({ least: n }) => n) };
}

describe('the numbers without place under a linear program', () => {
  it('give back no small count of a group in a year, by whatever subtraction between years, groups and totals', () => {
    let attacked = 0;
    const tables = fc.tuple(fc.integer({ min: 3, max: 5 }), fc.integer({ min: 2, max: 4 })).chain(([groups, years]) => fc.array(fc.array(fc.oneof(fc.nat(12), fc.nat(300)), { minLength: years, maxLength: years }), { minLength: groups, maxLength: groups }));
    fc.assert(fc.property(tables, (counts) => {
      const { known, variable, shown } = publishedSums(counts, 10);
      expect(shown.filter((n) => n > 0 && n < 10)).toEqual([]);
      counts.forEach((years, g) => years.forEach((n, y) => {
        if (n === 0 || n >= 10) return;
        const { least, most } = rangeOf(counts.flat().length, known, [variable(g, y)]);
        expect(most - least, `g${g} ${2019 + y}: ${n}`).toBeGreaterThan(0.5);
        attacked += 1;
      }));
    }), { numRuns: 120, seed: 7 });
    expect(attacked).toBeGreaterThan(200);
  }, 60_000);
});

describeOracle<{ complementary: { table: number[][]; attackerRange: { cell: [number, number]; true: number; min: number; max: number }[] } }>('the linear program of these tests', '17-disclosure.json', (o) => {
  it('finds for each hole of the reference table the range that the reference found', () => {
    const { table, attackerRange } = o.data.complementary;
    const columns = table[0]!.length;
    const { cells, rowTotals, columnTotals, total: whole } = suppressTable(table);
    const at = (r: number, c: number): number => r * columns + c;
    const exactly = (of: number[], value: number | null): Known[] => (value === null ? [] : [{ of, least: value, most: value }]);
    const known = [
      ...cells.flatMap((line, r) => line.flatMap((n, c) => exactly([at(r, c)], n))), ...rowTotals.flatMap((n, r) => exactly(table[r]!.map((_, c) => at(r, c)), n)),
      ...columnTotals.flatMap((n, c) => exactly(table.map((_, r) => at(r, c)), n)), ...exactly(table.flatMap((line, r) => line.map((_, c) => at(r, c))), whole),
    ];
    for (const { cell: [r, c], min, max } of attackerRange) {
      const range = rangeOf(table.length * columns, known, [at(r, c)]);
      o.close(range.least, min, 1e-6);
      o.close(range.most, max, 1e-6);
    }
  });
});
