import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { encodeText, type Encoding } from './readers/encoding.ts';
import type { SourceHead } from './readers/reader.ts';

/** Columns that stand before the original bytes of each rejected row; their presence makes a file a mended quarantine. */
export const QUARANTINE_COLUMNS = ['_line', '_rule', '_seen'] as const;

/**
 * Writes rejected rows: three columns of our own, then the record exactly as it came, in the encoding and with the
 * delimiter of its file. A person mends the row in place and gives the file back to the import. Nothing is written before
 * the first rejected row; `finish` puts the file in place at once, or removes an old one when no row was rejected.
 */
export class QuarantineFile {
  private readonly path: string | null;
  private descriptor: number | null = null;
  private head: SourceHead | null = null;

  /** `path` null = dry run: nothing is written. */
  constructor(path: string | null) { this.path = path; }

  begin(head: SourceHead): void { this.head ??= head; }

  /** `original`: the bytes of the record with its line end; `from`: the file's own head, for a mended file its second one. */
  reject(row: { readonly line: number; readonly rule: string; readonly seen: string; readonly original: Buffer }): void {
    const { path, head } = this;
    if (path === null || head === null) return;
    const encoding = head.encoding as Encoding;
    if (this.descriptor === null) {
      mkdirSync(dirname(path), { recursive: true });
      this.descriptor = openSync(`${path}.part`, 'w');
      if (encoding === 'utf-16le' || encoding === 'utf-16be') this.write(encodeText('\uFEFF', encoding));
      this.write(encodeText(QUARANTINE_COLUMNS.join(head.delimiter) + head.delimiter, encoding));
      this.write(withLineEnd(head.bytes, encoding));
    }
    const own = [String(row.line), row.rule, `"${safeText(row.seen)}"`].join(head.delimiter) + head.delimiter;
    this.write(encodeText(own, encoding));
    this.write(withLineEnd(row.original, encoding));
  }

  finish(): void {
    if (this.path === null) return;
    if (this.descriptor === null) { rmSync(this.path, { force: true }); return; }
    closeSync(this.descriptor);
    this.descriptor = null;
    renameSync(`${this.path}.part`, this.path);
  }

  /** Leaves an earlier quarantine file as it was. */
  abandon(): void {
    if (this.descriptor !== null) closeSync(this.descriptor);
    this.descriptor = null;
    if (this.path !== null) rmSync(`${this.path}.part`, { force: true });
  }

  private write(bytes: Buffer): void { if (this.descriptor !== null) writeSync(this.descriptor, bytes); }
}

/** What was seen, on one line and never a formula of a spreadsheet. */
function safeText(text: string): string {
  const flat = text.replace(/[\r\n\0]+/g, ' ').replaceAll('"', '""');
  return /^[=+@\t-]/.test(flat) ? `'${flat}` : flat;
}

function withLineEnd(bytes: Buffer, encoding: Encoding): Buffer {
  const end = encodeText('\n', encoding);
  const carriage = encodeText('\r', encoding);
  const ends = (tail: Buffer): boolean => bytes.length >= tail.length && bytes.subarray(bytes.length - tail.length).equals(tail);
  return ends(end) || ends(carriage) ? bytes : Buffer.concat([bytes, end]);
}
