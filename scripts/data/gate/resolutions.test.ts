import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { testCard } from '../../fixtures/testtown/testtown.ts';
import { dayOf } from '../calendar.ts';
import { emptyDraft, IncidentTable } from '../incident-table.ts';
import type { ImportResult } from '../import-incidents.ts';
import { cellName, type FrameCells } from '../summary/frame-cells.ts';
import { summaries } from '../summary/summaries.ts';
import type { Table } from '../summary/table.ts';
import { coveringFrame } from './covering-frame.ts';
import { coarseRows } from './coarse-quality.ts';

/** Differencing between resolutions: what is published at 200 m, 500 m, 1 km and in merged units must agree to the last incident. */
const fields = fc.uniqueArray(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), { selector: ([i, j]) => `${i},${j}`, minLength: 1, maxLength: 40 });

describe('the frame of a protected city', () => {
  it('holds at every size each point that it holds at 200 m, on either side of the origin', () => {
    fc.assert(fc.property(fields, fc.constantFrom(500, 1000), fc.nat(199), fc.nat(199), (cells, sizeM, dx, dy) => {
      const frame = coveringFrame(new Set(cells.map(([i, j]) => cellName(i, j))))(sizeM);
      for (const [i, j] of cells) expect(frame?.has(cellName(Math.floor((i * 200 + dx) / sizeM), Math.floor((j * 200 + dy) / sizeM)))).toBe(true);
    }));
  });

  it('holds no larger cell without a part of it', () => {
    fc.assert(fc.property(fields, fc.constantFrom(500, 1000), (cells, sizeM) => {
      const fine = new Set(cells.map(([i, j]) => cellName(i, j)));
      for (const name of coveringFrame(fine)(sizeM) ?? []) {
        const [a = 0, b = 0] = name.split(',').map(Number);
        expect(cells.some(([i, j]) => i * 200 < (a + 1) * sizeM && (i + 1) * 200 > a * sizeM && j * 200 < (b + 1) * sizeM && (j + 1) * 200 > b * sizeM)).toBe(true);
      }
    }));
  });

  it('says the same cells at 200 m', () => expect([...coveringFrame(new Set(['1,2', '-3,4']))(200) ?? []]).toEqual(['1,2', '-3,4']));
});

/** A city of 8 by 8 cells whose edge cells reach into squares of 500 m that hold the middle of none of its cells. */
function city(): IncidentTable {
  const table = new IncidentTable();
  let id = 0;
  const add = (n: number, at: { i: number; j: number; dx?: number }, year: number, category: string): void => {
    for (let k = 0; k < n; k += 1) table.add({ ...emptyDraft(), id: String((id += 1)), day: dayOf(`${year}-0${1 + (id % 9)}-11`), hour: id % 24, offence: 'T', category, x: 500_000 + at.i * 200 + (at.dx ?? 20 + (id % 120)), y: 5_000_000 + at.j * 200 + 20 + (id % 150), precision: 'point' });
  };
  for (let i = 0; i < 8; i += 1) for (let j = 0; j < 8; j += 1) for (const year of [2019, 2020]) { add((i * 5 + j * 3 + year) % 9, { i, j }, year, 'theft'); add((i + j * 7 + year) % 13, { i, j }, year, 'robbery'); }
  // Three incidents of the last strip, beyond the last 500 m square whose middle cells are in the frame.
  add(3, { i: 7, j: 3, dx: 150 }, 2020, 'robbery');
  add(15, { i: 7, j: 2, dx: 150 }, 2019, 'sexual');
  add(12, { i: 6, j: 2 }, 2020, 'sexual');
  add(4, { i: 20, j: 2 }, 2019, 'theft');
  return table;
}
const rowsOf = (table: Table): Record<string, unknown>[] => Array.from({ length: Object.values(table.columns)[0]?.values.length ?? 0 }, (_, row) => Object.fromEntries(Object.entries(table.columns).map(([name, { values }]) => [name, values[row]])));

describe('all that is published of a protected city', () => {
  const mask: FrameCells = (sizeM) => new Set(Array.from({ length: 64 }, (_, k) => cellName(Math.floor(((2500 + (k % 8)) * 200 + 100) / sizeM), Math.floor(((25_000 + Math.floor(k / 8)) * 200 + 100) / sizeM))));
  let tables: Map<string, Record<string, unknown>[]>;
  beforeAll(() => {
    const incidents = city();
    const imported: ImportResult = { incidents, read: incidents.length, accepted: incidents.length, quarantined: 0, skipped: 0, mended: 0, references: null, byRule: new Map(), bySkip: new Map(), unknownCodes: new Map(), messages: [], encodings: [] };
    tables = new Map(summaries(imported, testCard({ profile: 'protected' }), { frame: mask }).tables.map((table) => [table.name, rowsOf(table)]));
  });

  it('counts the same incidents at every size and on both bases, or none', () => {
    const groups = Map.groupBy((tables.get('statistics') ?? []).filter(({ n_incidents: n }) => n !== null), ({ offence, period }) => `${String(offence)}/${String(period)}`);
    expect(groups.size).toBeGreaterThan(4);
    for (const [key, rows] of groups) {
      expect([key, new Set(rows.map(({ n_incidents: n }) => n)).size]).toEqual([key, 1]);
      expect(new Set(rows.map(({ unit_size_m: size, basis }) => `${String(size)} ${String(basis)}`)).size).toBe(6);
    }
  });

  it('leaves between a total and the units of a year nothing, or ten and more', () => {
    const merged = tables.get('merged') ?? [];
    expect(merged.length).toBeGreaterThan(1);
    for (const year of [2019, 2020]) {
      const statistics = tables.get('statistics') ?? [];
      const of = (offence: string): number => Number(statistics.find((row) => row['offence'] === offence && row['period'] === String(year) && row['n_incidents'] !== null)?.['n_incidents'] ?? NaN);
      const rest = of('property') + of('violence') - merged.filter((row) => row['year'] === year).reduce((sum, { n }) => sum + Number(n), 0);
      expect(rest === 0 || rest >= 10, `${year}: ${rest}`).toBe(true);
    }
  });

  it('lists every square of 500 m that the field touches, with or without incidents', () => {
    const hot = new Set((tables.get('hot500') ?? []).map(({ i, j }) => cellName(Number(i), Number(j))));
    for (const { i, j } of tables.get('classes') ?? []) for (const dx of [0, 199]) for (const dy of [0, 199]) expect(hot.has(cellName(Math.floor((Number(i) * 200 + dx) / 500), Math.floor((Number(j) * 200 + dy) / 500)))).toBe(true);
  });

  it('rounds its numbers of rows, so that those outside the field are not counted by subtraction', () => {
    expect(coarseRows({ read: 1043, accepted: 1023, quarantined: 17, skipped: 3 })).toEqual({ read: 1040, accepted: 1020, quarantined: 20, skipped: 0 });
  });
});
