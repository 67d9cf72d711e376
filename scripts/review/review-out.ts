/** `npm run review:out -- CHAPTER [kk|ru|en]`: writes the chapter as DOCX for people who will not edit MDX, into REVIEW_DIR. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isLang, LANGS } from '../../src/i18n/lang.ts';
import { chapterSchema } from '../../src/model/chapter.ts';
import { scanMdx } from '../../src/permalinks/scan-mdx.ts';
import { reviewBlocks } from './blocks.ts';
import { sayFor } from './say.ts';
import { reviewDocx } from './write-docx.ts';

const [chapter = '', only = ''] = process.argv.slice(2);
const folder = process.env['REVIEW_DIR'] ?? '.cache/review';
const date = process.env['SITE_DATE'] ?? new Date().toISOString().slice(0, 10);
const langs = isLang(only) ? [only] : LANGS;
const files = langs.map((lang) => ({ lang, file: `content/${lang}/${chapter}.mdx` })).filter(({ file }) => existsSync(file));
if (files.length === 0) {
  console.error(`review: no such chapter (seen ${chapter || 'nothing'}; expected the name of a file in content/, as concentration)`);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
for (const { lang, file } of files) {
  const source = readFileSync(file, 'utf8');
  const { title } = chapterSchema.parse(parse(scanMdx(source).frontmatter));
  const blocks = reviewBlocks(source, await sayFor(lang, chapter, source));
  const out = join(folder, `${chapter}.${lang}.docx`);
  writeFileSync(out, await reviewDocx({ title, chapter, lang, date, blocks }));
  console.log(`review: ${file}: ${blocks.length} blocks in ${out}`);
}
