/**
 * Writes the restricted list of problem places of a city for its police: `npm run places -- --city DATASET --out FOLDER
 * [--file PATH] [--dry-run]`. FOLDER lies outside the project; nothing of the list is ever published. A dry run reads
 * everything, says how many places there are and writes nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rawFiles } from './build/raw-files.ts';
import { importIncidents } from './import-incidents.ts';
import { outsideFolder } from './outside-folder.ts';
import { placesCsv, problemPlaces } from './places/problem-places.ts';
import { readCards, readMapping } from './read-card.ts';

const { values: options } = parseArgs({ options: { city: { type: 'string' }, out: { type: 'string' }, file: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean', default: false } } });

async function main(root: string): Promise<void> {
  const card = readCards(root).find(({ id }) => id === options.city);
  if (card === undefined || options.out === undefined) throw new Error(`places: --city and --out are needed (seen: ${options.city ?? ''}; expected: ${readCards(root).map(({ id }) => id).join(', ')})`);
  const out = outsideFolder(options.out, root);
  const files = options.file ?? rawFiles(root, card);
  if (files.length === 0) throw new Error(`places: no raw file of ${card.id} (${card.raw.file})`);
  const { incidents, read, accepted, quarantined } = await importIncidents({ sources: files.map((file) => ({ file })), card, mapping: readMapping(root, card.mapping), quarantine: null, progress: (rows) => { console.log(`  ${rows} rows so far`); } });
  console.log(`${card.id}: ${read} rows read, ${accepted} accepted, ${quarantined} not usable`);
  const places = problemPlaces(incidents, card);
  if (options['dry-run']) { console.log(`dry run: ${places.length} places; nothing is written`); return; }
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, `${card.id}-problem-places.csv`), placesCsv(places, card));
  console.log(`${places.length} places written to ${join(out, `${card.id}-problem-places.csv`)}; for official use, not for publication`);
}

main(process.cwd()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
