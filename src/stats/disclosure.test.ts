import { describe, expect, it } from 'vitest';
import { describeOracle } from '../../scripts/testing/oracle.ts';
import { attackerRanges } from './attacker-range.ts';
import { mergeUntil } from './merge-until.ts';
import { ordinalClasses } from './ordinal-classes.ts';
import { countLabel, publishedCount } from './published-count.ts';
import { randomFrom } from './random.ts';
import { roundToBase } from './round-to-base.ts';
import { suppressTable } from './suppression.ts';

interface Disclosure {
  thresholds: {
    cases: { count: number; published: number | null; label: string }[];
    roundBase5: { count: number; rounded: number }[];
    roundBase3: { count: number; rounded: number }[];
  };
  complementary: {
    table: number[][]; primary: [number, number][]; steps: ['row' | 'col', number, number][]; suppressed: [number, number][];
    attackerRange: { cell: [number, number]; true: number; min: number; max: number }[];
  };
}

describeOracle<Disclosure>('small counts', '17-disclosure.json', (o) => {
  it('are held back from 1 to 4, and 0 is shown', () => {
    for (const { count, published, label } of o.data.thresholds.cases) {
      o.close(publishedCount(count), published);
      o.equal(countLabel(count), label);
    }
  });

  it('are rounded to the nearest multiple of 5 or 3', () => {
    for (const { count, rounded } of o.data.thresholds.roundBase5) o.equal(roundToBase(count), rounded);
    for (const { count, rounded } of o.data.thresholds.roundBase3) o.equal(roundToBase(count, 3), rounded);
    expect(() => roundToBase(7, 4)).toThrow('expected an odd whole number');
  });

  it('in a table take the same companions with them, in the same order', () => {
    const { table, primary, steps, suppressed } = o.data.complementary;
    const published = suppressTable(table);
    o.equal(published.holes.filter(({ kind }) => kind === 'primary').map(({ row, column }) => [row, column]), primary);
    o.equal(
      published.holes.filter(({ kind }) => kind === 'complementary').map(({ row, column }) => [row, column]),
      steps.map(([axis, line, other]) => (axis === 'row' ? [line, other] : [other, line])),
    );
    o.equal(published.cells.flatMap((line, row) => line.flatMap((n, column) => (n === null ? [[row, column]] : []))), suppressed);
    expect(published.total).toBe(242);
  });

  it('can be narrowed by an outsider to the ranges that a linear program finds', () => {
    const { table, attackerRange } = o.data.complementary;
    const ranges = attackerRanges(table, suppressTable(table).holes);
    for (const { cell: [row, column], min, max } of attackerRange) {
      const seen = ranges.find((range) => range.row === row && range.column === column);
      o.close(seen?.min, min, 0, `least of ${row}, ${column}`);
      o.close(seen?.max, max, 0, `most of ${row}, ${column}`);
    }
  });
});

/** Every count that fits what a small table shows, tried one by one: the slow truth. */
function triedRanges(counts: readonly (readonly number[])[], published: ReturnType<typeof suppressTable>): Map<string, [number, number]> {
  const rows = counts.length;
  const columns = counts[0]!.length;
  const open = published.holes.filter(({ row, column }) => row < rows && column < columns);
  const most = 12;
  const found = new Map<string, [number, number]>();
  const table = counts.map((line) => [...line]);
  const fits = (): boolean => {
    const rowSums = table.map((line) => line.reduce((a, b) => a + b, 0));
    const columnSums = table[0]!.map((_, c) => table.reduce((sum, line) => sum + line[c]!, 0));
    return published.rowTotals.every((n, r) => n === null || n === rowSums[r])
      && published.columnTotals.every((n, c) => n === null || n === columnSums[c])
      && (published.total === null || published.total === rowSums.reduce((a, b) => a + b, 0));
  };
  const go = (at: number): void => {
    const hole = open[at];
    if (hole === undefined) {
      if (!fits()) return;
      for (const { row, column } of open) {
        const n = table[row]![column]!;
        const [lo, hi] = found.get(`${row} ${column}`) ?? [n, n];
        found.set(`${row} ${column}`, [Math.min(lo, n), Math.max(hi, n)]);
      }
      return;
    }
    for (let n = 0; n <= most; n++) { table[hole.row]![hole.column] = n; go(at + 1); }
  };
  go(0);
  return found;
}

describe('tables of counts', () => {
  const random = randomFrom('small tables');
  const tables = Array.from({ length: 1600 }, () => Array.from({ length: 2 }, () => Array.from({ length: 3 }, () => random.int(9))))
    .filter((counts) => counts.every((line) => line.reduce((a, b) => a + b, 0) <= 12));

  it('never leave a single hole in a row or column, totals included, nor a small count that only one number fits', () => {
    for (let trial = 0; trial < 400; trial++) {
      const rows = 2 + random.int(4);
      const columns = 2 + random.int(4);
      const counts = Array.from({ length: rows }, () => Array.from({ length: columns }, () => (random.next() < 0.3 ? 0 : random.poisson(random.next() < 0.5 ? 3 : 30))));
      const published = suppressTable(counts);
      const lines = [
        ...published.cells.map((line, r) => [...line, published.rowTotals[r] ?? null]),
        [...published.columnTotals, published.total],
      ];
      for (const line of lines) expect(line.filter((n) => n === null).length).not.toBe(1);
      for (let c = 0; c <= columns; c++) expect(lines.filter((line) => line[c] === null).length).not.toBe(1);
      for (const line of lines) for (const n of line) if (n !== null) expect(n === 0 || n >= 5).toBe(true);
      attackerRanges(counts, published.holes).forEach(({ min, max }, i) => { if (published.holes[i]!.kind === 'primary') expect(max).toBeGreaterThan(min); });
    }
  });

  it('give an outsider the ranges that trying every count gives', () => {
    let compared = 0;
    for (const counts of tables) {
      const published = suppressTable(counts);
      const inner = published.holes.filter(({ row, column }) => row < 2 && column < 3);
      if (inner.length !== published.holes.length || inner.length > 4) continue;
      const tried = triedRanges(counts, published);
      for (const { row, column, min, max } of attackerRanges(counts, published.holes)) {
        const [lo, hi] = tried.get(`${row} ${column}`)!;
        expect(min).toBe(lo);
        expect(max).toBe(hi);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('hide a small total as well, and then its partner', () => {
    const published = suppressTable([[1, 2], [20, 30], [40, 50]]);
    expect(published.rowTotals).toEqual([null, null, 90]);
    expect(published.cells[0]).toEqual([null, null]);
    const range = attackerRanges([[1, 2], [20, 30], [40, 50]], published.holes).find(({ row, column }) => row === 0 && column === 2);
    expect(range!.max).toBeGreaterThanOrEqual(5);
  });

  it('stay as they are where nothing is small', () => {
    expect(suppressTable([[5, 0], [8, 9]])).toEqual({ cells: [[5, 0], [8, 9]], rowTotals: [5, 17], columnTotals: [13, 9], total: 22, holes: [] });
    expect(() => suppressTable([[1, 2], [3]])).toThrow('ragged table');
    expect(() => suppressTable([[1.5]])).toThrow('not a count');
  });
});

describe('ordered classes', () => {
  it('begin with fewer than five, including none', () => {
    expect([...ordinalClasses([0, 1, 4, 5, 14, 15, 39, 40, 900])]).toEqual([1, 1, 1, 2, 2, 3, 3, 4, 4]);
  });
  it('refuse breaks that would show small counts or do not rise', () => {
    expect(() => ordinalClasses([1], [3, 9])).toThrow('expected at least 5');
    expect(() => ordinalClasses([1], [5, 5])).toThrow('do not rise');
  });
});

describe('merging', () => {
  const parts: Record<string, string[]> = { root: ['a', 'b', 'c'], a: ['a1', 'a2'], b: ['b1', 'b2'], lone: [] };
  const run = (counts: Record<string, number[]>, roots = ['root']): unknown => {
    const merged = mergeUntil({ roots, parts: (unit) => parts[unit] ?? [], counts: (unit) => counts[unit] ?? [0], least: 10 });
    return { units: merged.units.map(({ unit }) => unit), suppressed: merged.suppressed.map(({ unit }) => unit) };
  };

  it('divides a unit only if every part with incidents reaches the limit', () => {
    expect(run({ root: [50], a: [30], b: [20], a1: [15], a2: [15], b1: [12], b2: [8] })).toEqual({ units: ['a1', 'a2', 'b'], suppressed: [] });
    expect(run({ root: [50], a: [45], b: [5] })).toEqual({ units: ['root'], suppressed: [] });
  });
  it('holds each year to the limit where years are published', () => {
    expect(run({ root: [40, 30], a: [30, 21], b: [10, 9] })).toEqual({ units: ['root'], suppressed: [] });
  });
  it('holds back roots below the limit and leaves out empty ones', () => {
    expect(run({ root: [0], lone: [9] }, ['root', 'lone'])).toEqual({ units: [], suppressed: ['lone'] });
  });
});
