import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blockingDuckDb } from '../../scripts/fixtures/query/blocking-duckdb.ts';
import { DuckDbEngine, type Database } from './duckdb-engine.ts';

let folder = '';
let engine: DuckDbEngine;
const load = async ({ url }: { url: string }): Promise<ArrayBuffer> => new Uint8Array(await readFile(url)).buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'query-sql-'));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`COPY (SELECT (x % 50)::INT AS i, 0 AS j, 2019 AS year, (x % 50)::INT AS n FROM range(3000) r(x) ORDER BY x) TO '${join(folder, 'cells.parquet')}' (FORMAT parquet, COMPRESSION zstd)`);
  connection.closeSync();
  engine = new DuckDbEngine(blockingDuckDb, load);
  await engine.open({ cells: { url: join(folder, 'cells.parquet') } });
});
afterAll(async () => { await engine.close(); await rm(folder, { recursive: true, force: true }); });

describe('the reader’s own question', () => {
  it('gives 128-bit sums and 64-bit counts as plain numbers', async () => {
    const result = await engine.sql('SELECT sum(n) AS n, count(*) AS rows, avg(n) AS mean, (1.25)::decimal(10,2) AS d, (-5)::hugeint AS neg, 12000000000000000000::hugeint AS big FROM cells;');
    expect(result.rows).toEqual([{ n: 73500, rows: 3000, mean: 24.5, d: 1.25, neg: -5, big: '12000000000000000000' }]);
    expect(result.truncated).toBe(false);
  });
  it('names columns of an empty answer', async () => {
    expect(await engine.sql('SELECT i, j FROM cells WHERE i < 0')).toMatchObject({ columns: ['i', 'j'], rows: [] });
  });
  it('keeps two columns of the same name apart', async () => {
    expect(await engine.sql('SELECT 1 AS a, 2 AS a')).toMatchObject({ columns: ['a', 'a:1'], rows: [{ a: 1, 'a:1': 2 }] });
  });
  it('passes values beside the text', async () => {
    expect((await engine.sql('SELECT count(*) AS c FROM cells WHERE i = ?', { params: [7] })).rows).toEqual([{ c: 60 }]);
  });
  it('keeps at most the rows asked for, says so, and answers the next question', async () => {
    const result = await engine.sql('SELECT i FROM cells', { maxRows: 100 });
    expect([result.rows.length, result.truncated]).toEqual([100, true]);
    expect((await engine.sql('SELECT count(*) AS c FROM cells')).rows).toEqual([{ c: 3000 }]);
  });
  it('is not stopped by an answer of exactly the rows allowed', async () => {
    expect(await engine.sql('SELECT i FROM cells LIMIT 100', { maxRows: 100 })).toMatchObject({ truncated: false });
  });
  it('keeps only some rows of an endless recursion', async () => {
    const result = await engine.sql('WITH RECURSIVE t AS (SELECT 1 AS x UNION ALL SELECT x + 1 FROM t WHERE x < 100000) SELECT * FROM t', { maxRows: 10 });
    expect([result.rows.length, result.truncated]).toEqual([10, true]);
  });
  it('answers a cross join of everything with the rows allowed', async () => {
    expect(await engine.sql('SELECT * FROM cells a, cells b, cells c, cells d -- all', { maxRows: 5 })).toMatchObject({ truncated: true, rows: { length: 5 } });
  });
  it('keeps the order the query asks for', async () => {
    expect((await engine.sql('SELECT DISTINCT i FROM cells ORDER BY i DESC', { maxRows: 3 })).rows).toEqual([{ i: 49 }, { i: 48 }, { i: 47 }]);
  });
  it.each([
    ['windows and QUALIFY', 'SELECT i, sum(n) AS n FROM cells GROUP BY i QUALIFY row_number() OVER (ORDER BY i) = 1'],
    ['DESCRIBE', 'DESCRIBE cells'], ['SUMMARIZE', 'SUMMARIZE cells'], ['FROM first', 'FROM cells LIMIT 1'],
    ['PIVOT', 'PIVOT (SELECT i, year, n FROM cells WHERE i < 2) ON year USING sum(n)'], ['SHOW TABLES', 'SHOW TABLES'], ['EXPLAIN', 'EXPLAIN SELECT 1'],
    ['nested values', "SELECT [1, 2] AS l, {'a': 1} AS s, interval 3 day AS v, 'ab'::blob AS b"],
  ])('answers %s', async (_, text) => {
    expect((await engine.sql(text)).rows.length).toBeGreaterThan(0);
  });
  it('names the mistake of a query without its whole plan', async () => {
    await expect(engine.sql('SELECT nn FROM cells')).rejects.toMatchObject({ code: 'syntax', message: expect.stringContaining('nn') });
    await expect(engine.sql('SELECT 1 +')).rejects.toMatchObject({ message: expect.stringContaining('end of input') });
    await expect(engine.sql('SELECT FROM WHERE')).rejects.toMatchObject({ code: 'syntax' });
    await expect(engine.sql("SELECT extension, 'out of memory' FROM cells")).rejects.toMatchObject({ code: 'syntax' });
  });
});

describe('the locked door', () => {
  it.each([
    "SELECT * FROM read_parquet('http://127.0.0.1:9/x.parquet')", "SELECT * FROM 'http://127.0.0.1:9/x.parquet'", "FROM read_csv_auto('/etc/passwd')",
    "SELECT * FROM glob('*')", "FROM parquet_metadata('cells.parquet')", "WITH a AS (FROM 'cells.parquet') SELECT * FROM a",
  ])('the engine itself refuses %s', async (text) => {
    await expect(engine.sql(text)).rejects.toMatchObject({ code: 'refused' });
  });
  it('stays locked after a restart', async () => {
    await expect(engine.sql('SELECT 1', { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    await expect(engine.sql("FROM read_csv_auto('x.csv')")).rejects.toMatchObject({ code: 'refused' });
  });
});

describe('time-out and cancel', () => {
  const stuck = (stopped: string[]) => async (): Promise<Database> => ({
    register: async () => undefined,
    run: async () => undefined,
    stream: () => new Promise(() => undefined),
    whole: () => new Promise(() => undefined),
    stop: async () => { stopped.push('stopped'); },
  });
  it('ends a query that takes too long together with its worker', async () => {
    const stopped: string[] = [];
    const slow = new DuckDbEngine(stuck(stopped), load);
    await slow.open({});
    await expect(slow.sql('SELECT 1', { timeoutMs: 20 })).rejects.toMatchObject({ code: 'timeout' });
    expect(stopped).toEqual(['stopped']);
  });
  it('ends a query on the reader’s wish, also one given before it began', async () => {
    const stopped: string[] = [];
    const slow = new DuckDbEngine(stuck(stopped), load);
    await slow.open({});
    const control = new AbortController();
    const answer = slow.sql('SELECT 1', { signal: control.signal });
    setTimeout(() => { control.abort(); }, 10);
    await expect(answer).rejects.toMatchObject({ code: 'cancelled' });
    await expect(slow.sql('SELECT 1', { signal: control.signal })).rejects.toMatchObject({ code: 'cancelled' });
    expect(stopped).toEqual(['stopped', 'stopped']);
  });
  it('starts anew after a start that failed', async () => {
    let tries = 0;
    const flaky = new DuckDbEngine(async () => { tries++; if (tries === 1) throw new Error('WebAssembly.Memory(): could not allocate memory'); return blockingDuckDb(); }, load);
    await expect(flaky.open({})).rejects.toMatchObject({ code: 'memory' });
    expect((await flaky.sql('SELECT 1 AS a')).rows).toEqual([{ a: 1 }]);
  });
});
