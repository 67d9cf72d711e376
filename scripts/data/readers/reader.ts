/**
 * One record of a source while it is being looked at. The object is reused for the next record: copy what must outlive
 * the call. `bytes` are the original bytes, so that a rejected record can be kept exactly as it came.
 */
export interface RecordCursor {
  /** Physical line (CSV) or ordinal of the record, from 1. */
  readonly line: number;
  /** Number of fields found. */
  readonly width: number;
  /** A rule that the record breaks already as text (`nul-byte`, `quote-unclosed`), or null. */
  readonly damage: string | null;
  text(column: number): string;
  bytes(): Buffer;
}

/** What the file is, known before its first record. */
export interface SourceHead {
  readonly names: readonly string[];
  /** Original bytes of the header record with its line end, byte order mark left out. */
  readonly bytes: Buffer;
  readonly encoding: string;
  readonly delimiter: string;
  /** Projection of the columns `geometry_x`, `geometry_y` that the reader made from geometries. */
  readonly geometryEpsg?: number | undefined;
  /** True when the format has dates of its own: they come as `YYYY-MM-DD HH:mm`, whatever the mapping says. */
  readonly typedDates?: boolean | undefined;
}

export interface ReadOptions { readonly encoding?: string | undefined; readonly delimiter?: string | undefined; readonly maxBytes?: number }

/** Receives a source: its head once, then every record in order. */
export interface RecordHandler { head(head: SourceHead): void; record(cursor: RecordCursor): void }

/**
 * A door for one kind of file. All of them deliver text fields by column number under a list of names, so that a mapping
 * works the same for each. Throws `DataError` when the file as a whole cannot be read.
 */
export interface Reader {
  readonly id: string;
  /** True when this reader is the one for a file of that name and beginning. */
  accepts(file: string, start: Buffer): boolean;
  read(file: string, handler: RecordHandler, options?: ReadOptions): Promise<void>;
}
