/**
 * Writes the template of the request for data (letter, agreement, checklist) in Kazakh and Russian as DOCX and Markdown:
 * `npm run data:request -- --out FOLDER [--dry-run]`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { letterMarkdown, LETTERS, type Letter, type LetterLang } from './request/letter.ts';

const { values: options } = parseArgs({ options: { out: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } } });

function docx({ title, parts, checklist }: Letter): Promise<Buffer> {
  const children = [new Paragraph({ text: title, heading: HeadingLevel.TITLE })];
  for (const { heading, paragraphs, list = [] } of [...parts, checklist]) {
    children.push(new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }), ...paragraphs.map((text) => new Paragraph({ text })), ...list.map((text) => new Paragraph({ text: heading === checklist.heading ? `☐ ${text}` : text, ...(heading === checklist.heading ? {} : { bullet: { level: 0 } }) })));
  }
  return Packer.toBuffer(new Document({ title, sections: [{ children }] }));
}

if (options.out === undefined && !options['dry-run']) {
  console.error('request: which folder? (expected: --out FOLDER)');
  process.exitCode = 1;
} else {
  for (const lang of Object.keys(LETTERS) as LetterLang[]) {
    const letter = LETTERS[lang];
    const name = `data-request.${lang}`;
    if (options['dry-run'] || options.out === undefined) { console.log(letterMarkdown(letter)); continue; }
    mkdirSync(options.out, { recursive: true });
    writeFileSync(join(options.out, `${name}.md`), letterMarkdown(letter));
    writeFileSync(join(options.out, `${name}.docx`), await docx(letter));
    console.log(`written: ${join(options.out, name)}.md and .docx`);
  }
}
