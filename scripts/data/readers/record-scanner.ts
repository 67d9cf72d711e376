/** How a delimited text is written. `unit` is the number of bytes of a code unit (2 for UTF-16). */
export interface Dialect { readonly delimiter: string; readonly unit: 1 | 2; readonly bigEndian: boolean }

/** Where a record and its fields stand in `buffer` (byte offsets); reused from record to record. */
export interface Scanned {
  buffer: Buffer;
  start: number;
  /** End of the record's text, and of its line end. */
  end: number;
  next: number;
  width: number;
  starts: Int32Array;
  ends: Int32Array;
  quoted: Uint8Array;
  newlines: number;
  damage: string | null;
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const MAX_FIELDS = 4096;
/** A quoted field longer than this is taken for a stray quote, which would otherwise swallow the rest of the file. */
const MAX_RECORD = 1 << 20;

/** An empty place for one record. */
export function emptyScan(): Scanned {
  return { buffer: Buffer.alloc(0), start: 0, end: 0, next: 0, width: 0, starts: new Int32Array(MAX_FIELDS), ends: new Int32Array(MAX_FIELDS), quoted: new Uint8Array(MAX_FIELDS), newlines: 0, damage: null };
}

/**
 * Finds the record that begins at `from`, into `out`. False when `buffer` ends inside it and more bytes may come (`last`
 * false). Quotes open only at the beginning of a field and are doubled inside it (RFC 4180); line ends LF, CRLF or CR.
 * A quote never closed cuts the record at its first line end with damage `quote-unclosed`, so that the rows after it live.
 */
export function scanRecord(buffer: Buffer, from: number, last: boolean, dialect: Dialect, out: Scanned): boolean {
  const complete = scan(buffer, from, last, dialect, true, out);
  if (complete === 'unclosed') {
    if (!last && buffer.length - from < MAX_RECORD) return false;
    const again = scan(buffer, from, last, dialect, false, out);
    out.damage = 'quote-unclosed';
    return again === 'whole';
  }
  return complete === 'whole';
}

function scan(buffer: Buffer, from: number, last: boolean, dialect: Dialect, quotes: boolean, out: Scanned): 'whole' | 'partial' | 'unclosed' {
  const { unit } = dialect;
  const low = unit === 2 && dialect.bigEndian ? 1 : 0;
  const high = 1 - low;
  const delimiter = dialect.delimiter.charCodeAt(0);
  const limit = buffer.length - (buffer.length - from) % unit;
  out.buffer = buffer;
  out.start = from;
  out.newlines = 0;
  out.damage = null;
  let width = 0;
  let fieldStart = from;
  let inQuotes = false;
  let wasQuoted = 0;
  for (let at = from; at < limit; at += unit) {
    let code = buffer[at] ?? 0;
    if (unit === 2) {
      if ((buffer[at + high] ?? 0) !== 0) continue;
      code = buffer[at + low] ?? 0;
    }
    if (inQuotes) {
      if (code === QUOTE) {
        const next = codeAt(buffer, at + unit, unit, low, high);
        if (next === QUOTE) { at += unit; continue; }
        if (next === -1 && !last) return 'partial';
        inQuotes = false;
      } else if (code === LF) out.newlines += 1;
      if (code === 0) out.damage = 'nul-byte';
      continue;
    }
    if (code > 0x3b && code !== 0x7c) continue;
    if (code === delimiter) {
      if (width < MAX_FIELDS - 1) { out.starts[width] = fieldStart; out.ends[width] = at; out.quoted[width] = wasQuoted; width += 1; }
      fieldStart = at + unit;
      wasQuoted = 0;
    } else if (code === LF || code === CR) {
      let next = at + unit;
      if (code === CR) {
        const after = codeAt(buffer, next, unit, low, high);
        if (after === -1 && !last) return 'partial';
        if (after === LF) next += unit;
      }
      return close(out, { width, fieldStart, wasQuoted, end: at, next, newlines: 1 });
    } else if (code === QUOTE && quotes && at === fieldStart) {
      inQuotes = true;
      wasQuoted = 1;
    } else if (code === 0) out.damage = 'nul-byte';
  }
  if (inQuotes) return 'unclosed';
  if (!last) return 'partial';
  return close(out, { width, fieldStart, wasQuoted, end: limit, next: buffer.length, newlines: 0 });
}

function close(out: Scanned, at: { width: number; fieldStart: number; wasQuoted: number; end: number; next: number; newlines: number }): 'whole' {
  out.starts[at.width] = at.fieldStart;
  out.ends[at.width] = at.end;
  out.quoted[at.width] = at.wasQuoted;
  out.width = at.width + 1;
  out.end = at.end;
  out.next = at.next;
  out.newlines += at.newlines;
  return 'whole';
}

function codeAt(buffer: Buffer, at: number, unit: 1 | 2, low: number, high: number): number {
  if (at + unit > buffer.length) return -1;
  if (unit === 1) return buffer[at] ?? -1;
  return (buffer[at + high] ?? 0) === 0 ? (buffer[at + low] ?? -1) : 0x100;
}
