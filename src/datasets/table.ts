import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decompress } from 'fzstd';
import { parquetReadObjects } from 'hyparquet';
import { datasetOf } from './index-file.ts';

/** A value of a published table: whole numbers, measures, texts; dates are texts. */
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

const tables = new Map<string, Promise<readonly Row[]>>();

/**
 * The rows of one published table, read once per build. The bytes must have the checksum that the index promises, so a
 * figure is never drawn from a file other than the one that the reader downloads.
 * @throws `table dataset/name: …` when it is missing or damaged.
 */
export function readTable(dataset: string, name: string): Promise<readonly Row[]> {
  const key = `${dataset}/${name}`;
  let rows = tables.get(key);
  if (rows === undefined) {
    rows = read(dataset, name);
    tables.set(key, rows);
  }
  return rows;
}

async function read(dataset: string, name: string): Promise<readonly Row[]> {
  const table = datasetOf(dataset).tables[name];
  if (table === undefined) throw new Error(`table ${dataset}/${name}: not published (expected one of ${Object.keys(datasetOf(dataset).tables).join(', ')})`);
  const bytes = readFileSync(join(process.cwd(), 'data/derived', table.file));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== table.sha256) throw new Error(`table ${dataset}/${name}: damaged (seen sha256 ${sha256.slice(0, 12)}…; expected ${table.sha256.slice(0, 12)}…)`);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const objects = await parquetReadObjects({ file, compressors: { ZSTD: (input, length) => decompress(input, new Uint8Array(length)) } });
  return objects.map((object) => Object.fromEntries(Object.entries(object).map(([column, value]) => [column, plain(value)])));
}

function plain(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  throw new Error(`table value: unexpected type (seen ${typeof value}; expected text or number)`);
}
