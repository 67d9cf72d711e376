import { basename } from 'node:path';
import { DataError } from './data-error.ts';
import { QUARANTINE_COLUMNS } from './quarantine.ts';
import { chooseReader } from './readers/choose-reader.ts';
import type { RecordCursor, SourceHead } from './readers/reader.ts';

/** Lines of the source that a mended quarantine file speaks for. */
export interface Mended { readonly lines: ReadonlySet<number> }

/**
 * Reads which rows of the source a mended quarantine file replaces. Throws `mended-columns` when our own three columns are
 * not in front, `mended-line-invalid` and `mended-line-twice` for a damaged line number.
 */
export async function readMended(file: string): Promise<Mended> {
  const lines = new Set<number>();
  const reader = await chooseReader(file);
  await reader.read(file, {
    head: ({ names }) => {
      if (QUARANTINE_COLUMNS.some((name, at) => names[at] !== name)) {
        throw new DataError({ file: basename(file), line: 1, rule: 'mended-columns' }, `not a quarantine file (seen: ${names.slice(0, 3).join(', ')}; expected: ${QUARANTINE_COLUMNS.join(', ')} first)`);
      }
    },
    record: (cursor) => {
      const text = cursor.text(0).trim();
      if (!/^\d{1,12}$/.test(text)) throw new DataError({ file: basename(file), line: cursor.line, rule: 'mended-line-invalid' }, `the line number of the source is damaged (seen: ${text.slice(0, 40)}; expected: the number written there)`);
      const line = Number(text);
      if (lines.has(line)) throw new DataError({ file: basename(file), line: cursor.line, rule: 'mended-line-twice' }, `row ${line} of the source stands in the file twice`);
      lines.add(line);
    },
  });
  return { lines };
}

/** The bytes of a mended record after our own three columns. */
export function originalPart(): { begin(head: SourceHead): void; of(cursor: RecordCursor): Buffer } {
  let unit = 1;
  let low = 0;
  let delimiter = 0x2c;
  return {
    begin(head) {
      unit = head.encoding.startsWith('utf-16') ? 2 : 1;
      low = head.encoding === 'utf-16be' ? 1 : 0;
      delimiter = head.delimiter.charCodeAt(0);
    },
    of(cursor) {
      const bytes = cursor.bytes();
      let quoted = false;
      let left: number = QUARANTINE_COLUMNS.length;
      for (let at = 0; at < bytes.length; at += unit) {
        const code = bytes[at + low];
        if (code === 0x22) quoted = !quoted;
        else if (code === delimiter && !quoted) { left -= 1; if (left === 0) return bytes.subarray(at + unit); }
      }
      return bytes;
    },
  };
}
