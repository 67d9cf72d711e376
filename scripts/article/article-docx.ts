import { AlignmentType, Document, Footer, HeadingLevel, ImageRun, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type FileChild, type IRunOptions } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Article, Block, Run } from './article.ts';

/** A drawn figure: PNG bytes and its size in CSS pixels. */
export interface Picture { readonly png: Uint8Array; readonly width: number; readonly height: number }

const LANGUAGE: Readonly<Record<string, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };
/** Pixels between the margins of an A4 page (2.5 cm left, 2 cm right) and the height a picture may take beside its caption. */
const MOST = { width: 620, height: 780 } as const;

/**
 * The article as the bytes of a DOCX file: title in all languages, author, text, figures with captions below, tables with
 * captions above and a repeated heading row, references with a hanging indent. The hour of making is taken out again;
 * the library still gives pictures ids by chance, so two files agree in their words and not in every byte.
 *
 * @throws when a figure has no picture.
 */
export async function articleDocx(article: Article, pictures: ReadonlyMap<string, Picture>): Promise<Uint8Array> {
  const made = unzipSync(new Uint8Array(await Packer.toArrayBuffer(build(article, pictures))));
  const core = made['docProps/core.xml'];
  if (core !== undefined) made['docProps/core.xml'] = strToU8(strFromU8(core).replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''));
  return zipSync(made, { mtime: '1980-01-02' });
}

function build(article: Article, pictures: ReadonlyMap<string, Picture>): Document {
  const { title, otherTitles, author, lang, blocks, references, referencesTitle } = article;
  return new Document({
    title, creator: author, lastModifiedBy: author,
    styles: { default: { document: { run: { font: 'Times New Roman', size: 24, language: { value: LANGUAGE[lang] ?? lang } }, paragraph: { spacing: { after: 120, line: 300 } } } } },
    sections: [{
      properties: { page: { margin: { top: 1134, bottom: 1134, left: 1417, right: 1134 } } },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run({ children: [PageNumber.CURRENT] })] })] }) },
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER, children: [run({ text: title, bold: true, size: 32 })] }),
        ...otherTitles.map((other) => new Paragraph({ alignment: AlignmentType.CENTER, children: [run({ text: other.title, language: { value: LANGUAGE[other.lang] ?? other.lang } })] })),
        new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(author)] }),
        ...blocks.flatMap((block) => childrenOf(block, pictures)),
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(referencesTitle)] }),
        ...references.map((runs) => new Paragraph({ indent: { left: 567, hanging: 567 }, children: textRuns(runs) })),
      ],
    }],
  });
}

function childrenOf(block: Block, pictures: ReadonlyMap<string, Picture>): FileChild[] {
  if (block.kind === 'heading') return [new Paragraph({ heading: block.depth === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2, keepNext: true, children: [new TextRun(block.text)] })];
  if (block.kind === 'paragraph') return [new Paragraph({ alignment: AlignmentType.BOTH, children: textRuns(block.runs, block.lang) })];
  const notes = block.notes.map((text) => new Paragraph({ spacing: { after: 60, line: 240 }, children: [run({ text, size: 18 })] }));
  if (block.kind === 'table') return [caption(block.title, true), table(block.head, block.rows), ...notes];
  const picture = pictures.get(block.id);
  if (picture === undefined) throw new Error(`article figure ${block.id}: no picture (seen ${[...pictures.keys()].join(', ') || 'none'}; expected one for every figure)`);
  const scale = Math.min(MOST.width / picture.width, MOST.height / picture.height, 1);
  const image = new ImageRun({ type: 'png', data: picture.png, transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) }, altText: { name: block.id, title: block.title, description: block.notes.join(' ') } });
  return [new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [image] }), caption(block.title, false), ...notes];
}

const caption = (text: string, keepNext: boolean): Paragraph => new Paragraph({ keepNext, spacing: { before: 120, after: 60 }, children: [run({ text, bold: true, size: 22 })] });

function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const cell = (text: string, bold: boolean): TableCell => new TableCell({ margins: { left: 70, right: 70 }, children: [new Paragraph({ spacing: { after: 0, line: 240 }, children: [run({ text, bold, size: 18 })] })] });
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [
    new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => cell(text, true)) }),
    ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text) => cell(text, false)) })),
  ] });
}

/** Options of a run alone: the library also takes a plain string, whose old methods share names with the options. */
const run = (options: IRunOptions): TextRun => new TextRun(options);

const textRuns = (runs: readonly Run[], lang?: string): TextRun[] => runs.map(({ text, italic }) => run({ text, ...(italic === true ? { italics: true } : {}), ...(lang === undefined ? {} : { language: { value: LANGUAGE[lang] ?? lang } }) }));
