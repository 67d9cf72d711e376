import { basename } from 'node:path';
import { DataError } from '../data-error.ts';
import { fileBytes } from './byte-source.ts';
import { sniffDelimiter } from './delimiter.ts';
import { decoderOf, detectEncoding, type Encoding } from './encoding.ts';
import type { Reader, ReadOptions, RecordCursor, RecordHandler } from './reader.ts';
import { emptyScan, scanRecord, type Dialect, type Scanned } from './record-scanner.ts';

/** How many bytes decide on encoding and delimiter. */
const SAMPLE = 1 << 16;

/** Delimited text (comma, semicolon, tab, bar), plain or gzip, read in pieces. */
export const csvReader: Reader = {
  id: 'csv',
  accepts: (file) => /\.(csv|tsv|txt)(\.gz)?$/i.test(file),
  read: readCsv,
};

async function readCsv(file: string, handler: RecordHandler, options: ReadOptions = {}): Promise<void> {
  const state = new CsvState(basename(file), handler, options);
  for await (const piece of fileBytes(file, options.maxBytes)) state.push(piece, false);
  state.push(Buffer.alloc(0), true);
}

/** Keeps what is left of one piece until the next one comes. */
class CsvState {
  private rest: Buffer = Buffer.alloc(0);
  private line = 1;
  private dialect: Dialect | null = null;
  private encoding: Encoding = 'utf-8';
  private cursor: CsvCursor | null = null;
  private readonly scan = emptyScan();
  private readonly file: string;
  private readonly handler: RecordHandler;
  private readonly options: ReadOptions;

  constructor(file: string, handler: RecordHandler, options: ReadOptions) {
    this.file = file;
    this.handler = handler;
    this.options = options;
  }

  push(piece: Buffer, last: boolean): void {
    let buffer = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
    if (this.dialect === null) {
      if (buffer.length < SAMPLE && !last) { this.rest = buffer; return; }
      buffer = this.begin(buffer);
    }
    this.rest = this.records(buffer, last);
  }

  /** Decides on encoding and delimiter; returns the bytes after the byte order mark. */
  private begin(buffer: Buffer): Buffer {
    const { encoding, bom } = detectEncoding(buffer.subarray(0, SAMPLE), this.options.encoding);
    this.encoding = encoding;
    const text = decoderOf(encoding)(buffer, bom, Math.min(buffer.length, SAMPLE));
    if (text.trim().length === 0) throw new DataError({ file: this.file, line: 1, rule: 'empty-file' }, 'no header and no rows (seen: nothing; expected: a header line and rows)');
    const unit = encoding.startsWith('utf-16') ? 2 : 1;
    this.dialect = { delimiter: this.options.delimiter ?? sniffDelimiter(text), unit, bigEndian: encoding === 'utf-16be' };
    return buffer.subarray(bom);
  }

  private records(buffer: Buffer, last: boolean): Buffer {
    const { dialect, scan } = this;
    if (dialect === null) return buffer;
    let at = 0;
    while (at < buffer.length && scanRecord(buffer, at, last, dialect, scan)) {
      at = scan.next;
      const line = this.line;
      this.line += scan.newlines;
      const blank = scan.width === 1 && scan.end === scan.start;
      if (!blank) this.take(scan, line);
    }
    return buffer.subarray(at);
  }

  private take(scan: Scanned, line: number): void {
    if (this.cursor !== null) {
      this.cursor.line = line;
      this.handler.record(this.cursor);
      return;
    }
    this.cursor = new CsvCursor(scan, this.encoding);
    const names = Array.from({ length: scan.width }, (_, column) => (this.cursor?.text(column) ?? '').trim());
    this.handler.head({ names, bytes: Buffer.from(scan.buffer.subarray(scan.start, scan.next)), encoding: this.encoding, delimiter: this.dialect?.delimiter ?? ',' });
  }
}

class CsvCursor implements RecordCursor {
  line = 1;
  private readonly scan: Scanned;
  private readonly decode: (bytes: Buffer, start: number, end: number) => string;
  private readonly unit: number;

  constructor(scan: Scanned, encoding: Encoding) {
    this.scan = scan;
    this.decode = decoderOf(encoding);
    this.unit = encoding.startsWith('utf-16') ? 2 : 1;
  }

  get width(): number { return this.scan.width; }
  get damage(): string | null { return this.scan.damage; }

  text(column: number): string {
    const { scan } = this;
    if (column >= scan.width) return '';
    const start = scan.starts[column] ?? 0;
    const end = scan.ends[column] ?? 0;
    if (start === end) return '';
    if (scan.quoted[column] === 0) return this.decode(scan.buffer, start, end);
    const raw = this.decode(scan.buffer, start + this.unit, end);
    const closing = raw.lastIndexOf('"');
    return (closing === -1 ? raw : raw.slice(0, closing) + raw.slice(closing + 1)).replaceAll('""', '"');
  }

  bytes(): Buffer { return this.scan.buffer.subarray(this.scan.start, this.scan.next); }
}
