import { basename } from 'node:path';
import { DataError } from '../data-error.ts';
import { firstBytes } from './byte-source.ts';
import { csvReader } from './csv-reader.ts';
import { jsonLinesReader, jsonReader } from './json-reader.ts';
import { parquetReader } from './parquet-reader.ts';
import type { Reader } from './reader.ts';
import { xlsxReader } from './xlsx-reader.ts';

/** Every door that is built, asked in this order. */
const READERS: readonly Reader[] = [parquetReader, xlsxReader, jsonLinesReader, jsonReader, csvReader];

/** The reader for a file; throws `format-unknown` when no door fits, `html-page` for a saved web page. */
export async function chooseReader(file: string): Promise<Reader> {
  const start = await firstBytes(file);
  if (start.length === 0) throw new DataError({ file: basename(file), line: 1, rule: 'empty-file' }, 'the file has no bytes (seen: 0 bytes; expected: a header line and rows)');
  if (/^\s*(<!doctype\s+html|<html)/i.test(start.toString('latin1').replace(/^\u00ef\u00bb\u00bf/, ''))) throw new DataError({ file: basename(file), line: 1, rule: 'html-page' }, 'a page of a web site, not data (an error message or a login page saved under this name?)');
  const reader = READERS.find((candidate) => candidate.accepts(file, start));
  if (reader === undefined) throw new DataError({ file: basename(file), rule: 'format-unknown' }, `no reader for this kind of file (expected: ${READERS.map(({ id }) => id).join(', ')})`);
  return reader;
}
