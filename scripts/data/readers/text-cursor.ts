import type { RecordCursor, SourceHead } from './reader.ts';

/** A column that a reader makes from the geometry of a record; no source has a column of these names by itself. */
export const GEOMETRY_COLUMNS = ['geometry_x', 'geometry_y'] as const;
/** No source of incidents has more columns; a file that does is damaged or hostile. */
export const MOST_COLUMNS = 4096;

/** Record of a source that is not delimited text, as the texts of its fields. Reused from record to record. */
export class TextCursor implements RecordCursor {
  line = 1;
  damage: string | null = null;
  private values: readonly string[] = [];

  set(line: number, values: readonly string[], damage: string | null = null): this {
    this.line = line;
    this.values = values;
    this.damage = damage ?? (values.some((value) => value.includes('\0')) ? 'nul-byte' : null);
    return this;
  }

  get width(): number { return this.values.length; }
  text(column: number): string { return this.values[column] ?? ''; }
  bytes(): Buffer { return csvBytes(this.values); }
}

/** Head of such a source: its quarantine is written as UTF-8 with commas. */
export const textHead = (names: readonly string[], more: Pick<SourceHead, 'geometryEpsg' | 'typedDates'> = {}): SourceHead =>
  ({ names, bytes: csvBytes(names), encoding: 'utf-8', delimiter: ',', ...more });

const csvBytes = (values: readonly string[]): Buffer => Buffer.from(`${values.map(csvField).join(',')}\n`, 'utf8');

/**
 * One field of a CSV that a person will open in a spreadsheet: quoted where needed, and with an apostrophe in front where
 * the program would take it for a formula. Numbers with a sign stay numbers.
 */
export function csvField(value: string): string {
  const flat = value.replaceAll('\0', '\uFFFD');
  const safe = /^[=+@\t\r-]/.test(flat) && !/^[+-]?\d+([.,]\d+)?([eE][+-]?\d+)?$/.test(flat) ? `'${flat}` : flat;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
