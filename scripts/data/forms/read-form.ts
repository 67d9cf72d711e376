import { basename } from 'node:path';
import { DataError } from '../data-error.ts';
import { sheetHandler } from '../readers/xlsx-cells.ts';
import { XlsxPackage } from '../readers/xlsx-package.ts';
import { readWorkbook } from '../readers/xlsx-workbook.ts';
import { territoryOf } from './territory.ts';

export const FORMS = ['1m', 'sng1'] as const;
export type Form = (typeof FORMS)[number];

/** One number of a form; `indicator` = form.section.row.column (`1m.R1.3.2` = registered crimes). */
export interface FormCell { readonly territory: string; readonly year: number; readonly indicator: string; readonly value: number; readonly source: string }

export interface FormResult {
  readonly cells: readonly FormCell[];
  readonly sections: readonly string[];
  /** Cells that are no number and are not empty: where and what. */
  readonly problems: readonly string[];
  /** Sheets left out, and why. */
  readonly left: readonly string[];
}

/** Circumstances of suicides: left out on purpose. */
const NEVER = new Set(['PRIL4']);

/**
 * Reads a workbook of form 1-М or СНГ-1 of one territory. A table is known by the row that numbers its columns (1, 2, 3 …);
 * the codes of rows stand in the column of whole numbers before it. Missing cells are zero in these forms and are not listed.
 * The territory is read from the titles or the file name unless given. Throws `form-territory`, `form-layout`.
 */
export async function readForm(file: string, about: { readonly form: Form; readonly year: number; readonly territory?: string | undefined }): Promise<FormResult> {
  const source = await XlsxPackage.open(file);
  const book = await readWorkbook(file, source);
  const cells: FormCell[] = [];
  const [sections, problems, left]: [string[], string[], string[]] = [[], [], []];
  let territory = about.territory ?? null;
  const pending: Omit<FormCell, 'territory'>[] = [];
  for (const sheet of book.sheets) {
    const section = sectionOf(sheet.name);
    if (NEVER.has(section)) { left.push(`${sheet.name}: left out on purpose`); continue; }
    let layout: Layout | null = null;
    const before: (readonly string[])[] = [];
    await source.read(new Map([[sheet.part, sheetHandler(book, (row, texts) => {
      if (layout === null) {
        layout = layoutOf(texts, before);
        before.push(texts);
        territory ??= territoryOf(texts.join(' '));
        return;
      }
      const code = rowCode(texts, layout.first);
      if (code === null) return;
      layout.columns.forEach((column, at) => {
        const text = (texts[column] ?? '').trim();
        if (text === '' || /^[-–—xх]$/i.test(text)) return;
        const value = Number(text.replace(/\s/g, '').replace(',', '.'));
        if (Number.isFinite(value)) pending.push({ year: about.year, indicator: `${about.form}.${section}.${code}.${at + 1}`, value, source: basename(file) });
        else problems.push(`${basename(file)}: ${sheet.name} row ${row}: not a number (seen: ${text.slice(0, 30)})`);
      });
    })]]));
    if (layout === null) left.push(`${sheet.name}: no row that numbers the columns`);
    else sections.push(section);
  }
  territory ??= territoryOf(basename(file));
  if (territory === null) throw new DataError({ file: basename(file), rule: 'form-territory' }, 'the territory is named neither in the titles nor in the name of the file (expected: a region, or --territory KZ-NN)');
  if (sections.length === 0) throw new DataError({ file: basename(file), rule: 'form-layout' }, `no sheet with numbered columns (seen: ${book.sheets.map(({ name }) => name).join(', ').slice(0, 120)})`);
  for (const cell of pending) cells.push({ ...cell, territory });
  return { cells, sections, problems, left };
}

/** Column indices of the numbered columns 1, 2, 3 … */
interface Layout { readonly first: number; readonly columns: readonly number[] }

/** The row of numbers: at least three cells that count 1, 2, 3 … from left to right, after at least one header row. */
function layoutOf(texts: readonly string[], before: readonly (readonly string[])[]): Layout | null {
  const columns: number[] = [];
  texts.forEach((text, column) => { if (text.trim() === String(columns.length + 1)) columns.push(column); });
  const filled = texts.filter((text) => text.trim() !== '').length;
  // Letters А, Б may number the columns of labels and codes; anything more means that this is a row of the table.
  return columns.length >= 3 && filled - columns.length <= 2 && before.length > 0 ? { first: columns[0] ?? 0, columns } : null;
}

/** Code of a row: the last whole number that stands before the first numbered column. */
function rowCode(texts: readonly string[], first: number): string | null {
  for (let column = first - 1; column >= 0; column -= 1) { const text = (texts[column] ?? '').trim(); if (/^\d{1,4}$/.test(text)) return String(Number(text)); }
  return null;
}

/** `Раздел 1-1` -> `R1-1`, `Приложение 4` -> `PRIL4`; short names stay. */
function sectionOf(name: string): string {
  const number = /(\d+(?:[-.]\d+)?)/.exec(name)?.[1]?.replace('.', '-') ?? '';
  if (/^\s*(pril|прил)/i.test(name)) return `PRIL${number}`;
  return number === '' ? name.trim().slice(0, 40) : `R${number}`;
}
