import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decompress } from 'fzstd';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, type Compressors, type FileMetaData } from 'hyparquet';
import { DataError } from '../data-error.ts';
import type { Reader, ReadOptions, RecordHandler } from './reader.ts';
import { MOST_COLUMNS, TextCursor, textHead } from './text-cursor.ts';

const MAX_BYTES = 8 * 1024 ** 3;
const MAX_GROUP = 1 << 30;
const BATCH = 50_000;

/** Parquet, flat columns; read by batches of rows. */
export const parquetReader: Reader = {
  id: 'parquet',
  accepts: (file, start) => /\.parquet$/i.test(file) || start.subarray(0, 4).toString('latin1') === 'PAR1',
  read: readParquet,
};

/** A page may not unpack to more than a group may hold, whatever it claims. */
const guarded = (unpack: (input: Uint8Array, length: number) => Uint8Array) => (input: Uint8Array, length: number): Uint8Array => {
  if (length > MAX_GROUP) throw new Error(`a page of ${length} bytes`);
  return unpack(input, length);
};
const compressors: Compressors = {
  ZSTD: guarded((input, length) => decompress(input, new Uint8Array(length))),
  GZIP: guarded((input, length) => gunzipSync(input, { maxOutputLength: Math.max(1, length) })),
};

/** Throws `parquet-invalid` for a file that is none or is cut, `too-large` for one that claims to be huge. */
async function readParquet(file: string, handler: RecordHandler, options: ReadOptions = {}): Promise<void> {
  const invalid = (error: unknown): DataError => (error instanceof DataError ? error : new DataError({ file: basename(file), rule: 'parquet-invalid' }, `${error instanceof Error ? error.message : String(error)} (a cut or damaged file?); nothing was changed`));
  try {
    const buffer = await asyncBufferFromFile(file);
    const metadata = await parquetMetadataAsync(buffer);
    checkSize(file, metadata, options.maxBytes ?? MAX_BYTES);
    const names = metadata.schema.slice(1).map(({ name }) => name);
    if (names.length > MOST_COLUMNS || metadata.schema.slice(1).some(({ num_children: children }) => (children ?? 0) > 0)) throw new DataError({ file: basename(file), rule: 'parquet-layout' }, 'nested columns (expected: one plain column for each field)');
    handler.head(textHead(names, { typedDates: true }));
    const cursor = new TextCursor();
    const rows = Number(metadata.num_rows);
    let line = 0;
    for (let from = 0; from < rows; from += BATCH) {
      const count = Math.min(rows, from + BATCH) - from;
      const columns: string[][] = [];
      // Column by column: of several broken columns read at once, all but the first would fail where nobody listens.
      for (const name of names) {
        const values: Record<string, unknown>[] = await parquetReadObjects({ file: buffer, metadata, compressors, columns: [name], rowStart: from, rowEnd: from + count });
        if (values.length !== count) throw new Error(`${values.length} rows where ${count} were promised`);
        columns.push(values.map((record) => valueText(Object.hasOwn(record, name) ? record[name] : null)));
      }
      for (let at = 0; at < count; at += 1) { line += 1; handler.record(cursor.set(line, columns.map((values) => values[at] ?? ''))); }
    }
  } catch (error) { throw invalid(error); }
}

function checkSize(file: string, metadata: FileMetaData, maxBytes: number): void {
  const sizes = metadata.row_groups.map(({ total_byte_size: bytes }) => Number(bytes));
  if (sizes.reduce((a, b) => a + b, 0) > maxBytes || sizes.some((bytes) => bytes > MAX_GROUP)) throw new DataError({ file: basename(file), rule: 'too-large' }, `unpacks to more than ${maxBytes} bytes, or a group to more than ${MAX_GROUP} (a damaged or hostile file?)`);
  if (metadata.row_groups.reduce((sum, { num_rows: n }) => sum + Number(n), 0) !== Number(metadata.num_rows)) throw new Error('the number of rows does not add up');
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'invalid' : value.toISOString().slice(0, 16).replace('T', ' ').replace(/ 00:00$/, '');
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  return value instanceof Uint8Array ? Buffer.from(value).toString('utf8') : JSON.stringify(value).slice(0, 1000);
}
