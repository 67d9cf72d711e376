import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { goodRows, HEAD, testCard, testFile, testMapping } from '../fixtures/testtown/testtown.ts';
import { importIncidents, quarantinePaths, type ImportResult } from './import-incidents.ts';

const text = (rows: readonly string[]): string => `${[HEAD, ...rows].join('\n')}\n`;
const take = (content: string | Buffer, options: { mended?: string; mapping?: Record<string, unknown>; card?: Record<string, unknown>; name?: string; folder?: string } = {}): Promise<ImportResult> & { folder: string; path: string } => {
  const { folder, path } = testFile(content, options.name);
  const result = importIncidents({ sources: [{ file: path, mended: options.mended }], card: testCard(options.card), mapping: testMapping(options.mapping), quarantine: folder });
  return Object.assign(result, { folder, path });
};
const rowsOf = ({ incidents }: ImportResult): string[] => Array.from({ length: incidents.length }, (_, at) => [incidents.day[at], incidents.hour[at], incidents.categories.text(incidents.category[at] ?? 0), incidents.x[at]?.toFixed(2), incidents.y[at]?.toFixed(2)].join(' ')).sort();

describe('import of incidents', () => {
  it('reads good rows into the table and quarantines none', async () => {
    const run = take(text(goodRows(100)));
    const result = await run;
    expect(result).toMatchObject({ read: 100, accepted: 100, quarantined: 0, skipped: 0 });
    expect(existsSync(quarantinePaths(run.folder, run.path).rejected)).toBe(false);
  });

  // Each damage, where it stands, the rule that must name it. The good rows round it must all be there.
  const damages: [string, string, string][] = [
    ['a date that does not exist', '901,2019-02-30 10:00,T,street,1,69.9,46', 'date-invalid'],
    ['a date with letters', '901,soon,T,street,1,69.9,46', 'date-invalid'],
    ['no date', '901,,T,street,1,69.9,46', 'date-missing'],
    ['a date in 1900', '901,1900-01-01 10:00,T,street,1,69.9,46', 'date-outside'],
    ['a date in 2099', '901,2099-01-01 10:00,T,street,1,69.9,46', 'date-outside'],
    ['hour 25', '901,2019-01-01 25:00,T,street,1,69.9,46', 'date-invalid'],
    ['a place in another country', '901,2019-01-01 10:00,T,street,1,30.5,50.4', 'coordinate-outside'],
    ['longitude and latitude swapped', '901,2019-01-01 10:00,T,street,1,46,69.9', 'coordinate-outside'],
    ['metres declared as degrees', '901,2019-01-01 10:00,T,street,1,569700,5094500', 'coordinate-outside'],
    ['a decimal comma', '901,2019-01-01 10:00,T,street,1,"69,9","46,0"', 'coordinate-invalid'],
    ['one coordinate only', '901,2019-01-01 10:00,T,street,1,69.9,', 'coordinate-invalid'],
    ['infinity for a coordinate', '901,2019-01-01 10:00,T,street,1,Infinity,46', 'coordinate-invalid'],
    ['a duplicate key', '5,2019-01-01 10:00,T,street,1,69.9,46', 'duplicate-id'],
    ['no key', ',2019-01-01 10:00,T,street,1,69.9,46', 'id-missing'],
    ['no offence', '901,2019-01-01 10:00,,street,1,69.9,46', 'offence-missing'],
    ['a half-written row', '901,2019-01-0', 'row-width'],
    ['a delimiter too many', '901,2019-01-01 10:00,T,street,1,69.9,46,7', 'row-width'],
    ['NUL bytes', '901,2019-01-01 10:00,T,str\0eet,1,69.9,46', 'nul-byte'],
    ['a quote never closed', '901,2019-01-01 10:00,T,"street,1,69.9,46', 'quote-unclosed'],
  ];
  it.each(damages)('sends %s to quarantine and keeps every other row', async (_what, row, rule) => {
    const rows = goodRows(60);
    rows.splice(30, 0, row);
    const run = take(text(rows));
    const result = await run;
    expect(result.accepted).toBe(60);
    expect(result.quarantined).toBe(1);
    expect(result.read).toBe(result.accepted + result.quarantined);
    expect([...result.byRule.keys()]).toEqual([rule]);
    expect(result.messages[0]).toMatch(new RegExp(`^rows\\.csv:32: ${rule}: `));
    expect(readFileSync(quarantinePaths(run.folder, run.path).rejected, 'utf8')).toContain(row);
  });

  it('says that swapped coordinates seem swapped', async () => {
    const result = await take(text(['1,2019-01-01 10:00,T,street,1,46.1,69.5', ...goodRows(3).slice(1)]));
    expect(result.messages[0]).toContain('seem swapped');
  });

  it('keeps rows without coordinates for counts in time', async () => {
    const result = await take(text([...goodRows(10), '11,2019-05-05 10:00,T,street,1,,']));
    expect(result.accepted).toBe(11);
    expect(Number.isNaN(result.incidents.x[10])).toBe(true);
  });

  it('lists an unknown code and keeps its row as unmapped', async () => {
    const result = await take(text([...goodRows(5), '6,2019-05-05 10:00,Z9,street,1,69.9,46', '7,2019-05-05 10:00,__proto__,street,1,69.9,46']));
    expect(result.accepted).toBe(7);
    expect([...result.unknownCodes]).toEqual([['Z9', 1], ['__proto__', 1]]);
    expect(result.incidents.categories.text(result.incidents.category[6] ?? 0)).toBe('unmapped');
  });

  it('names file, row, column and rule when a column is missing', async () => {
    await expect(take(text(goodRows(3)).replace('when', 'moment'))).rejects.toThrow(/^rows\.csv:1: column-missing: no column for the date \(seen: key, moment.*expected: when\)/);
  });

  it('refuses an empty file, a blank one and one with only a header', async () => {
    await expect(take('')).rejects.toThrow('empty-file');
    await expect(take('\n\n')).rejects.toThrow('empty-file');
    await expect(take(`${HEAD}\n`)).rejects.toThrow('rows.csv:1: empty-file: a header and no rows');
  });

  it('refuses a gzip archive that was cut, and reads a whole one', async () => {
    const packed = gzipSync(text(goodRows(2000)));
    expect((await take(packed, { name: 'rows.csv.gz' })).accepted).toBe(2000);
    await expect(take(packed.subarray(0, packed.length / 2), { name: 'rows.csv.gz' })).rejects.toThrow('rows.csv.gz: archive-truncated');
  });

  it.each(['utf16-le', 'utf16-be', 'win1251', 'utf8'])('reads the same rows from %s, with and without a byte order mark', async (encoding) => {
    const rows = goodRows(40).map((row) => row.replace('street', 'Көше, базар'.slice(0, encoding === 'win1251' ? 0 : 4) || 'улица'));
    for (const addBOM of encoding === 'win1251' ? [false] : [false, true]) {
      const result = await take(iconv.encode(text(rows), encoding, { addBOM }));
      expect(result.accepted).toBe(40);
      expect(result.incidents.places.texts[1]).toBe(encoding === 'win1251' ? 'улица' : 'Көше');
    }
  });

  it('rejects letters that are not valid where the encoding was told by the beginning', async () => {
    const start = Buffer.from(text(goodRows(1500)));
    const result = await take(Buffer.concat([start, Buffer.from('9001,2019-01-01 10:00,T,', 'latin1'), Buffer.from([0xf3, 0xeb, 0xe8]), Buffer.from(',1,69.9,46\n')]));
    expect([...result.byRule]).toEqual([['encoding-invalid', 1]]);
  });

  it.each([';', '\t', '|'])('finds the delimiter %j by itself', async (delimiter) => {
    expect((await take(text(goodRows(30)).replaceAll(',', delimiter))).accepted).toBe(30);
  });

  it('reads quoted fields with delimiters, doubled quotes and line ends inside', async () => {
    const result = await take(`${HEAD}\r\n1,2019-01-01 10:00,T,"a ""b"", c\r\nd",1,69.9,46\r\n2,2019-01-01 10:00,X,e,1,69.9,46\r\n3,bad,T,e,1,69.9,46\r\n`);
    expect(result.incidents.places.texts.slice(1)).toEqual(['a "b", c\r\nd', 'e']);
    expect(result.messages[0]).toMatch(/^rows\.csv:5: /);
  });

  it('gives the full set when a mended quarantine file comes back, in any encoding', async () => {
    const clean = text(goodRows(80));
    const damaged = clean.replace('2019-03-03 02:15', 'unknown').replace('69.930000', '6993').replace('\n40,', '\n39,');
    for (const encoding of ['utf8', 'utf16-le', 'win1251']) {
      const whole = await take(iconv.encode(clean, encoding));
      const run = take(iconv.encode(damaged, encoding));
      const first = await run;
      expect(first.quarantined).toBeGreaterThanOrEqual(3);
      const { rejected, mended } = quarantinePaths(run.folder, run.path);
      const held = iconv.decode(readFileSync(rejected), encoding);
      const lines = held.split('\n').map((line) => line.replace('unknown,R', '2019-03-03 02:15,R').replace(',6993,', ',69.930000,').replace(/(duplicate-id.*,)39,2/, '$140,2'));
      writeFileSync(mended, iconv.encode(lines.join('\n'), encoding));
      const second = await importIncidents({ sources: [{ file: run.path, mended }], card: testCard(), mapping: testMapping(), quarantine: run.folder });
      expect(second).toMatchObject({ read: 80, accepted: 80, quarantined: 0, mended: first.quarantined });
      expect(rowsOf(second)).toEqual(rowsOf(whole));
      expect(existsSync(rejected)).toBe(false);
    }
  });

  it('keeps the original bytes of a row that is rejected a second time after mending', async () => {
    const run = take(text([...goodRows(5), '6,never,T,street,1,69.9,46']));
    await run;
    const { rejected, mended } = quarantinePaths(run.folder, run.path);
    writeFileSync(mended, readFileSync(rejected, 'utf8').replace('6,never', '6,still never'));
    await importIncidents({ sources: [{ file: run.path, mended }], card: testCard(), mapping: testMapping(), quarantine: run.folder });
    expect(readFileSync(rejected, 'utf8').split('\n')[1]).toBe('7,date-invalid,"still never",6,still never,T,street,1,69.9,46');
  });

  it('refuses a mended file that belongs to another source', async () => {
    const run = take(text([...goodRows(5), '6,never,T,street,1,69.9,46']));
    await run;
    const { rejected, mended } = quarantinePaths(run.folder, run.path);
    writeFileSync(mended, readFileSync(rejected, 'utf8').replace('\n7,', '\n3,'));
    await expect(importIncidents({ sources: [{ file: run.path, mended }], card: testCard(), mapping: testMapping(), quarantine: run.folder })).rejects.toThrow('mended-line-unknown');
  });

  it('writes no formula into the quarantine file', async () => {
    const run = take(text([...goodRows(5), '6,=1+1,T,street,1,69.9,46']));
    await run;
    expect(readFileSync(quarantinePaths(run.folder, run.path).rejected, 'utf8')).toContain('date-invalid,"\'=1+1",');
  });

  it('never crashes, never loses a row and ends, whatever the bytes', async () => {
    const piece = fc.oneof(fc.constantFrom(...goodRows(6), '"', '\n', '\r\n', ',', ';', '\0', '""', '"a', '\uFEFF'), fc.string({ maxLength: 12 }));
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const result = await take(`${HEAD}\n${pieces.join('\n')}`).catch((error: unknown) => error);
      if (result instanceof Error) expect(result.name).toBe('DataError');
      else { const { read, accepted, quarantined, skipped } = result as ImportResult; expect(accepted + quarantined + skipped).toBe(read); }
    }), { numRuns: 300 });
  });
});

describe('import of the official layout', () => {
  it('reads the wall clock of the stored record without any shift', async () => {
    // SCHEMA of the layer, 2: DAT_SOVER 1581193800000 and "08.02.2020 20:30" are the same moment.
    const mapping = { id_column: undefined, date: [{ from: 'DAT_SOVER_STR', formats: ['DD.MM.YYYY HH:mm', 'DD.MM.YYYY'] }, { from: 'DAT_SOVER', formats: ['epoch-ms'] }], coordinates: [{ x: 'SHAPE_X', y: 'SHAPE_Y', epsg: 32642 }], offence: { from: 'CRIME_CODE', categories: { 1880: 'theft' } } };
    const head = 'CRIME_CODE,DAT_SOVER,DAT_SOVER_STR,SHAPE_X,SHAPE_Y';
    const rows = ['1880,1581193800000,08.02.2020 20:30,569700,5094500', '1880,1581193800000,,569700,5094500', '1880,1581193800000,08.02.2020,569700,5094500'];
    const { incidents } = await take(`${head}\n${rows.join('\n')}\n`, { mapping });
    expect([...incidents.hour.slice(0, 3)]).toEqual([20, 20, -1]);
    expect(new Set(incidents.day.slice(0, 3))).toEqual(new Set([18300]));
    expect(incidents.x[0]).toBe(569700);
  });
});
