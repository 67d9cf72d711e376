import { basename } from 'node:path';
import { DataError } from '../data-error.ts';
import { fileBytes } from './byte-source.ts';
import { detectEncoding } from './encoding.ts';
import { JsonElements, type ElementHandler } from './json-elements.ts';
import { outerOf, recordOf, geometryEpsg, type JsonRecord } from './json-record.ts';
import type { Reader, ReadOptions, RecordHandler } from './reader.ts';
import { MOST_COLUMNS, TextCursor, textHead } from './text-cursor.ts';

const LABEL = { 'utf-8': 'utf-8', 'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be', 'windows-1251': 'windows-1251' } as const;
const MAX_LINE = 1 << 24;

/** JSON lines (`.jsonl`, `.ndjson`): one object a line, plain or gzip. */
export const jsonLinesReader: Reader = {
  id: 'json-lines',
  accepts: (file) => /\.(jsonl|ndjson|geojsonl|geojsons)(\.gz)?$/i.test(file),
  read: (file, handler, options) => readRecords(file, handler, { ...options, lines: true }),
};

/** GeoJSON, ArcGIS JSON and a plain JSON list of objects. */
export const jsonReader: Reader = {
  id: 'json',
  accepts: (file) => /\.(geo|esri)?json(\.gz)?$/i.test(file),
  read: (file, handler, options) => readRecords(file, handler, { ...options, lines: false }),
};

/**
 * Reads twice: first for the names of all columns and the projection, then record by record. A record that is no JSON
 * object goes on with damage `record-invalid`; one cut by the end of the file with `record-truncated`, so that a broken
 * download can never pass as a whole one. Throws `json-layout` when the document holds no list of records.
 */
async function readRecords(file: string, handler: RecordHandler, options: ReadOptions & { readonly lines: boolean }): Promise<void> {
  const names = new Map<string, number>();
  const epsgs = new Set<number>();
  let seen = 0;
  const outer = await eachElement(file, options, (text, whole) => {
    seen += 1;
    const record = whole ? recordOf(text) : null;
    if (record === null) return;
    if (record.epsg !== null) epsgs.add(record.epsg);
    for (const name of record.values.keys()) if (!names.has(name)) names.set(name, names.size);
    if (names.size > MOST_COLUMNS) throw new DataError({ file: basename(file), rule: 'too-many-columns' }, `more than ${MOST_COLUMNS} names of fields (is this a list of records?)`);
  });
  if (seen === 0) throw new DataError({ file: basename(file), line: 1, rule: 'empty-file' }, 'no records (seen: an empty list; expected: at least one record)');
  const head = textHead([...names.keys()], { typedDates: true, geometryEpsg: geometryEpsg(basename(file), outer, epsgs) });
  handler.head(head);
  const cursor = new TextCursor();
  let line = 0;
  await eachElement(file, options, (text, whole) => {
    line += 1;
    const record = whole ? recordOf(text) : null;
    handler.record(record === null ? cursor.set(line, [text.slice(0, 4000)], whole ? 'record-invalid' : 'record-truncated') : cursor.set(line, valuesOf(record, names)));
  });
}

function valuesOf(record: JsonRecord, names: ReadonlyMap<string, number>): string[] {
  const values = Array.from(names, () => '');
  for (const [name, value] of record.values) values[names.get(name) ?? 0] = value;
  return values;
}

/** Gives each element to `handler`; returns what stands round the list, parsed, or null. */
async function eachElement(file: string, options: ReadOptions & { readonly lines: boolean }, handler: ElementHandler): Promise<unknown> {
  let decoder: TextDecoder | null = null;
  const scanner = new JsonElements(basename(file), handler);
  let rest = '';
  const take = (text: string, last: boolean): void => {
    if (!options.lines) { scanner.push(text); return; }
    const lines = (rest + text).split('\n');
    rest = last ? '' : (lines.pop() ?? '');
    if (rest.length > MAX_LINE) throw new DataError({ file: basename(file), rule: 'too-large' }, `a line of more than ${MAX_LINE} letters (is this JSON lines?)`);
    // The last line without a line end may be whole or cut: the parser decides.
    for (const [at, line] of lines.entries()) if (line.trim() !== '') handler(line.trim(), !(last && at === lines.length - 1) || recordOf(line) !== null);
  };
  for await (const piece of fileBytes(file, options.maxBytes)) {
    if (decoder === null) {
      const { encoding } = detectEncoding(piece.subarray(0, 1 << 16), options.encoding);
      decoder = new TextDecoder(LABEL[encoding]);
    }
    take(decoder.decode(piece, { stream: true }), false);
  }
  take(decoder?.decode() ?? '', true);
  if (options.lines) return null;
  scanner.end();
  if (!scanner.found) throw new DataError({ file: basename(file), line: 1, rule: 'json-layout' }, `no list of records (seen: ${scanner.outer.trim().slice(0, 120)}; expected: a list, or "features" of GeoJSON or ArcGIS JSON)`);
  return outerOf(scanner.outer, scanner.complete);
}
