import { existsSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { DatasetCard } from '../../../src/model/dataset-card.ts';
import type { Mapping } from '../../../src/model/mapping.ts';
import { DataError } from '../data-error.ts';
import { importIncidents, quarantinePaths, type ImportResult } from '../import-incidents.ts';
import { frameCells } from '../summary/frame-cells.ts';
import { summaries } from '../summary/summaries.ts';
import { districtBasemap, streetsBasemap } from './basemap.ts';
import { stationPoints } from './station-points.ts';
import { codeVersion, fileSha256, inputSha256 } from './code-version.ts';
import { indexPath, isSynthetic, readIndex } from './index-store.ts';
import { quarantineFolder, rawFolder } from './raw-files.ts';
import { writeDataset } from './write-dataset.ts';

export interface SourceRequest {
  /** Top of the project. */
  readonly root: string;
  /** Cards of datasets made from the same files by the same mapping: read once, summarised for each. */
  readonly cards: readonly DatasetCard[];
  readonly mapping: Mapping;
  readonly files: readonly string[];
  readonly force: boolean;
  readonly dryRun: boolean;
  /** Prints one line a step. */
  readonly log: (line: string) => void;
}

/** Imports the files of a source and writes the summaries of its datasets. Returns false when nothing had changed. */
export async function buildSource(request: SourceRequest): Promise<boolean> {
  const { root, cards, mapping, files, log } = request;
  const [first] = cards;
  if (first === undefined) return false;
  const derived = join(root, 'data/derived');
  const quarantine = quarantineFolder(root, first);
  const sources = files.map((file) => { const { mended } = quarantinePaths(quarantine, file); return { file, mended: existsSync(mended) ? mended : undefined }; });
  const step = timer(log);
  await checkRaw(first, files);
  const beside = besides(root, first);
  const input = await inputSha256([...files, ...sources.flatMap(({ mended }) => (mended === undefined ? [] : [mended])), ...beside]);
  const codes = new Map(cards.map((card) => [card.id, codeVersion(root, [`data/datasets/${card.id}.yaml`, `data/mappings/${card.mapping}.yaml`])]));
  const current = cards.every((card) => isCurrent(derived, card, input, codes.get(card.id) ?? ''));
  if (current && !request.force && !request.dryRun) { step(`${cards.map(({ id }) => id).join(', ')}: unchanged (same input, code and card)`); return false; }
  const imported = await importIncidents({ sources, card: first, mapping, quarantine: request.dryRun ? null : quarantine, progress: (rows) => { step(`  ${rows} rows so far`); } });
  report(imported, step, request.dryRun ? '' : relative(root, quarantine), files);
  if (first.raw.rows !== null && first.raw.rows !== imported.read) throw new DataError({ file: basename(files[0] ?? ''), rule: 'raw-rows' }, `another number of rows than the card says (seen: ${imported.read}; expected: ${first.raw.rows})`);
  if (request.dryRun) return false;
  for (const card of cards) {
    const made = summaries(imported, card, { frame: frameCells(card.frame, rawFolder(root, card)), stations: stationPoints(rawFolder(root, card), card) });
    step(`${card.id}: summarised (${made.tables.length} tables)`);
    const map = card.basemap === 'districts' ? districtBasemap(imported.incidents, card) : card.basemap === 'streets' ? streetsBasemap(join(root, 'data/simcity/streets.json')) : null;
    const { read, accepted, quarantined, skipped } = imported;
    const dataset = await writeDataset({ derived, card, summaries: made, basemap: map, code: codes.get(card.id) ?? '', input, rows: { read, accepted, quarantined, skipped } });
    const bytes = Object.values(dataset.tables).reduce((sum, table) => sum + table.bytes, 0);
    step(`${card.id}: written to data/derived/${card.id} (${(bytes / 1024).toFixed(0)} KiB)`);
  }
  return true;
}

/** Files beside the raw ones that a summary is made of. */
function besides(root: string, card: DatasetCard): string[] {
  const stations = card.police_stations === undefined ? [] : [join(rawFolder(root, card), card.police_stations)];
  const mask = card.frame?.kind === 'mask' || card.frame?.kind === 'boundary' ? [join(rawFolder(root, card), card.frame.file)] : [];
  return [...stations, ...mask, ...(card.basemap === 'streets' ? [join(root, 'data/simcity/streets.json')] : [])];
}

async function checkRaw(card: DatasetCard, files: readonly string[]): Promise<void> {
  const [file, ...more] = files;
  if (card.raw.sha256 === null || file === undefined || more.length > 0) return;
  const seen = await fileSha256(file);
  if (seen !== card.raw.sha256) throw new DataError({ file: basename(file), rule: 'raw-checksum' }, `not the file that the card describes (seen: ${seen.slice(0, 12)}…; expected: ${card.raw.sha256.slice(0, 12)}…; a new delivery needs its checksum, date and rows on the card)`);
}

function isCurrent(derived: string, card: DatasetCard, input: string, code: string): boolean {
  const dataset = readIndex(indexPath(derived, isSynthetic(card))).datasets[card.id];
  return dataset !== undefined && dataset.input === input && dataset.code === code
    && Object.values(dataset.tables).every(({ file }) => existsSync(join(derived, file)));
}

function report(imported: ImportResult, step: (line: string) => void, quarantine: string, files: readonly string[]): void {
  const { read, accepted, quarantined, skipped, mended, byRule, bySkip, unknownCodes, messages, encodings } = imported;
  step(`${files.map((file) => basename(file)).join(', ')}: ${read} rows read (${[...new Set(encodings)].join(', ')}), ${accepted} accepted, ${quarantined} quarantined, ${skipped} left out${mended > 0 ? `, ${mended} mended` : ''}`);
  for (const [rule, count] of [...byRule, ...bySkip]) step(`  ${rule}: ${count}`);
  for (const message of messages) step(`    ${message}`);
  if (unknownCodes.size > 0) step(`  codes without a category, kept as unmapped: ${[...unknownCodes].map(([code, count]) => `${code} (${count})`).join(', ')}`);
  if (quarantined > 0 && quarantine !== '') step(`  rejected rows with their original bytes: ${quarantinePaths(quarantine, files[0] ?? '').rejected}${files.length > 1 ? ' and beside it' : ''}`);
}

/** Lines with the time since the start. */
export function timer(log: (line: string) => void): (line: string) => void {
  const started = performance.now();
  return (line) => log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);
}
