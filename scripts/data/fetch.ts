/**
 * Fetches points of the official crime map: `npm run data:fetch -- --city almaty --from 2019 --to 2023 [--out FOLDER]
 * [--generation legacy|current] [--service URL] [--dry-run]`. FOLDER (by default a folder beside the project) lies outside
 * the project and holds `permission.yaml`; without that nothing is asked. Start again to go on after a break.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Asker, MANNERS } from './fetch/ask.ts';
import { fetchYear } from './fetch/fetch-year.ts';
import { readPermission } from './fetch/permission.ts';
import { CITY_CODES, countQuery, FIELDS, generationOf, GENERATIONS, pageQuery, type Generation } from './fetch/service.ts';
import { outsideFolder } from './outside-folder.ts';

const { values: options } = parseArgs({ options: {
  city: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, out: { type: 'string' }, generation: { type: 'string' }, service: { type: 'string' },
  pause: { type: 'string', default: '1000' }, timeout: { type: 'string', default: '60000' }, 'back-off': { type: 'string', default: '2000' }, 'dry-run': { type: 'boolean', default: false },
} });

async function main(root: string): Promise<void> {
  const cityCode = CITY_CODES[options.city ?? ''];
  if (cityCode === undefined) throw new Error(`city: not known (seen: ${options.city ?? ''}; expected: ${Object.keys(CITY_CODES).join(', ')})`);
  const [from, to] = [Number(options.from), Number(options.to)];
  if (!(Number.isInteger(from) && Number.isInteger(to) && from >= 2015 && from <= to && to <= 2100)) throw new Error(`years: --from and --to are needed (seen: ${options.from ?? ''}, ${options.to ?? ''}; expected: years from 2015 on)`);
  const named = options.generation;
  if (named !== undefined && !(named in GENERATIONS)) throw new Error(`generation: legacy or current (seen: ${named})`);
  const years = Array.from({ length: to - from + 1 }, (_, k) => ({ year: from + k, cityCode, generation: (named as Generation | undefined) ?? generationOf(from + k) }));
  const out = outsideFolder(options.out ?? join(root, '../protected-data'), root);
  if (options['dry-run']) {
    console.log(`dry run: nothing is asked and nothing is written\nfolder: ${out}\nfields: ${FIELDS.join(', ')}`);
    for (const wanted of years) console.log(`${wanted.year} (${wanted.generation}): ${JSON.stringify(countQuery(wanted))}\n  ${JSON.stringify(pageQuery(wanted, { offset: 0, size: GENERATIONS[wanted.generation].pageSize }))}`);
    return;
  }
  const permission = readPermission(join(out, 'permission.yaml'), new Date().toISOString().slice(0, 10));
  const folder = join(out, options.city ?? '');
  mkdirSync(folder, { recursive: true });
  console.log(`permission: ${permission.basis}, kept until ${permission.retention}`);
  const started = performance.now();
  const reports = [];
  for (const wanted of years) {
    const asker = new Asker(options.service ?? permission.service ?? GENERATIONS[wanted.generation].root, { ...MANNERS, pauseMs: Number(options.pause), timeoutMs: Number(options.timeout), backOffMs: Number(options['back-off']) });
    const report = await fetchYear(asker, wanted, { folder, log: (line) => console.log(line) });
    reports.push({ ...report, requests: asker.requests });
    console.log(`${wanted.year}: ${report.rows} rows, ${asker.requests} questions${report.notes.map((note) => `\n  note: ${note}`).join('')}`);
  }
  writeFileSync(join(folder, 'fetch-report.json'), `${JSON.stringify({ city: options.city, retention: permission.retention, reports }, null, 1)}\n`);
  console.log(`fetched ${reports.reduce((sum, { rows }) => sum + rows, 0)} rows in ${((performance.now() - started) / 1000).toFixed(0)} s; next: npm run data:import with these files`);
}

main(process.cwd()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
