import { decompress } from 'fzstd';
import { parquetRead } from 'hyparquet';
import type { Engine, Row, TableFile, TableQuery, Value, Watch } from './engine.ts';
import { fetchBytes, loadTable, type Load, type Parquet } from './load-table.ts';
import { QueryError } from './query-error.ts';
import { toValue, type Kind } from './rows.ts';
import { isGrouped, meets, outputColumns } from './table-query.ts';

/**
 * Reads Parquet in plain JavaScript: loads a table's file at its first question, keeps its decoded columns, and filters,
 * groups and adds up on the spot, so that a change of filter costs no request. It understands no SQL text.
 */
export class ParquetEngine implements Engine {
  #load: Load;
  #files: Readonly<Record<string, TableFile>> = {};
  #tables = new Map<string, Promise<Parquet>>();
  #columns = new Map<string, Promise<readonly Value[]>>();

  constructor(load: Load = fetchBytes) {
    this.#load = load;
  }

  async open(tables: Readonly<Record<string, TableFile>>): Promise<void> {
    this.#files = tables;
    this.#tables.clear();
    this.#columns.clear();
  }

  async rows(query: TableQuery, watch?: Watch): Promise<Row[]> {
    const table = await this.#table(query.table, watch);
    const output = outputColumns(query, table.columns);
    const grouped = isGrouped(query);
    const stored = output.filter((name) => !grouped || name !== 'rows' || query.groupBy?.includes(name) === true || query.sum?.includes(name) === true);
    const needed = [...new Set([...stored, ...Object.keys(query.where ?? {}), ...(grouped ? [] : (query.orderBy ?? []).map(({ column }) => column))])];
    const columns = new Map(await Promise.all(needed.map(async (name) => [name, await this.#column(query.table, table, name)] as const)));
    const length = Number(table.metadata.num_rows);
    const tests = Object.entries(query.where ?? {}).map(([name, condition]) => ({ values: columns.get(name) ?? [], condition }));
    const kept: number[] = [];
    for (let at = 0; at < length; at++) if (tests.every(({ values, condition }) => meets(values[at] ?? null, condition))) kept.push(at);
    const result = grouped ? grouping(query, kept, columns) : undefined;
    const order = query.orderBy ?? [];
    if (result !== undefined) {
      result.sort((a, b) => compareBy(order, (name) => a[name] ?? null, (name) => b[name] ?? null));
      return result.slice(0, query.limit);
    }
    const sorted = order.length === 0 ? kept : kept.sort((a, b) => compareBy(order, (name) => columns.get(name)?.[a] ?? null, (name) => columns.get(name)?.[b] ?? null) || a - b);
    return sorted.slice(0, query.limit).map((at) => Object.fromEntries(output.map((name) => [name, columns.get(name)?.[at] ?? null])));
  }

  async close(): Promise<void> {
    await this.open({});
  }

  #table(name: string, watch?: Watch): Promise<Parquet> {
    const known = this.#tables.get(name);
    if (known !== undefined) return known;
    const file = Object.hasOwn(this.#files, name) ? this.#files[name] : undefined;
    if (file === undefined) return Promise.reject(new QueryError('unknown-table', `table ${name}: unknown (expected one of ${Object.keys(this.#files).join(', ')})`));
    const loading = loadTable(name, file, this.#load, watch);
    this.#tables.set(name, loading);
    // A failed load is forgotten, so that “try again” tries again.
    loading.catch(() => this.#tables.delete(name));
    return loading;
  }

  #column(tableName: string, table: Parquet, name: string): Promise<readonly Value[]> {
    const key = JSON.stringify([tableName, name]);
    const known = this.#columns.get(key);
    if (known !== undefined) return known;
    const reading = readColumn(table, name).catch((error: unknown) => { throw new QueryError('damaged', `table ${tableName}: unreadable column ${name} (${String(error)})`); });
    this.#columns.set(key, reading);
    return reading;
  }
}

async function readColumn({ bytes, metadata }: Parquet, name: string): Promise<readonly Value[]> {
  const element = metadata.schema.find((one) => one.name === name && one.num_children === undefined);
  const kind: Kind = element?.converted_type === 'DATE' || element?.logical_type?.type === 'DATE' ? 'date' : element?.converted_type?.startsWith('TIMESTAMP') === true || element?.logical_type?.type === 'TIMESTAMP' ? 'timestamp' : 'plain';
  const values = new Array<Value>(Number(metadata.num_rows)).fill(null);
  await parquetRead({
    file: bytes, metadata, columns: [name],
    compressors: { ZSTD: (input, size) => decompress(input, new Uint8Array(size)) },
    onChunk: ({ columnData, rowStart }) => { for (let at = 0; at < columnData.length; at++) values[rowStart + at] = toValue(columnData[at], kind); },
  });
  return values;
}

function grouping(query: TableQuery, kept: readonly number[], columns: ReadonlyMap<string, readonly Value[]>): Record<string, Value>[] {
  const keys = query.groupBy ?? [];
  const sums = query.sum ?? [];
  const empty = (): Record<string, Value> => ({ ...Object.fromEntries(sums.map((name) => [name, null])), ...(query.count === true ? { rows: 0 } : {}) });
  const groups = new Map<string, Record<string, Value>>();
  const keyed = keys.map((name) => columns.get(name));
  // Without grouping columns there is one group even when nothing is kept, as in SQL.
  if (keys.length === 0) groups.set('', empty());
  for (const at of kept) {
    // The type's letter keeps the text 1 and the number 1 apart.
    let key = '';
    for (const values of keyed) { const value = values?.[at] ?? null; key += `${(typeof value).charAt(0)}${String(value)}\u0000`; }
    let group = groups.get(key);
    if (group === undefined) {
      group = { ...Object.fromEntries(keys.map((name) => [name, columns.get(name)?.[at] ?? null])), ...empty() };
      groups.set(key, group);
    }
    for (const name of sums) {
      const value = columns.get(name)?.[at];
      if (typeof value === 'number') group[name] = Number(group[name] ?? 0) + value;
    }
    if (query.count === true) group['rows'] = Number(group['rows']) + 1;
  }
  return [...groups.values()];
}

function compareBy(order: NonNullable<TableQuery['orderBy']>, a: (name: string) => Value, b: (name: string) => Value): number {
  for (const { column, descending } of order) {
    const left = a(column);
    const right = b(column);
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    return (left < right ? -1 : 1) * (descending === true ? -1 : 1);
  }
  return 0;
}
