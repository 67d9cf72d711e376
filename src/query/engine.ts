/**
 * One contract for asking Parquet, kept by two engines: `parquet-engine.ts` (22 kB, for maps and charts) and
 * `duckdb-engine.ts` (4 MB, for the reader's own question). `engine-contract.test.ts` runs the same suite against both.
 */

/** A value as the page uses it: BigInt, HUGEINT, dates and nested values are converted in `rows.ts` and nowhere else. */
export type Value = string | number | boolean | null;
export type Row = Readonly<Record<string, Value>>;

/** A table's file as the page printed it. */
export interface TableFile {
  /** Address of the Parquet file, on the page's own origin. */
  readonly url: string;
  /** Size the index promises; a file of another size is refused as damaged. */
  readonly bytes?: number;
}

/** Equal to one value, one of several, or within a closed range. Values are compared in the column's own type. */
export type Condition = Value | readonly Value[] | { readonly from?: number | string; readonly to?: number | string };

export interface TableQuery {
  readonly table: string;
  /** Columns wanted; all when absent. Not together with `groupBy`, `sum` or `count`. */
  readonly columns?: readonly string[];
  readonly where?: Readonly<Record<string, Condition>>;
  readonly groupBy?: readonly string[];
  /** Columns to add up; each sum keeps the column's name and is null when there was nothing to add. */
  readonly sum?: readonly string[];
  /** Adds a column `rows` with the number of rows of each group. */
  readonly count?: boolean;
  /** Nulls come last in both directions; text is ordered by code point. */
  readonly orderBy?: readonly { readonly column: string; readonly descending?: boolean }[];
  readonly limit?: number;
}

/** How far a load has come. `total` is 0 when nobody knows it. */
export interface Progress { readonly step: 'engine' | 'data'; readonly done: number; readonly total: number }

export interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface SqlOptions extends Watch {
  readonly params?: readonly Value[];
  /** Rows kept at most; the rest is dropped and `truncated` is true. */
  readonly maxRows?: number;
  readonly timeoutMs?: number;
}

export interface SqlResult {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly truncated: boolean;
  readonly milliseconds: number;
}

/** Every method throws `QueryError` and nothing else. */
export interface Engine {
  open(tables: Readonly<Record<string, TableFile>>, watch?: Watch): Promise<void>;
  rows(query: TableQuery, watch?: Watch): Promise<Row[]>;
  sql?(text: string, options?: SqlOptions): Promise<SqlResult>;
  close(): Promise<void>;
}
