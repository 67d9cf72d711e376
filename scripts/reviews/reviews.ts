/**
 * Merges the sheets of several reviewers into one comparison table:
 * `npm run reviews -- a.json b.json [--lang kk] [--out table.docx]`. The end of the name chooses the form: docx, csv or md;
 * without `--out` the table is printed in Markdown.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRegister } from '../../src/datasets/recommendations.ts';
import { docxBytes } from '../../src/documents/table-docx.ts';
import { tableCsv } from '../../src/figures/table-csv.ts';
import { isLang } from '../../src/i18n/lang.ts';
import { comparisonOf, markdown, readReviews } from './merge-reviews.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { lang: { type: 'string', default: 'kk' }, out: { type: 'string' } } });
const { lang, out } = values;
if (positionals.length === 0 || !isLang(lang)) {
  console.error('reviews: give the JSON files of the sheets (npm run reviews -- FILE… [--lang kk|ru|en] [--out FILE.docx|csv|md])');
  process.exit(2);
}
try {
  const table = comparisonOf(readReviews(positionals.map((name) => ({ name: basename(name), text: readFileSync(name, 'utf8') }))), loadRegister(), lang);
  const form = out?.split('.').at(-1);
  if (out === undefined) console.log(markdown(table));
  else if (form === 'docx') writeFileSync(out, await docxBytes(table));
  else if (form === 'csv') writeFileSync(out, tableCsv(table.columns.map(({ heading }) => heading), table.rows));
  else if (form === 'md') writeFileSync(out, markdown(table));
  else throw new Error(`reviews ${out}: unknown form (seen .${form ?? ''}; expected .docx, .csv or .md)`);
  if (out !== undefined) console.log(`reviews: ${positionals.length} sheets, ${table.rows.length} recommendations spoken of, ${basename(out)} written`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
