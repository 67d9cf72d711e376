/**
 * `npm run review:in -- FILE.docx [CHAPTER LANG]`: lists what a reviewer changed, by paragraph id. It changes nothing: a person
 * carries over what is right. Chapter and language are read from the file's name, `concentration.ru.docx`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isLang } from '../../src/i18n/lang.ts';
import { reviewBlocks } from './blocks.ts';
import { reviewChanges, reviewReport } from './compare-review.ts';
import { readDocx } from './read-docx.ts';
import { sayFor } from './say.ts';

const [file = '', ...named] = process.argv.slice(2);
const [chapter = '', lang = ''] = named.length === 2 ? named : basename(file).split('.');
const path = `content/${lang}/${chapter}.mdx`;
if (!existsSync(file) || !isLang(lang) || !existsSync(path)) {
  console.error(`review: nothing to compare (seen ${file || 'no file'}, ${path}; expected a DOCX named chapter.lang.docx, or its chapter and language after it)`);
  process.exit(1);
}
const source = readFileSync(path, 'utf8');
const changes = reviewChanges(reviewBlocks(source, await sayFor(lang, chapter, source)), readDocx(readFileSync(file)));
if (changes.length > 0) console.log(reviewReport(changes, chapter));
console.log(`review: ${changes.length} places of ${path} differ; nothing was written`);
