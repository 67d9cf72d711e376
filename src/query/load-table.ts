import { parquetMetadata } from 'hyparquet';
import type { TableFile, Watch } from './engine.ts';
import { asQueryError, QueryError } from './query-error.ts';

/** The schema version of the Parquet files this code reads. */
export const SCHEMA_VERSION = '1';

/** Reads the bytes of a file. The browser's own is `fetchBytes`; tests give one that reads a folder. */
export type Load = (file: TableFile, watch?: Watch) => Promise<ArrayBuffer>;

/** Fetches a file of the page's own origin, reporting bytes. Any other origin is refused before a request is made. */
export const fetchBytes: Load = async (file, watch = {}) => {
  const url = new URL(file.url, document.baseURI);
  if (url.origin !== location.origin) throw new QueryError('refused', `${file.url}: another origin (seen ${url.origin}; expected ${location.origin})`);
  let response: Response;
  try {
    response = await fetch(url, watch.signal === undefined ? {} : { signal: watch.signal });
  } catch (error) {
    if (watch.signal?.aborted === true) throw asQueryError(error);
    throw new QueryError('network', `${file.url}: no answer`);
  }
  if (!response.ok) throw new QueryError('network', `${file.url}: no file (seen status ${response.status}; expected 200)`);
  return readBody(response, file.bytes ?? 0, watch);
};

/** The body of a response as one buffer, with progress as it arrives. */
export async function readBody(response: Response, total: number, watch: Watch, step: 'engine' | 'data' = 'data'): Promise<ArrayBuffer> {
  const reader = response.body?.getReader();
  if (reader === undefined) return response.arrayBuffer();
  const parts: Uint8Array[] = [];
  let done = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      done += part.value.length;
      watch.onProgress?.({ step, done, total: Math.max(total, done) });
    }
  } catch (error) {
    throw watch.signal?.aborted === true ? new QueryError('cancelled', 'load stopped by the reader') : new QueryError('network', `load broke off after ${done} bytes: ${String(error)}`);
  }
  const whole = new Uint8Array(done);
  let at = 0;
  for (const part of parts) { whole.set(part, at); at += part.length; }
  return whole.buffer;
}

export interface Parquet {
  readonly bytes: ArrayBuffer;
  readonly metadata: ReturnType<typeof parquetMetadata>;
  readonly columns: readonly string[];
}

/** Loads a table's file and checks that it is whole, is Parquet, and belongs to this schema version. */
export async function loadTable(name: string, file: TableFile, load: Load, watch?: Watch): Promise<Parquet> {
  const bytes = await load(file, watch);
  if (file.bytes !== undefined && bytes.byteLength !== file.bytes) throw new QueryError('damaged', `table ${name}: cut file (seen ${bytes.byteLength} bytes; expected ${file.bytes})`);
  let metadata: Parquet['metadata'];
  try {
    metadata = parquetMetadata(bytes);
  } catch (error) {
    throw new QueryError('damaged', `table ${name}: not a whole Parquet file (${error instanceof Error ? error.message : String(error)})`);
  }
  const version = metadata.key_value_metadata?.find(({ key }) => key === 'schema')?.value;
  if (version !== undefined && version !== SCHEMA_VERSION) throw new QueryError('schema', `table ${name}: other schema version (seen ${version}; expected ${SCHEMA_VERSION})`);
  return { bytes, metadata, columns: metadata.schema.filter((element) => element.num_children === undefined).map((element) => element.name) };
}
