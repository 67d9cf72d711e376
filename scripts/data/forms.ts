/**
 * Imports official forms 1-М and СНГ-1, one workbook a region, into the tidy table `territory, year, indicator, value,
 * source`: `npm run data:forms -- --form 1m --year 2019 --out FILE.csv [--territory KZ-75] [--against TIDY.csv]
 * [--dry-run] FILE.xlsx …`. Sums that do not add up are reported and left as they are; `--against` names a table made
 * before, so that the two forms are held against each other too.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { mismatches } from './forms/check-form.ts';
import { FORMS, readForm, type Form, type FormCell } from './forms/read-form.ts';
import { csvField } from './readers/text-cursor.ts';

const HEAD = 'territory,year,indicator,value,source';

const { values: options, positionals: files } = parseArgs({ allowPositionals: true, options: { form: { type: 'string' }, year: { type: 'string' }, out: { type: 'string' }, territory: { type: 'string' }, against: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } } });

/** The cells of a table that this command wrote before. Throws `against-columns` for another file. */
function tidyCells(file: string): FormCell[] {
  const [head, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  if (head !== HEAD) throw new Error(`against-columns: ${basename(file)} is not a table of this command (seen: ${(head ?? '').slice(0, 60)}; expected: ${HEAD})`);
  return lines.map((line) => { const [territory = '', year = '', indicator = '', value = ''] = line.split(','); return { territory, year: Number(year), indicator, value: Number(value), source: basename(file) }; });
}

async function main(): Promise<void> {
  const form = FORMS.find((name) => name === options.form);
  const year = Number(options.year);
  if (form === undefined || !(year >= 2015 && year <= 2100) || files.length === 0 || (options.out === undefined && !options['dry-run'])) throw new Error(`forms: --form ${FORMS.join('|')}, --year, --out and workbooks are needed (seen: ${options.form ?? ''}, ${options.year ?? ''}, ${files.length} files)`);
  const cells: FormCell[] = [];
  const holders = new Map<string, string>();
  for (const [at, file] of files.entries()) {
    const result = await readForm(file, { form: form satisfies Form, year, territory: options.territory });
    const territory = result.cells[0]?.territory ?? '';
    const earlier = holders.get(territory);
    if (earlier !== undefined) throw new Error(`form-twice: ${territory} stands in ${earlier} and in ${basename(file)}; nothing was written`);
    holders.set(territory, basename(file));
    for (const cell of result.cells) cells.push(cell);
    console.log(`${at + 1} of ${files.length}: ${basename(file)}: ${territory}, ${result.cells.length} numbers in ${result.sections.length} sections`);
    for (const line of [...result.problems.slice(0, 10), ...result.left]) console.log(`  ${line}`);
  }
  const wrong = mismatches([...cells, ...(options.against === undefined ? [] : tidyCells(options.against))]);
  for (const { territory, rule, total, parts } of wrong) console.log(`does not add up: ${territory} ${rule}: ${total} against ${parts}`);
  console.log(`${cells.length} numbers of ${holders.size} territories, ${wrong.length} sums that do not add up`);
  if (options['dry-run'] || options.out === undefined) return;
  if (existsSync(options.out)) throw new Error(`out: ${options.out} exists; nothing is written over`);
  writeFileSync(options.out, `${HEAD}\n${cells.map(({ territory, indicator, value, source }) => [territory, year, indicator, value, csvField(source)].join(',')).join('\n')}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
