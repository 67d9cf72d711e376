import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/stats/random.ts';
import { csvLine } from './csv-text.ts';
import { CURRENT_FIELDS, LEGACY_FIELDS, currentRow, legacyRow } from './layer-rows.ts';
import { OFFENCE_CLASSES } from './offence-classes.ts';
import { pagedDownload, repeatedRows } from './paged-download.ts';
import type { SimulatedRecord } from './recording.ts';
import { dayNumber } from './simulated-days.ts';
import { buildStreets, housePoint } from './streets.ts';

const official = readFileSync(new URL('../fixtures/simcity/official-fields.csv', import.meta.url), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
const fieldsOf = (generation: string): string[] => official.filter((row) => row[0] === generation && row[2] !== 'geometry' && row[2] !== 'point').map((row) => row[1]!);

const segment = buildStreets(randomFrom('simcity/test'))[0]!;
const record: SimulatedRecord = {
  event: { offence: OFFENCE_CLASSES[0]!, placeCode: '905', point: housePoint(segment, 0), district: '199911', address: { segment, house: 0 }, day: dayNumber('2020-02-08'), hour: 20, minute: 30 },
  place: { kind: 'point', point: housePoint(segment, 0) }, day: dayNumber('2020-02-08'), hour: 20, minute: 30, dateOnly: false, registeredDay: dayNumber('2020-02-08'), part: 3,
};
const named = (fields: readonly string[], values: readonly (string | number)[]): Record<string, string | number> => Object.fromEntries(fields.map((field, at) => [field, values[at]!]));

describe('a row of the official layer', () => {
  it('has every field of the legacy layer under its own name and in its order, then the point', () => {
    expect([...LEGACY_FIELDS.slice(0, -2)]).toEqual(fieldsOf('legacy'));
    expect(LEGACY_FIELDS.slice(-2)).toEqual(['SHAPE_X', 'SHAPE_Y']);
    expect(legacyRow(record, 1)).toHaveLength(LEGACY_FIELDS.length);
  });

  it('has every field of the current layer under its own name and in its order, then the point', () => {
    expect([...CURRENT_FIELDS.slice(0, -2)]).toEqual(fieldsOf('current'));
    expect(CURRENT_FIELDS.slice(-2)).toEqual(['lon', 'lat']);
    expect(currentRow(record, 1)).toHaveLength(CURRENT_FIELDS.length);
  });

  it('stores the wall clock as if it were universal time, as the one stored record of the real layer does', () => {
    // SCHEMA of the layer, 2: DAT_SOVER 1581193800000 stands beside "08.02.2020 20:30" and TIME_PERIOD 3.
    const row = named(LEGACY_FIELDS, legacyRow(record, 1));
    expect(row['DAT_SOVER']).toBe(1581193800000);
    expect(row['DAT_SOVER_STR']).toBe('08.02.2020 20:30');
    expect(row['DAT_VOZB_STR']).toBe('08.02.2020');
    expect(row['DAT_VOZB']).toBe(1581165528000);
    expect(row['TIME_PERIOD']).toBe(3);
    expect(row['CRIME_CODE']).toBe('1880');
    expect(row['STAT']).toBe('ст.188 ч.3');
    expect(named(CURRENT_FIELDS, currentRow(record, 1))).toMatchObject({ dat_sover: 1581193800000, dat_sover_str: '08.02.2020 20:30', yr: 2020, period: 2, weekday: 6 });
  });

  it('says in its identifying fields that it is made up', () => {
    const row = named(CURRENT_FIELDS, currentRow(record, 7));
    expect(row['ud']).toBe('SYNTHETIC-UD-0000007');
    expect(row['tz1id']).toBe('SYNTHETIC-TZ1-0000007');
    expect(row['organ']).toContain('синтетические данные');
    expect(row['organ_kz']).toContain('синтетикалық деректер');
    expect(row['globalid']).toBe('{00000000-0000-4000-8000-000000000007}');
  });

  it('leaves the point empty where it is missing and puts it far away where it is false', () => {
    expect(currentRow({ ...record, place: { kind: 'missing' } }, 1).slice(-2)).toEqual(['', '']);
    expect(legacyRow({ ...record, place: { kind: 'outside', fault: 1 } }, 1).slice(-2)).toEqual(['23511969.0', '5094500.0']);
    expect(currentRow({ ...record, place: { kind: 'outside', fault: 0 } }, 1).slice(-2)).toEqual(['0.0000000', '0.0000000']);
  });

  it('gives the date only where the legacy layer does', () => {
    expect(named(LEGACY_FIELDS, legacyRow({ ...record, dateOnly: true }, 1))['DAT_SOVER_STR']).toBe('08.02.2020');
  });

  it('quotes a text with a comma', () => {
    expect(csvLine(['a, b', 1, 'say "x"'])).toBe('"a, b",1,"say ""x"""');
  });
});

describe('a download page by page', () => {
  it('repeats the last twenty rows of a page at the head of the next', () => {
    const rows = Array.from({ length: 10_001 }, (_, at) => at);
    const got = pagedDownload(rows);
    expect(got).toHaveLength(10_001 + repeatedRows(10_001));
    expect(got.slice(5000, 5021)).toEqual([...rows.slice(4980, 5000), 5000]);
    expect(repeatedRows(5000)).toBe(0);
    expect(repeatedRows(5001)).toBe(20);
  });
});
