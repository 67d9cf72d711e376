import { DOUBLE, DuckDBDataChunk, DuckDBInstance, INTEGER, VARCHAR, type DuckDBConnection } from '@duckdb/node-api';
import { rowsOf, type Table } from './summary/table.ts';

const TYPES = { INTEGER, DOUBLE, VARCHAR } as const;
const CHUNK = 2048;

/**
 * Writes tables as Parquet that the reader in the browser (DuckDB 0.9) is known to read: zstd, pages of version 1, simple
 * types. One thread and a full ORDER BY make the bytes depend on the rows alone.
 */
export class ParquetWriter {
  private readonly connection: DuckDBConnection;
  private readonly instance: DuckDBInstance;

  private constructor(instance: DuckDBInstance, connection: DuckDBConnection) {
    this.instance = instance;
    this.connection = connection;
  }

  static async open(): Promise<ParquetWriter> {
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    return new ParquetWriter(instance, await instance.connect());
  }

  /** `metadata` becomes the key-value metadata of the file. */
  async write(table: Table, path: string, metadata: Readonly<Record<string, string>>): Promise<void> {
    const columns = Object.entries(table.columns);
    const listed = columns.map(([name, { type }]) => `"${name}" ${type}`).join(', ');
    await this.connection.run(`CREATE OR REPLACE TABLE "out" (${listed})`);
    const appender = await this.connection.createAppender('out');
    const rows = rowsOf(table);
    for (let from = 0; from < rows; from += CHUNK) {
      const chunk = DuckDBDataChunk.create(columns.map(([, { type }]) => TYPES[type]), Math.min(CHUNK, rows - from));
      columns.forEach(([, { values }], at) => chunk.setColumnValues(at, values.slice(from, from + CHUNK)));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    const order = [...new Set([...table.order, ...columns.map(([name]) => name)])].map((name) => `"${name}" NULLS FIRST`).join(', ');
    const pairs = Object.entries(metadata).map(([key, value]) => `${key}: ${quoted(value)}`).join(', ');
    await this.connection.run(`COPY (SELECT * FROM "out" ORDER BY ${order}) TO ${quoted(path)} (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v1, ROW_GROUP_SIZE 20480, KV_METADATA {${pairs}})`);
    await this.connection.run('DROP TABLE "out"');
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
