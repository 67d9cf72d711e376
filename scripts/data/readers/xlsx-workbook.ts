import { basename } from 'node:path';
import { DataError } from '../data-error.ts';
import { isDateFormat, type SerialCalendar } from './serial-date.ts';
import type { XlsxPackage } from './xlsx-package.ts';
import type { XmlHandler } from './xml-events.ts';

/** A sheet by its name and the part of the archive that holds it. */
export interface Sheet { readonly name: string; readonly part: string; readonly hidden: boolean }

/** What the cells refer to: texts, which styles are dates, which calendar. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly texts: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  readonly calendar: SerialCalendar;
}

const nothing = (): void => undefined;
const onOpen = (open: XmlHandler['open']): XmlHandler => ({ open, close: nothing, text: nothing });

/** Reads everything of a workbook but its cells. Throws `xlsx-layout` when it is none. */
export async function readWorkbook(file: string, source: XlsxPackage): Promise<Workbook> {
  const named: { name: string; id: string; hidden: boolean }[] = [];
  const targets = new Map<string, string>();
  const texts: string[] = [];
  let calendar: SerialCalendar = 1900;
  const formats = new Map<number, string>();
  const dateStyles = new Set<number>();
  let styles = 0;
  let inCellStyles = false;
  let item = '';
  let inText = false;
  let phonetic = 0;
  await source.read(new Map<string, XmlHandler>([
    ['xl/workbook.xml', onOpen((name, at) => {
      if (name === 'sheet') named.push({ name: at.get('name') ?? '', id: at.get('r:id') ?? [...at].find(([key]) => key.endsWith(':id'))?.[1] ?? '', hidden: (at.get('state') ?? 'visible') !== 'visible' });
      if (name === 'workbookPr' && ['1', 'true'].includes(at.get('date1904') ?? '')) calendar = 1904;
    })],
    ['xl/_rels/workbook.xml.rels', onOpen((name, at) => { if (name === 'Relationship') targets.set(at.get('Id') ?? '', at.get('Target') ?? ''); })],
    ['xl/styles.xml', {
      open: (name, at) => {
        if (name === 'numFmt') formats.set(Number(at.get('numFmtId')), at.get('formatCode') ?? '');
        if (name === 'cellXfs') inCellStyles = true;
        if (name === 'xf' && inCellStyles) {
          const id = Number(at.get('numFmtId') ?? 0);
          if (isDateFormat(id, formats.get(id))) dateStyles.add(styles);
          styles += 1;
        }
      },
      close: (name) => { if (name === 'cellXfs') inCellStyles = false; },
      text: nothing,
    }],
    ['xl/sharedStrings.xml', {
      open: (name) => { if (name === 'si') item = ''; if (name === 't') inText = true; if (name === 'rPh') phonetic += 1; },
      close: (name) => { if (name === 'si') texts.push(item); if (name === 't') inText = false; if (name === 'rPh') phonetic -= 1; },
      text: (text) => { if (inText && phonetic === 0) item += text; },
    }],
  ]));
  const sheets = named.flatMap(({ name, id, hidden }): Sheet[] => {
    const target = targets.get(id);
    return target === undefined ? [] : [{ name, hidden, part: target.startsWith('/') ? target.slice(1) : `xl/${target}` }];
  });
  if (sheets.length === 0) throw new DataError({ file: basename(file), rule: 'xlsx-layout' }, 'no sheet is named (seen: an archive without workbook; expected: XLSX)');
  return { sheets, texts, dateStyles, calendar };
}
