import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAMAGES } from '../../fixtures/testtown/damages.ts';
import { FILE_OF, FORMATS, formatBytes, goodFields, type Fields, type Format } from '../../fixtures/testtown/formats.ts';
import { testCard, testFile, testMapping } from '../../fixtures/testtown/testtown.ts';
import { DataError } from '../data-error.ts';
import { importIncidents, quarantinePaths, type ImportResult } from '../import-incidents.ts';
import { readMended } from '../mended-file.ts';
import { momentReader } from '../moment-format.ts';
import { QUARANTINE_COLUMNS } from '../quarantine.ts';
import { serialDate } from './serial-date.ts';

const take = async (bytes: Buffer, file: string, mapping: Record<string, unknown> = {}): Promise<ImportResult & { rejected: string }> => {
  const { folder, path } = testFile(bytes, file);
  const result = await importIncidents({ sources: [{ file: path }], card: testCard(), mapping: testMapping(mapping), quarantine: folder });
  const { rejected } = quarantinePaths(folder, path);
  return { ...result, rejected: existsSync(rejected) ? readFileSync(rejected, 'utf8') : '' };
};
const [model = {}] = goodFields(1);
/** Rows with two columns of one moment, as the official layer has: a text and milliseconds. */
const clocks = (rows: readonly [text: string, ms: string][]): Fields[] => rows.map(([when, epoch], k) => ({ ...model, key: String(k + 1), when, epoch }));
const both = { date: [{ from: 'when', formats: ['YYYY-MM-DD HH:mm', 'YYYY-MM-DD'] }, { from: 'epoch', formats: ['epoch-ms'] }], same_clock: true };
// 1 January 2019, 20:30 on the clock.
const AT = Date.UTC(2019, 0, 1, 20, 30);
const HOUR = 3_600_000;

describe.each(FORMATS)('shifted clocks in the format %s', (format) => {
  it('send a row to quarantine when a program has added a zone to one of two columns, and name both clocks', async () => {
    const rows = clocks([['2019-01-01 20:30', String(AT)], ['2019-01-01 20:30', String(AT - 5 * HOUR)], ['2019-01-01 20:30', String(AT + 6 * HOUR)], ['2019-01-01 20:30', String(AT + 5.5 * HOUR)], ['2019-01-01', String(AT)], ['', String(AT)]]);
    const result = await take(await formatBytes(format, rows), FILE_OF[format], both);
    expect([result.read, result.accepted, result.quarantined, [...result.byRule]]).toEqual([6, 3, 3, [['clock-shift', 3]]]);
    expect(result.messages[0]).toContain(`(seen: 2019-01-01 20:30 | ${AT - 5 * HOUR})`);
    expect(result.rejected).toContain('clock-shift');
    // The text decides; a date alone says no hour, and milliseconds are read as the clock they show.
    expect([...result.incidents.hour.slice(0, 3)]).toEqual([20, -1, 20]);
  });

  it('do not make a row bad that is a minute or a day off, nor where the mapping does not join the columns', async () => {
    const rows = clocks([['2019-01-01 20:30', String(AT + 61_000)], ['2019-01-01 20:30', String(AT + 24 * HOUR)]]);
    expect(await take(await formatBytes(format, rows), FILE_OF[format], both)).toMatchObject({ read: 2, accepted: 2 });
    const shifted = clocks([['2019-01-01 20:30', String(AT + 6 * HOUR)]]);
    expect(await take(await formatBytes(format, shifted), FILE_OF[format], { ...both, same_clock: false })).toMatchObject({ read: 1, accepted: 1 });
  });
});

describe.each(FORMATS)('a byte order mark in the format %s', (format) => {
  it('before a name hides no column', async () => {
    const rows = goodFields(6).map((row, k) => ({ ...row, '\uFEFFnumber': `n${k}` }));
    expect(await take(await formatBytes(format, rows), FILE_OF[format], { id_column: 'number' })).toMatchObject({ read: 6, accepted: 6, quarantined: 0 });
  });
});

describe.each<Format>(['csv', 'jsonl', 'geojson', 'arcgis'])('bytes of another encoding in the format %s', (format) => {
  it('are found in the row that has them', async () => {
    const rows = goodFields(1500);
    rows.splice(1400, 0, { ...model, key: '9001', kind: 'WRONG' });
    const whole = await formatBytes(format, rows);
    const at = whole.indexOf('WRONG');
    const bytes = Buffer.concat([whole.subarray(0, at), Buffer.from([0xf3, 0xeb, 0xe8, 0xf6, 0xe0]), whole.subarray(at + 5)]);
    const result = await take(bytes, FILE_OF[format]);
    expect([result.read, result.accepted, [...result.byRule]]).toEqual([1501, 1500, [['encoding-invalid', 1]]]);
  });
});

describe('the smaller parsers', () => {
  it('read any text as a moment that exists, or as none', () => {
    const formats = fc.constantFrom('YYYY-MM-DD HH:mm', 'DD.MM.YYYY', 'DD.MM.YYYY HH:mm:ss', 'MM/DD/YYYY HH:mm', 'YYYY-MM', 'epoch-ms', 'excel-serial');
    const text = fc.oneof(fc.string({ maxLength: 24 }), fc.stringMatching(/^[0-9.:/ -]{4,19}$/), fc.integer().map(String), fc.double().map(String), fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 16).replace('T', ' ')));
    fc.assert(fc.property(formats, text, (format, written) => {
      const moment = momentReader(format)(written);
      if (moment === null) return;
      expect(Number.isInteger(moment.day) && moment.hour >= -1 && moment.hour <= 23 && moment.minute >= -1 && moment.minute <= 59, `${format}: ${written}`).toBe(true);
    }), { numRuns: 2000 });
    fc.assert(fc.property(fc.double(), (serial) => { const date = serialDate(serial); if (date !== null) expect(date).toMatch(/^\d{4}-\d\d-\d\d( \d\d:\d\d)?$/); }));
  });

  it('read a mended file whole or refuse it by a rule', async () => {
    const piece = fc.oneof(fc.constantFrom('2,date-invalid,"x",1', '3,row-width,"y",2', '"', '\n', '\0', '2', '\uFEFF'), fc.string({ maxLength: 10 }));
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const result = await readMended(testFile(`${QUARANTINE_COLUMNS.join(',')},key\n${pieces.join('\n')}`, 'a.mended.csv').path).catch((error: unknown) => error);
      if (result instanceof Error) expect(result, result.stack).toBeInstanceOf(DataError);
    }), { numRuns: 150 });
  });
});

/** Classes of damage beyond those of single rows, with the formats in which `damage.test.ts` and this file try each. */
const MORE: readonly [string, readonly string[]][] = [
  ['cut short', FORMATS], ['a web page under this name', FORMATS], ['empty', FORMATS], ['any bytes changed', FORMATS], ['serial dates', FORMATS], ['columns named like a prototype', FORMATS],
  ['a formula on the way out', FORMATS], ['shifted clocks', FORMATS], ['byte order marks', FORMATS], ['a bomb', ['csv', 'jsonl', 'geojson', 'arcgis', 'xlsx', 'parquet']], ['bytes of another encoding', ['csv', 'jsonl', 'geojson', 'arcgis']], ['merged header cells', ['xlsx']],
];

describe('the matrix of damage', () => {
  it('has at least twelve classes in at least five formats each', () => {
    const classes = [...DAMAGES.map(([name]) => [name, FORMATS] as const), ...MORE];
    const wide = classes.filter(([, formats]) => formats.length >= 5);
    console.log(`damage: ${classes.length} classes, ${wide.length} of them in five formats or more, ${classes.reduce((sum, [, formats]) => sum + formats.length, 0)} pairs`);
    expect(wide.length).toBeGreaterThanOrEqual(12);
  });
});
