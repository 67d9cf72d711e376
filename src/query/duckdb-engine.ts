import type { Engine, Row, SqlOptions, SqlResult, TableFile, TableQuery, Value, Watch } from './engine.ts';
import { fetchBytes, loadTable, type Load } from './load-table.ts';
import { asQueryError, QueryError } from './query-error.ts';
import { readOnly } from './read-only.ts';
import { columnNames, rowsOfBatch, type ArrowBatch, type ArrowSchema } from './rows.ts';
import { outputColumns, quoted, toSql } from './table-query.ts';

/** What the engine needs of a running DuckDB: the worker of `duckdb-browser.ts`, or the blocking build in tests. */
export interface Database {
  register(name: string, bytes: Uint8Array): Promise<void>;
  run(text: string): Promise<void>;
  stream(text: string, params: readonly Value[]): Promise<{ schema: ArrowSchema; batches: AsyncIterable<ArrowBatch> }>;
  /** The whole answer at once: the only way to ask a PIVOT, which the engine splits into two statements. */
  whole(text: string): Promise<{ readonly schema: ArrowSchema; readonly batches: readonly ArrowBatch[] }>;
  /** Ends it at once, a running query included. */
  stop(): Promise<void>;
}

export type Start = (watch: Watch) => Promise<Database>;

export const DEFAULT_TIMEOUT_MS = 20_000;
export const DEFAULT_MAX_ROWS = 2_000;
const MEMORY_LIMIT = '512MB';

/**
 * Runs the reader's own question. All tables are loaded into memory first and then the door is locked: no file, address or
 * extension can be reached by SQL, and no setting changed. A query that is cancelled or too long ends with its worker,
 * since nothing gentler stops an endless recursion; the next query starts a new one from bytes already here.
 */
export class DuckDbEngine implements Engine {
  #start: Start;
  #load: Load;
  #loaded = new Map<string, { bytes: ArrayBuffer; columns: readonly string[] }>();
  #database: Promise<Database> | undefined;

  constructor(start: Start, load: Load = fetchBytes) {
    this.#start = start;
    this.#load = load;
  }

  async open(tables: Readonly<Record<string, TableFile>>, watch: Watch = {}): Promise<void> {
    await this.close();
    const total = Object.values(tables).reduce((sum, file) => sum + (file.bytes ?? 0), 0);
    let before = 0;
    for (const [name, file] of Object.entries(tables)) {
      const { bytes, columns } = await loadTable(name, file, this.#load, { ...watch, onProgress: ({ done }) => watch.onProgress?.({ step: 'data', done: before + done, total: Math.max(total, before + done) }) });
      before += bytes.byteLength;
      this.#loaded.set(name, { bytes, columns });
    }
    await this.#open(watch);
  }

  async rows(query: TableQuery, watch: Watch = {}): Promise<Row[]> {
    const table = this.#loaded.get(query.table);
    if (table === undefined) throw new QueryError('unknown-table', `table ${query.table}: unknown (expected one of ${[...this.#loaded.keys()].join(', ')})`);
    const text = toSql(query, outputColumns(query, table.columns));
    return [...(await this.#ask(text, { ...watch, maxRows: Infinity })).rows];
  }

  async sql(text: string, options: SqlOptions = {}): Promise<SqlResult> {
    const query = readOnly(text);
    if (!query.selects) return this.#ask(query.text, options);
    const { maxRows = DEFAULT_MAX_ROWS } = options;
    try {
      // The engine stops by itself one row after enough: a cross join of everything answers at once.
      return await this.#ask(`SELECT * FROM (${query.text}\n) LIMIT ${maxRows + 1}`, options);
    } catch (error) {
      // Brackets of ours would be in the message; the reader's own text gives the reader's own mistake.
      if (error instanceof QueryError && error.code === 'syntax') return this.#ask(query.text, options);
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#stop();
    this.#loaded.clear();
  }

  async #ask(text: string, options: SqlOptions): Promise<SqlResult> {
    const { maxRows = DEFAULT_MAX_ROWS, timeoutMs = DEFAULT_TIMEOUT_MS, signal, params = [] } = options;
    const database = await this.#open(options);
    const started = performance.now();
    const answer = collect(database, { text, params, maxRows });
    try {
      return { ...await within(answer, timeoutMs, signal), milliseconds: performance.now() - started };
    } catch (thrown) {
      const error = asQueryError(thrown);
      if (error.code === 'timeout' || error.code === 'cancelled' || error.code === 'memory') {
        answer.catch(() => undefined);
        await this.#stop();
      }
      throw error;
    }
  }

  #open(watch: Watch): Promise<Database> {
    if (this.#database === undefined) {
      const opening = this.#prepare(watch).catch((error: unknown) => { this.#database = undefined; throw asQueryError(error); });
      this.#database = opening;
    }
    return this.#database;
  }

  async #prepare(watch: Watch): Promise<Database> {
    const database = await this.#start(watch);
    for (const [name, { bytes }] of this.#loaded) {
      const file = `${name}.parquet`;
      // A copy: the worker takes the buffer away from this thread.
      await database.register(file, new Uint8Array(bytes.slice(0)));
      await database.run(`CREATE TABLE ${quoted(name)} AS SELECT * FROM read_parquet('${file.replaceAll("'", "''")}')`);
    }
    for (const lock of [`SET memory_limit='${MEMORY_LIMIT}'`, 'SET enable_external_access=false', 'SET lock_configuration=true']) await database.run(lock);
    return database;
  }

  async #stop(): Promise<void> {
    const database = this.#database;
    this.#database = undefined;
    await database?.then((one) => one.stop(), () => undefined);
  }
}

async function collect(database: Database, { text, params, maxRows }: { text: string; params: readonly Value[]; maxRows: number }): Promise<Omit<SqlResult, 'milliseconds'>> {
  const { schema, batches } = await database.stream(text, params).catch((error: unknown) => {
    if (String(error).includes('can only take a single statement')) return database.whole(text);
    throw error;
  });
  const columns = columnNames(schema);
  const rows: Row[] = [];
  let truncated = false;
  // Read to the end even when enough is kept: rows left unread would keep the connection busy.
  for await (const batch of batches) {
    const room = maxRows - rows.length;
    for (const row of rowsOfBatch(batch, columns, room)) rows.push(row);
    if (batch.numRows > room) truncated = true;
  }
  return { columns, rows, truncated };
}

function within<T>(answer: Promise<T>, timeoutMs: number, signal?: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const cancel = (): void => { reject(new QueryError('cancelled', 'query stopped by the reader')); };
    const timer = setTimeout(() => { reject(new QueryError('timeout', `query stopped after ${timeoutMs} ms`)); }, timeoutMs);
    if (signal?.aborted === true) cancel();
    signal?.addEventListener('abort', cancel, { once: true });
    answer.then(resolve, reject).finally(() => { clearTimeout(timer); signal?.removeEventListener('abort', cancel); });
  });
}
