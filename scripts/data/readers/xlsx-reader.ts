import { basename } from 'node:path';
import { DataError } from '../data-error.ts';
import type { Reader, ReadOptions, RecordHandler } from './reader.ts';
import { TextCursor, textHead } from './text-cursor.ts';
import { sheetHandler, type Merge } from './xlsx-cells.ts';
import { sheetHeader, type SheetHeader } from './xlsx-header.ts';
import { XlsxPackage } from './xlsx-package.ts';
import { readWorkbook, type Sheet, type Workbook } from './xlsx-workbook.ts';

/** Rows in which a header is looked for. */
const LOOK = 40;

/** Workbooks (`.xlsx`): the first visible sheet that holds a table. */
export const xlsxReader: Reader = {
  id: 'xlsx',
  accepts: (file, start) => /\.xls[xm]$/i.test(file) || (start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4),
  read: readXlsx,
};

async function readXlsx(file: string, handler: RecordHandler, options: ReadOptions = {}): Promise<void> {
  const source = await XlsxPackage.open(file, options.maxBytes);
  const book = await readWorkbook(file, source);
  const { sheet, header } = await tableSheet(file, source, book);
  handler.head(textHead(header.names, { typedDates: true }));
  const cursor = new TextCursor();
  const width = header.names.length;
  await source.read(new Map([[sheet.part, sheetHandler(book, (row, cells) => {
    if (row <= header.lastRow || cells.every((cell) => cell.trim() === '')) return;
    let length = cells.length;
    while (length > width && cells[length - 1]?.trim() === '') length -= 1;
    handler.record(cursor.set(row, Array.from({ length: Math.max(width, length) }, (_, column) => cells[column] ?? '')));
  })]]));
}

async function tableSheet(file: string, source: XlsxPackage, book: Workbook): Promise<{ sheet: Sheet; header: SheetHeader }> {
  for (const sheet of book.sheets.filter(({ hidden }) => !hidden)) {
    const rows: [number, readonly string[]][] = [];
    const merges: Merge[] = [];
    await source.read(new Map([[sheet.part, sheetHandler(book, (row, cells) => { if (rows.length < LOOK) rows.push([row, cells]); }, (block) => { if (block.top < LOOK * 2) merges.push(block); })]]));
    const header = sheetHeader(rows, merges);
    if (header !== null) return { sheet, header };
  }
  throw new DataError({ file: basename(file), line: 1, rule: 'empty-file' }, `no sheet holds a table (seen: ${book.sheets.map(({ name }) => name).join(', ').slice(0, 100)}; expected: a header row and rows)`);
}
