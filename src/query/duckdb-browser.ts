import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { Value, Watch } from './engine.ts';
import { DuckDbEngine, type Database } from './duckdb-engine.ts';
import { readBody } from './load-table.ts';
import { QueryError } from './query-error.ts';
import type { ArrowBatch, ArrowSchema } from './rows.ts';

/**
 * DuckDB in a worker of the reader's browser. Imported only on the reader's click.
 * Pinned to 1.28.0, the last version with Parquet compiled in: later ones fetch an extension from a foreign host.
 * No `filesystem` setting is passed: with one, 1.28.0 hangs at the first query.
 */
export function browserDuckDb(): DuckDbEngine {
  return new DuckDbEngine(start);
}

// The engine's own code stays in memory, so that a restart after a stopped query loads nothing.
let wasm: Promise<string> | undefined;

async function start(watch: Watch): Promise<Database> {
  if (typeof WebAssembly !== 'object' || typeof Worker !== 'function') throw new QueryError('unsupported', 'browser: no WebAssembly or no workers');
  wasm ??= download(watch);
  wasm.catch(() => { wasm = undefined; });
  const wasmBlob = await wasm;
  // Started from a blob the worker inherits this page's policy; started from its own address it would not, and SQL could
  // reach another origin.
  const source = URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(new URL(workerUrl, document.baseURI).href)})`], { type: 'text/javascript' }));
  const worker = new Worker(source);
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await broken(worker, database.instantiate(wasmBlob));
    await database.open({});
    const connection = await database.connect() as unknown as Connection;
    return {
      register: (name, bytes) => database.registerFileBuffer(name, bytes),
      run: async (text) => { await connection.query(text); },
      stream: async (text, params) => {
        const reader = params.length === 0 ? await connection.send(text) : await (await connection.prepare(text)).send(...params);
        await reader.open();
        return { schema: reader.schema, batches: reader };
      },
      whole: (text) => connection.query(text),
      stop: () => database.terminate(),
    };
  } catch (error) {
    await database.terminate().catch(() => undefined);
    throw error;
  } finally {
    URL.revokeObjectURL(source);
  }
}

/** What is used of a connection, in the terms of `rows.ts` and not of the Arrow package that the engine brings. */
interface Reader extends AsyncIterable<ArrowBatch> { open(): Promise<unknown>; readonly schema: ArrowSchema }
interface Connection {
  query(text: string): Promise<{ readonly schema: ArrowSchema; readonly batches: readonly ArrowBatch[] }>;
  send(text: string): Promise<Reader>;
  prepare(text: string): Promise<{ send(...params: readonly Value[]): Promise<Reader> }>;
}

async function download(watch: Watch): Promise<string> {
  const response = await fetch(wasmUrl, watch.signal === undefined ? {} : { signal: watch.signal }).catch((error: unknown) => {
    throw new QueryError(watch.signal?.aborted === true ? 'cancelled' : 'network', `query engine: ${String(error)}`);
  });
  if (!response.ok) throw new QueryError('network', `query engine: no file (seen status ${response.status}; expected 200)`);
  const bytes = await readBody(response, Number(response.headers.get('content-length') ?? 0), watch, 'engine');
  return URL.createObjectURL(new Blob([bytes], { type: 'application/wasm' }));
}

/** A worker that cannot start says so only by an event; without this the page would wait for ever. */
function broken<T>(worker: Worker, ready: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    worker.addEventListener('error', (event) => { reject(new QueryError('unsupported', `query engine: the worker did not start (${event.message})`)); }, { once: true });
    ready.then(resolve, reject);
  });
}
