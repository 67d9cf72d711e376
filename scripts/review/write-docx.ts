import { Bookmark, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Lang } from '../../src/i18n/lang.ts';
import type { ReviewBlock } from './blocks.ts';

/** What the document says about itself. */
export interface ReviewSheet { readonly title: string; readonly chapter: string; readonly lang: Lang; readonly date: string; readonly blocks: readonly ReviewBlock[] }

const HOW: Readonly<Record<Lang, string>> = {
  kk: '[жақша] ішіндегі белгіні өшірмеңіз: түзету сол арқылы өз орнын табады. ⟦…⟧ ішіндегіні сайт өзі жазады. Түзету режимін қосып жұмыс істеңіз, пікір жазуға да болады.',
  ru: 'Не удаляйте метку в [скобках]: по ней правка находит своё место. То, что стоит в ⟦…⟧, сайт пишет сам. Работайте в режиме исправлений; можно оставлять примечания.',
  en: 'Please keep the label in [brackets]: by it a change finds its place. What stands in ⟦…⟧ is written by the site. Work with tracked changes; comments are welcome.',
};
const LEVELS = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;
const LANGUAGE: Readonly<Record<Lang, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };

/** The chapter as a DOCX: each block begins with its id in brackets, which is a bookmark as well. */
export async function reviewDocx({ title, chapter, lang, date, blocks }: ReviewSheet): Promise<Uint8Array> {
  const label = (id: string): Bookmark => new Bookmark({ id: id.replace(/[^a-z0-9]/g, '_'), children: [new TextRun({ text: `[${id}] `, color: '767676', size: 16 })] });
  const line = ({ id, kind, level, text }: ReviewBlock): Paragraph => new Paragraph({
    ...(kind === 'heading' ? { heading: LEVELS[level === 3 ? 3 : level === 4 ? 4 : 2] } : { indent: { left: kind === 'note' ? 720 : 0 } }), spacing: { after: 160 },
    children: [label(id), ...text.split(/(⟦[^⟧]*⟧)/).filter((part) => part !== '').map((part) => new TextRun(part.startsWith('⟦') ? { text: part, shading: { fill: 'E7EBEF' } } : { text: part }))],
  });
  const document = new Document({
    title, description: `${chapter} ${lang} ${date}`,
    styles: { default: { document: { run: { font: 'Times New Roman', size: 24, language: { value: LANGUAGE[lang] } } } } },
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 } } },
      footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: [`${chapter} · ${lang} · ${date} · `, PageNumber.CURRENT], size: 16 })] })] }) },
      children: [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }), new Paragraph({ children: [new TextRun({ text: HOW[lang], color: '555555' })] }), ...blocks.map(line)],
    }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
