import { serialDate } from './serial-date.ts';
import type { Workbook } from './xlsx-workbook.ts';
import type { XmlHandler } from './xml-events.ts';

/** Rows and columns of a merged block, from 0, both ends included. */
export interface Merge { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

/** A row with its number in the sheet (from 1) and the texts of its cells by column; gaps are ''. */
export type RowHandler = (row: number, cells: readonly string[]) => void;

const MOST_COLUMNS = 16_384;

/** Column from 0 of a reference (`AB12` -> 27), or -1. */
export function columnOf(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return at === 0 || column > MOST_COLUMNS ? -1 : column - 1;
}

/** The block that a reference like `B2:D3` names, or null. */
export function mergeOf(reference: string): Merge | null {
  const parts = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference.replaceAll('$', ''));
  if (parts === null) return null;
  const [, a = '', top = '', b = '', bottom = ''] = parts;
  return { top: Number(top) - 1, left: columnOf(a), bottom: Number(bottom) - 1, right: columnOf(b) };
}

/**
 * Turns the XML of a sheet into rows of texts: shared and inline texts, results of formulas, truth values, and numbers with
 * a date format as `YYYY-MM-DD HH:mm`. Merged blocks go to `merge`, if it is wanted.
 */
export function sheetHandler(book: Workbook, row: RowHandler, merge: (block: Merge) => void = () => undefined): XmlHandler {
  let number = 0;
  let cells: string[] = [];
  let column = -1;
  let kind = '';
  let style = 0;
  let value = '';
  let taking = false;
  return {
    open(name, at) {
      if (name === 'row') { number = at.has('r') ? Number(at.get('r')) : number + 1; cells = []; column = -1; }
      else if (name === 'c') {
        const named = columnOf(at.get('r') ?? '');
        column = named >= 0 ? named : column + 1;
        kind = at.get('t') ?? 'n';
        style = Number(at.get('s') ?? 0);
        value = '';
      } else if (name === 'v' || name === 't') taking = true;
      else if (name === 'mergeCell') { const block = mergeOf(at.get('ref') ?? ''); if (block !== null) merge(block); }
    },
    close(name) {
      if (name === 'v' || name === 't') taking = false;
      else if (name === 'c' && column >= 0 && column < MOST_COLUMNS) {
        while (cells.length < column) cells.push('');
        cells[column] = cellText(book, { kind, style, value });
      } else if (name === 'row') row(number, cells);
    },
    text(text) { if (taking) value += text; },
  };
}

function cellText(book: Workbook, { kind, style, value }: { kind: string; style: number; value: string }): string {
  if (kind === 's') return book.texts[Number(value)] ?? '\uFFFD';
  if (kind === 'b') return value === '1' ? 'true' : 'false';
  if (kind === 'd') return value.replace('T', ' ').replace(/:\d\d(\.\d+)?Z?$/, '');
  if (kind !== 'n' || value === '' || !book.dateStyles.has(style)) return value;
  return serialDate(Number(value), book.calendar) ?? value;
}
