import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DAMAGES } from '../../fixtures/testtown/damages.ts';
import { FILE_OF, FORMATS, formatBytes, goodFields, type Format } from '../../fixtures/testtown/formats.ts';
import { testCard, testFile, testMapping } from '../../fixtures/testtown/testtown.ts';
import { DataError } from '../data-error.ts';
import { importIncidents, quarantinePaths, type ImportResult } from '../import-incidents.ts';
import { chooseReader } from './choose-reader.ts';

const take = async (bytes: Buffer, file: string, mapping: Record<string, unknown> = {}): Promise<ImportResult & { rejected: string }> => {
  const { folder, path } = testFile(bytes, file);
  const result = await importIncidents({ sources: [{ file: path }], card: testCard(), mapping: testMapping(mapping), quarantine: folder });
  const { rejected } = quarantinePaths(folder, path);
  return { ...result, rejected: existsSync(rejected) ? readFileSync(rejected, 'utf8') : '' };
};
const balanced = ({ read, accepted, quarantined, skipped }: ImportResult): void => expect(accepted + quarantined + skipped).toBe(read);

describe.each(FORMATS)('a damaged file of the format %s', (format) => {
  it('is read whole when it is not damaged', async () => {
    const result = await take(await formatBytes(format, goodFields(120)), FILE_OF[format]);
    expect(result).toMatchObject({ read: 120, accepted: 120, quarantined: 0 });
    const csv = await take(await formatBytes('csv', goodFields(120)), 'rows.csv');
    const rows = ({ incidents: t }: ImportResult): string[] => Array.from({ length: t.length }, (_, at) => [t.day[at], t.hour[at], t.categories.text(t.category[at] ?? 0), t.x[at]?.toFixed(3), t.y[at]?.toFixed(3), t.places.text(t.place[at] ?? 0)].join(' ')).sort();
    expect(rows(result)).toEqual(rows(csv));
  });

  it.each(DAMAGES)('loses nothing to %s', async (_what, change, rule) => {
    const rows = goodFields(40);
    const [model] = goodFields(1);
    rows.splice(20, 0, { ...model, key: '901', ...change });
    const result = await take(await formatBytes(format, rows), FILE_OF[format]);
    balanced(result);
    expect([result.read, result.accepted]).toEqual([41, rule === null ? 41 : 40]);
    expect([...result.byRule]).toEqual(rule === null ? [] : [[rule, 1]]);
    expect(result.rejected === '').toBe(rule === null);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('reads serial dates where the mapping names them', async () => {
    const [model] = goodFields(1);
    const result = await take(await formatBytes(format, [{ ...model, key: '1', when: '43831' }, { ...model, key: '2', when: '43831.75' }]), FILE_OF[format], { date: [{ from: 'when', formats: ['YYYY-MM-DD HH:mm', 'excel-serial'] }] });
    expect([...result.incidents.day.slice(0, 2)]).toEqual([18_262, 18_262]);
    expect([...result.incidents.hour.slice(0, 2)]).toEqual([-1, 18]);
  });

  it('keeps columns named like a prototype apart', async () => {
    const rows = goodFields(5).map((row) => Object.fromEntries([...Object.entries(row), ['constructor', 'x'], ['toString', 'y']]));
    const result = await take(await formatBytes(format, rows), FILE_OF[format]);
    expect(result.accepted).toBe(5);
  });

  it('writes no formula into the quarantine', async () => {
    const [model] = goodFields(1);
    const rows = [...goodFields(3), { ...model, key: '9', when: '=1+1', kind: '+cmd|x' }];
    const { rejected } = await take(await formatBytes(format, rows), FILE_OF[format]);
    expect(rejected).toContain(`date-invalid,"'=1+1"`);
    // Delimited text keeps the bytes of the source, so that they can be proved; what we write ourselves is made harmless.
    if (format !== 'csv') expect(rejected).not.toMatch(/[,\n][=+@]/);
  });

  it('is refused or reported when it was cut', async () => {
    const whole = await formatBytes(format, goodFields(400));
    for (const part of [0.3, 0.6, 0.95]) {
      const cut = whole.subarray(0, Math.floor(whole.length * part));
      const result = await take(cut, FILE_OF[format]).catch((error: unknown) => error);
      if (result instanceof DataError) expect(['archive-truncated', 'parquet-invalid']).toContain(result.rule);
      else {
        const { byRule, read, accepted, ...rest } = result as ImportResult;
        balanced({ byRule, read, accepted, ...rest });
        expect(read).toBe(accepted + 1);
        expect(['row-width', 'record-truncated', 'record-invalid', 'coordinate-invalid', 'date-invalid']).toContain([...byRule.keys()][0]);
      }
    }
  });

  it('is refused when it is a web page under this name, or empty', async () => {
    await expect(take(Buffer.from('<!DOCTYPE html><html><body>503</body></html>'), FILE_OF[format])).rejects.toThrow('html-page');
    await expect(take(Buffer.alloc(0), FILE_OF[format])).rejects.toThrow('empty-file');
  });

  it('ends, keeps the sum and never crashes, whatever bytes are changed', async () => {
    const whole = await formatBytes(format, goodFields(30));
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 12 }), fc.nat(whole.length), async (changes, length) => {
      const bytes = Buffer.from(whole.subarray(0, changes.length % 3 === 0 ? length : whole.length));
      for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
      const result = await take(bytes, FILE_OF[format]).catch((error: unknown) => error);
      if (result instanceof Error) expect(result.name, result.stack).toBe('DataError');
      else balanced(result as ImportResult);
    }), { numRuns: 150 });
  });
});

describe('bombs', () => {
  const bomb = Buffer.alloc(4_000_000, 0x20);
  const sheet = (text: string): Buffer => Buffer.from(zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'), 'xl/_rels/workbook.xml.rels': strToU8('<R><Relationship Id="r1" Target="worksheets/s.xml"/></R>'), 'xl/worksheets/s.xml': strToU8(text),
  }));
  it.each([
    ['rows.csv.gz', gzipSync(bomb)], ['rows.jsonl.gz', gzipSync(bomb)], ['rows.geojson.gz', gzipSync(bomb)], ['rows.json.gz', gzipSync(bomb)],
    ['rows.xlsx', sheet(`<worksheet><sheetData>${'<row/>'.repeat(700_000)}</sheetData></worksheet>`)],
  ])('in %s are stopped before they fill the machine', async (name, bytes) => {
    expect(bytes.length).toBeLessThan(100_000);
    const { path } = testFile(bytes, name);
    const reader = await chooseReader(path);
    await expect(reader.read(path, { head: () => undefined, record: () => undefined }, { maxBytes: 1_000_000 })).rejects.toThrow('too-large');
  });

  it('of Parquet are told by their own claim', async () => {
    const { path } = testFile(await formatBytes('parquet', goodFields(400)), 'rows.parquet');
    const reader = await chooseReader(path);
    await expect(reader.read(path, { head: () => undefined, record: () => undefined }, { maxBytes: 1000 })).rejects.toThrow('too-large');
  });

  it('of entities cannot be written, because a document type is refused', async () => {
    const { path } = testFile(sheet('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'), 'rows.xlsx');
    await expect((await chooseReader(path)).read(path, { head: () => undefined, record: () => undefined })).rejects.toThrow('xml-doctype');
  });
});

describe('byte order marks', () => {
  it.each<Format>(['csv', 'jsonl', 'geojson', 'arcgis'])('do not hide the first column or record of %s', async (format) => {
    const result = await take(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), await formatBytes(format, goodFields(10))]), FILE_OF[format]);
    expect(result).toMatchObject({ read: 10, accepted: 10 });
  });
});
