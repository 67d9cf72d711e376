import { AlignmentType, Document, Footer, HeadingLevel, PageNumber, PageOrientation, Packer, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType, type IRunOptions } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { checkTable, type TableDocument } from './table-document.ts';

/** Twentieths of a point between the margins of a landscape A4 page with 1.5 cm at each side. */
const WIDTH = 16838 - 2 * 851;
const LANGUAGE: Readonly<Record<string, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

/** A landscape A4 document: title, lead, the table with a repeated heading row, page numbers, and the sign-off page if asked. */
function build(document: TableDocument): Document {
  checkTable(document);
  const { lang, title, lead, columns, rows, signOff } = document;
  const widths = columns.map(({ share }) => Math.round(share * WIDTH));
  const cell = (text: string, column: number, strong = false): TableCell => new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(asRun(line, strong))] })),
  });
  const row = (cells: readonly string[], heading = false): TableRow => new TableRow({ tableHeader: heading, cantSplit: heading, children: cells.map((text, column) => cell(text, column, heading)) });
  const table = (all: readonly TableRow[], sizes: readonly number[]): Table => new Table({ width: { size: WIDTH, type: WidthType.DXA }, columnWidths: [...sizes], layout: TableLayoutType.FIXED, rows: [...all] });
  const half = Math.round(WIDTH / 2);
  const signature = signOff === undefined ? [] : [
    new Paragraph({ heading: HeadingLevel.HEADING_2, pageBreakBefore: true, children: [new TextRun(signOff.title)] }),
    table(signOff.lines.map(([label, value]) => new TableRow({
      height: { value: 700, rule: 'atLeast' },
      children: [label, value].map((text) => new TableCell({ width: { size: half, type: WidthType.DXA }, margins: { top: 60, bottom: 60, left: 90, right: 90 }, children: [new Paragraph({ children: [new TextRun({ text, size: 22 })] })] })),
    })), [half, half]),
  ];
  return new Document({
    title, creator: '', lastModifiedBy: '',
    styles: { default: { document: { run: { font: 'Times New Roman', size: 22, language: { value: LANGUAGE[lang] ?? lang } } } } },
    sections: [{
      properties: { page: { size: { orientation: PageOrientation.LANDSCAPE, width: 11906, height: 16838 }, margin: { top: 851, bottom: 851, left: 851, right: 851 } } },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] })] }) },
      children: [
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
        ...lead.map((text) => new Paragraph({ spacing: { after: 120 }, children: [new TextRun(text)] })),
        table([row(columns.map(({ heading }) => heading), true), ...rows.map((cells) => row(cells))], widths),
        ...signature,
      ],
    }],
  });
}

/**
 * The document as the bytes of a DOCX file, in a browser or at build time. The library writes the hour of making into the
 * file; it is taken out again, so that the same table gives the same bytes.
 */
export async function docxBytes(document: TableDocument): Promise<Uint8Array<ArrayBuffer>> {
  const made = unzipSync(new Uint8Array(await Packer.toArrayBuffer(build(document))));
  const core = made['docProps/core.xml'];
  if (core !== undefined) made['docProps/core.xml'] = strToU8(strFromU8(core).replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''));
  return zipSync(made, { mtime: '1980-01-02' });
}

/** A run of text; typed, because a bare object is taken for a string with its old `bold` method. */
function asRun(text: string, bold: boolean): IRunOptions {
  return { text, bold, size: 20 };
}
