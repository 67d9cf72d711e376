/**
 * Builds the summaries of every dataset whose raw file is here: `npm run data`, or one of them:
 * `npm run data:import -- --dataset ID [--file PATH] [--dry-run] [--force]`. `--accept` renews the committed checksums of
 * the simulated ones, `--check` ends with 1 when they differ. Never changes a raw file.
 */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { DatasetCard } from '../../src/model/dataset-card.ts';
import { buildSource } from './build/build-source.ts';
import { indexPath, isSynthetic, readIndex } from './build/index-store.ts';
import { quarantineFolder, rawFiles, rawFolder } from './build/raw-files.ts';
import { syntheticChecksums } from './build/synthetic-checksums.ts';
import { DataError } from './data-error.ts';
import { importIncidents, quarantinePaths } from './import-incidents.ts';
import { readCards, readMapping } from './read-card.ts';

const { values: options } = parseArgs({
  options: {
    dataset: { type: 'string' }, file: { type: 'string', multiple: true }, raw: { type: 'string', multiple: true }, mended: { type: 'string' },
    'dry-run': { type: 'boolean', default: false }, force: { type: 'boolean', default: false }, accept: { type: 'boolean', default: false }, check: { type: 'boolean', default: false },
  },
});

/** Datasets that are made from the same files in the same way are imported once. */
const importKey = (card: DatasetCard): string => JSON.stringify([card.raw, card.mapping, card.epsg, card.period, card.extent, card.time_basis, card.timezone, Object.entries(card.offences).map(([id, { group }]) => [id, group]), card.refinements]);

async function ensureSimulated(root: string, card: DatasetCard): Promise<void> {
  if (!isSynthetic(card) || rawFiles(root, card).length > 0) return;
  const { generateSimulatedCity, writeRaw } = await import('../simcity/generate.ts');
  const city = generateSimulatedCity();
  writeRaw(city, rawFolder(root, card));
  console.log(`         simulated city generated: ${city.rows} rows in data/raw/simcity`);
}

async function main(root: string): Promise<void> {
  const cards = readCards(root).filter((card) => options.dataset === undefined || card.id === options.dataset);
  if (cards.length === 0) throw new Error(`dataset: none of that name (seen: ${options.dataset ?? ''}; expected: ${readCards(root).map(({ id }) => id).join(', ')})`);
  const given = [...(options.file ?? []), ...(options.raw ?? [])];
  if (given.length > 0 && options.dataset === undefined) throw new Error('dataset: a file needs the dataset that it belongs to (--dataset ID)');
  for (const group of Map.groupBy(cards, importKey).values()) {
    const [first] = group;
    if (first === undefined) continue;
    await ensureSimulated(root, first);
    const files = given.length > 0 ? given : rawFiles(root, first);
    if (files.length === 0) { keepCommitted(root, group); continue; }
    if (options.mended !== undefined && options['dry-run']) { await tryMended(root, first, files, options.mended); continue; }
    if (options.mended !== undefined) placeMended(root, first, files, options.mended);
    await buildSource({ root, cards: group, mapping: readMapping(root, first.mapping), files, force: options.force, dryRun: options['dry-run'], log: (line) => console.log(line) });
  }
  if (!options['dry-run'] && !syntheticChecksums(root, options.accept) && options.check) process.exitCode = 1;
}

function keepCommitted(root: string, group: readonly DatasetCard[]): void {
  for (const card of group) {
    const known = readIndex(indexPath(join(root, 'data/derived'), isSynthetic(card))).datasets[card.id];
    console.log(known === undefined ? `         ${card.id}: no raw file (${card.raw.file}) and no summary; see data/datasets/${card.id}.yaml for where to get it` : `         ${card.id}: no raw file (${card.raw.file}); the committed summary is kept`);
  }
}

/** The source file that a mended quarantine file belongs to. */
function sourceOf(files: readonly string[], mended: string): string {
  const source = files.length === 1 ? files[0] : files.find((file) => basename(mended).startsWith(basename(file)));
  if (source === undefined) throw new DataError({ file: basename(mended), rule: 'mended-source' }, `no source of that name (expected: ${files.map((file) => `${basename(file)}.…`).join(' or ')})`);
  return source;
}

async function tryMended(root: string, card: DatasetCard, files: readonly string[], mended: string): Promise<void> {
  const source = sourceOf(files, mended);
  const result = await importIncidents({ sources: files.map((file) => (file === source ? { file, mended } : { file })), card, mapping: readMapping(root, card.mapping), quarantine: null });
  for (const message of result.messages) console.log(`  ${message}`);
  console.log(`dry run: ${result.mended} rows would come back, ${result.accepted} of ${result.read} accepted, ${result.quarantined} still rejected; nothing is written`);
}

function placeMended(root: string, card: DatasetCard, files: readonly string[], mended: string): void {
  const source = sourceOf(files, mended);
  const folder = quarantineFolder(root, card);
  mkdirSync(folder, { recursive: true });
  const place = quarantinePaths(folder, source).mended;
  if (!existsSync(mended)) throw new DataError({ file: basename(mended), rule: 'unreadable' }, 'no such file');
  if (place !== mended) copyFileSync(mended, place);
}

main(process.cwd()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error('nothing was changed: the summaries of the last good run stand as they were');
  process.exitCode = 1;
});
