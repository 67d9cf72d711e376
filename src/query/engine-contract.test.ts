import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blockingDuckDb } from '../../scripts/fixtures/query/blocking-duckdb.ts';
import { DuckDbEngine } from './duckdb-engine.ts';
import type { Engine, TableFile, TableQuery } from './engine.ts';
import type { Load } from './load-table.ts';
import { ParquetEngine } from './parquet-engine.ts';

let folder = '';
const tables: Record<string, TableFile> = {};
const load: Load = async ({ url }) => { const bytes = await readFile(url); return new Uint8Array(bytes).buffer; };

async function write(name: string, select: string, metadata = ''): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const url = join(folder, `${name}.parquet`);
  await connection.run(`COPY (${select}) TO '${url}' (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v1, ROW_GROUP_SIZE 2048 ${metadata})`);
  connection.closeSync();
  tables[name] = { url, bytes: (await stat(url)).size };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'query-contract-'));
  // 2 × 3 cells, two years, two categories: n = 1…24 in order, so that every sum below can be added by hand.
  await write('cells', `SELECT (x % 3)::INT AS i, ((x // 3) % 2)::INT AS j, (2019 + (x // 6) % 2)::INT AS year, CASE WHEN x < 12 THEN 'ұрлық' ELSE 'тонау' END AS category, (x + 1)::INT AS n FROM range(24) r(x) ORDER BY category, year, j, i`, ", KV_METADATA {schema: '1'}");
  await write('odd', `SELECT * FROM (VALUES (1, 'a', DATE '2020-02-29', TIMESTAMP '2020-02-29 13:05:00', true, 9007199254740993::BIGINT, 1.5::DOUBLE), (2, NULL, NULL, NULL, NULL, NULL, NULL), (3, 'Әліппе ''"', DATE '1969-12-31', TIMESTAMP '1969-12-31 23:59:59', false, -7::BIGINT, -0.25::DOUBLE)) t(id, name, day, moment, yes, big, x)`);
  await write('many', `SELECT x::INT AS id, (x % 7)::INT AS g FROM range(10000) r(x) ORDER BY x`);
  await write('newer', 'SELECT 1::INT AS a', ", KV_METADATA {schema: '2'}");
  const whole = await readFile(tables['cells']?.url ?? '');
  await writeFile(join(folder, 'cut.parquet'), whole.subarray(0, whole.length - 40));
  await writeFile(join(folder, 'empty.parquet'), '');
});
afterAll(async () => { await rm(folder, { recursive: true, force: true }); });

const good = (): Record<string, TableFile> => Object.fromEntries(Object.entries(tables).filter(([name]) => name !== 'newer'));
const engines: [string, () => Engine][] = [
  ['hyparquet', () => new ParquetEngine(load)],
  ['DuckDB', () => new DuckDbEngine(blockingDuckDb, load)],
];

describe.each(engines)('one contract, engine %s', (_, make) => {
  let engine: Engine;
  beforeAll(async () => { engine = make(); await engine.open(good()); });
  afterAll(async () => { await engine.close(); });
  const rows = (query: TableQuery) => engine.rows(query);

  it('reads named columns of rows equal to a value', async () => {
    expect(await rows({ table: 'cells', columns: ['i', 'n'], where: { year: 2020, category: 'ұрлық', j: 1 }, orderBy: [{ column: 'i' }] })).toEqual([{ i: 0, n: 10 }, { i: 1, n: 11 }, { i: 2, n: 12 }]);
  });
  it('filters by a closed range and by a list', async () => {
    expect(await rows({ table: 'cells', columns: ['n'], where: { n: { from: 5, to: 8 }, i: [0, 2] }, orderBy: [{ column: 'n' }] })).toEqual([{ n: 6 }, { n: 7 }]);
  });
  it('adds up a column by groups', async () => {
    // 1+…+12 = 78 and 13+…+24 = 222, six cells of two years each.
    expect(await rows({ table: 'cells', groupBy: ['category'], sum: ['n'], count: true, orderBy: [{ column: 'n' }] })).toEqual([{ category: 'ұрлық', n: 78, rows: 12 }, { category: 'тонау', n: 222, rows: 12 }]);
  });
  it('gives one row for a sum without groups, null and zero when nothing is kept', async () => {
    expect(await rows({ table: 'cells', sum: ['n'], count: true })).toEqual([{ n: 300, rows: 24 }]);
    expect(await rows({ table: 'cells', sum: ['n'], count: true, where: { year: 1999 } })).toEqual([{ n: null, rows: 0 }]);
    expect(await rows({ table: 'cells', groupBy: ['year'], sum: ['n'], where: { i: [] } })).toEqual([]);
  });
  it('orders by several columns and limits', async () => {
    expect(await rows({ table: 'cells', columns: ['i', 'n'], orderBy: [{ column: 'i', descending: true }, { column: 'n' }], limit: 3 })).toEqual([{ i: 2, n: 3 }, { i: 2, n: 6 }, { i: 2, n: 9 }]);
  });
  it('orders by a column that it does not give back', async () => {
    expect(await rows({ table: 'cells', columns: ['i'], orderBy: [{ column: 'n', descending: true }], limit: 2 })).toEqual([{ i: 2 }, { i: 1 }]);
  });
  it('converts dates, moments, truth values, whole numbers beyond 2^53 and nulls alike', async () => {
    expect(await rows({ table: 'odd', orderBy: [{ column: 'id' }] })).toEqual([
      { id: 1, name: 'a', day: '2020-02-29', moment: '2020-02-29 13:05:00', yes: true, big: '9007199254740993', x: 1.5 },
      { id: 2, name: null, day: null, moment: null, yes: null, big: null, x: null },
      { id: 3, name: `Әліппе '"`, day: '1969-12-31', moment: '1969-12-31 23:59:59', yes: false, big: -7, x: -0.25 },
    ]);
  });
  it('puts nulls last in both directions', async () => {
    expect((await rows({ table: 'odd', columns: ['x'], orderBy: [{ column: 'x' }] })).map(({ x }) => x)).toEqual([-0.25, 1.5, null]);
    expect((await rows({ table: 'odd', columns: ['x'], orderBy: [{ column: 'x', descending: true }] })).map(({ x }) => x)).toEqual([1.5, -0.25, null]);
  });
  it('finds nulls only when asked for them', async () => {
    expect(await rows({ table: 'odd', columns: ['id'], where: { name: null } })).toEqual([{ id: 2 }]);
    expect(await rows({ table: 'odd', columns: ['id'], where: { name: ['a', null] }, orderBy: [{ column: 'id' }] })).toEqual([{ id: 1 }, { id: 2 }]);
    expect(await rows({ table: 'odd', columns: ['id'], where: { x: {} }, orderBy: [{ column: 'id' }] })).toEqual([{ id: 1 }, { id: 3 }]);
  });
  it('treats a text with quotes as a text', async () => {
    expect(await rows({ table: 'odd', columns: ['id'], where: { name: `Әліппе '"` } })).toEqual([{ id: 3 }]);
    expect(await rows({ table: 'odd', columns: ['id'], where: { name: `' OR 1=1 --` } })).toEqual([]);
  });
  it('reads every row group of a longer file', async () => {
    expect(await rows({ table: 'many', groupBy: ['g'], count: true, orderBy: [{ column: 'g' }] })).toEqual([1429, 1429, 1429, 1429, 1428, 1428, 1428].map((count, g) => ({ g, rows: count })));
    expect(await rows({ table: 'many', columns: ['id'], where: { id: { from: 9999 } } })).toEqual([{ id: 9999 }]);
  });
  it.each([
    ['an unknown table', { table: 'cell' }, 'unknown-table'],
    ['a table named like a property of every object', { table: 'constructor' }, 'unknown-table'],
    ['an unknown column', { table: 'cells', columns: ['m'] }, 'unknown-column'],
    ['an unknown column in a condition', { table: 'cells', where: { '1=1 --': 1 } }, 'unknown-column'],
    ['an order by a column outside the groups', { table: 'cells', groupBy: ['i'], orderBy: [{ column: 'n' }] }, 'unknown-column'],
    ['columns together with a sum', { table: 'cells', columns: ['i'], sum: ['n'] }, 'refused'],
  ])('refuses %s', async (_title, query, code) => {
    await expect(rows(query)).rejects.toMatchObject({ name: 'QueryError', code });
  });
  it.each([
    ['a cut file', 'cut.parquet', 'damaged'],
    ['an empty file', 'empty.parquet', 'damaged'],
    ['a file of another schema version', 'newer.parquet', 'schema'],
  ])('says that %s is no table of this release', async (_title, name, code) => {
    const other = make();
    await expect((async () => { await other.open({ bad: { url: join(folder, name) } }); return other.rows({ table: 'bad' }); })()).rejects.toMatchObject({ code });
  });
  it('says that a file is cut when its size differs from the index', async () => {
    const other = make();
    await expect((async () => { await other.open({ bad: { url: tables['odd']?.url ?? '', bytes: 3 } }); return other.rows({ table: 'bad' }); })()).rejects.toMatchObject({ code: 'damaged' });
  });
});

describe('both engines', () => {
  it('answer any query alike', async () => {
    const [a, b] = engines.map(([, make]) => make());
    if (a === undefined || b === undefined) throw new Error('two engines expected');
    await Promise.all([a.open(good()), b.open(good())]);
    const condition = fc.oneof(fc.integer({ min: -1, max: 26 }), fc.array(fc.integer({ min: 0, max: 24 }), { maxLength: 3 }), fc.record({ from: fc.integer({ min: 0, max: 24 }), to: fc.integer({ min: 0, max: 24 }) }, { requiredKeys: [] }));
    const where = fc.record({ i: condition, n: condition, category: fc.constantFrom('ұрлық', 'тонау', 'жоқ') }, { requiredKeys: [] });
    await fc.assert(fc.asyncProperty(where, fc.subarray(['i', 'j', 'year', 'category']), fc.boolean(), async (filter, keys, count) => {
      const grouped: TableQuery = { table: 'cells', where: filter, groupBy: keys, sum: ['n'], count, orderBy: [...keys.map((column) => ({ column })), { column: 'n' }] };
      expect(await a.rows(grouped)).toEqual(await b.rows(grouped));
      const plain: TableQuery = { table: 'cells', where: filter, orderBy: [{ column: 'n', descending: count }], limit: 5 };
      expect(await a.rows(plain)).toEqual(await b.rows(plain));
    }), { numRuns: 60 });
  });
});
