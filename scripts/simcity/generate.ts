/**
 * Makes the simulated city: `npm exec -c 'node scripts/simcity/generate.ts'`.
 *
 * Raw files go to `data/raw/simcity/` (not tracked), their checksums to `data/simcity/manifest.json`, the planted truth to
 * `data/simcity/truth.json`, the map to `data/simcity/streets.json`. With `--check` nothing is written outside
 * `data/raw/` and a checksum that differs from the manifest ends the run with 1.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { randomFrom } from '../../src/stats/random.ts';
import { csvLine, csvText } from './csv-text.ts';
import { simulateEvents } from './events.ts';
import { CURRENT_FIELDS, LEGACY_FIELDS, currentRow, legacyRow, reportingYear } from './layer-rows.ts';
import { pagedDownload } from './paged-download.ts';
import { recordEvents } from './recording.ts';
import { builtUpCells, streetsFile } from './streets-file.ts';
import { buildStreets } from './streets.ts';
import type { Segment } from './streets.ts';
import { CURRENT_FROM_YEAR, SEED, TRUTH } from './truth.ts';

export interface SimulatedCity {
  /** Text of each raw file by its name. */
  readonly files: ReadonlyMap<string, string>;
  readonly streets: string;
  readonly truth: string;
  readonly manifest: string;
  readonly rows: number;
  readonly segments: readonly Segment[];
}

/** The same number for every file the manifest lists: bytes, rows and checksum. */
export interface Manifest { readonly mark: 'SYNTHETIC'; readonly seed: string; readonly files: Readonly<Record<string, { readonly rows: number; readonly bytes: number; readonly sha256: string }>> }

export const RAW_FILES = { legacy: 'kgp-legacy-2019-2020.csv', current: 'kgp-current-2021-2023.csv', cells: 'built-up-cells.csv' } as const;

/** Everything of the city, in memory. The same seed gives the same bytes. */
export function generateSimulatedCity(seed: string = SEED): SimulatedCity {
  const segments = buildStreets(randomFrom(`${seed}/streets`));
  const [legacyLines, currentLines]: [string[], string[]] = [[], []];
  recordEvents(simulateEvents(segments, seed), seed).forEach((record, at) => {
    if (reportingYear(record) < CURRENT_FROM_YEAR) legacyLines.push(csvLine(legacyRow(record, at + 1)));
    else currentLines.push(csvLine(currentRow(record, at + 1)));
  });
  const [legacy, current] = [pagedDownload(legacyLines), pagedDownload(currentLines)];
  const files = new Map([
    [RAW_FILES.legacy, csvText(LEGACY_FIELDS, legacy)],
    [RAW_FILES.current, csvText(CURRENT_FIELDS, current)],
    [RAW_FILES.cells, builtUpCells(segments)],
  ]);
  const streets = `${JSON.stringify(streetsFile(segments))}\n`;
  const manifest: Manifest = { mark: 'SYNTHETIC', seed, files: Object.fromEntries([...files, ['streets.json', streets] as const].map(([name, text]) => [name, describe(name, text)])) };
  return {
    files, streets, segments, rows: legacy.length + current.length,
    truth: `${JSON.stringify(TRUTH, null, 1)}\n`, manifest: `${JSON.stringify(manifest, null, 2)}\n`,
  };
}

/** Writes the raw files only, into a folder that is made when needed. */
export function writeRaw(city: SimulatedCity, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of city.files) writeFileSync(join(folder, name), text);
}

function describe(name: string, text: string): Manifest['files'][string] {
  let rows = name.endsWith('.csv') ? -1 : 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) rows++;
  const bytes = Buffer.from(text);
  return { rows, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function main(): void {
  const started = performance.now();
  const city = generateSimulatedCity();
  writeRaw(city, 'data/raw/simcity');
  const kept = { 'manifest.json': city.manifest, 'truth.json': city.truth, 'streets.json': city.streets };
  const check = process.argv.includes('--check');
  for (const [name, text] of Object.entries(kept)) {
    const path = join('data/simcity', name);
    if (!check) { mkdirSync('data/simcity', { recursive: true }); writeFileSync(path, text); continue; }
    if (readFileSync(path, 'utf8') === text) continue;
    console.error(`${path}: simcity-differs: the generator makes another file (seen: other bytes; expected: the committed ones; run without --check and commit)`);
    process.exitCode = 1;
  }
  console.log(`simcity: ${city.rows} rows, ${city.segments.length} street segments in data/raw/simcity (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
