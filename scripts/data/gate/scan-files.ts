import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decompress } from 'fzstd';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { PROFILES, type DatasetCard, type Profile } from '../../../src/model/dataset-card.ts';
import { breachesOf } from './check-table.ts';
import { sensitiveNames } from './publish.ts';
import { FORBIDDEN_COLUMNS, type Breach } from './table-rules.ts';

/** Every breach in the Parquet, CSV and JSON files below the folders. The profile is read from each Parquet itself. */
export async function scanFolders(root: string, folders: readonly string[], cards: readonly DatasetCard[]): Promise<{ readonly breaches: Breach[]; readonly files: number }> {
  const breaches: Breach[] = [];
  let files = 0;
  for (const folder of folders.filter((name) => existsSync(join(root, name)))) {
    for (const file of globSync('**/*.{parquet,csv,json}', { cwd: join(root, folder) }).sort()) {
      if (NOT_DATA.has(basename(file))) continue;
      files += 1;
      const where = `${folder}/${file}`;
      if (file.endsWith('.parquet')) breaches.push(...await parquetBreaches(join(root, folder, file), where, cards));
      else breaches.push(...textBreaches(readFileSync(join(root, folder, file), 'utf8'), where));
    }
  }
  return { breaches, files };
}

/** The list of the site's own pages has addresses, but of pages. */
const NOT_DATA: ReadonlySet<string> = new Set(['permalinks.json']);

const isProfile = (text: string | undefined): text is Profile => (PROFILES as readonly (string | undefined)[]).includes(text);

async function parquetBreaches(path: string, where: string, cards: readonly DatasetCard[]): Promise<Breach[]> {
  const file = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(file);
  const pairs = new Map((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value]));
  const profile = pairs.get('profile');
  const card = cards.find(({ id }) => id === pairs.get('dataset'));
  if (!isProfile(profile) || card === undefined) return [{ rule: 'table-not-allowed', where, seen: 'a Parquet file that names no known dataset and profile' }];
  if (profile !== card.profile) return [{ rule: 'table-not-allowed', where, seen: `profile ${profile}, but the card says ${card.profile}` }];
  const rows: Record<string, unknown>[] = await parquetReadObjects({ file, metadata, compressors: { ZSTD: (input, length) => decompress(input, new Uint8Array(length)) } });
  const names = metadata.schema.slice(1).map(({ name }) => name);
  const columns = new Map(names.map((name) => [name, rows.map((row) => row[name])]));
  const [name = ''] = basename(path).split('.');
  return breachesOf({ name, columns }, { where, profile, synthetic: pairs.get('synthetic') === 'true', thresholds: card.thresholds, sensitive: sensitiveNames(card) });
}

/** Names of columns in the head of a CSV and names of keys in the objects of a JSON list. Geometry of maps has neither. */
function textBreaches(text: string, where: string): Breach[] {
  const names = where.endsWith('.csv') ? csvHead(text) : listKeys(text);
  return [...names].filter((name) => FORBIDDEN_COLUMNS.has(name.toLowerCase()) && !CHART_AXES.has(name.toLowerCase())).map((seen) => ({ rule: 'forbidden-column', where, seen }));
}

/** A chart's own axes are no places: outside Parquet these names are allowed. */
const CHART_AXES = new Set(['x', 'y', 'time', 'case']);

function csvHead(text: string): Set<string> {
  const head = text.replace(/^\uFEFF/, '').split(/\r?\n/).find((line) => !line.startsWith('#')) ?? '';
  return new Set(head.split(/[,;\t|]/).map((name) => name.replaceAll('"', '').trim()));
}

function listKeys(text: string): Set<string> {
  const keys = new Set<string>();
  let value: unknown;
  try { value = JSON.parse(text); } catch { return keys; }
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) {
      const items: unknown[] = node;
      for (const item of items.slice(0, 200)) if (item !== null && typeof item === 'object' && !Array.isArray(item)) for (const key of Object.keys(item)) keys.add(key);
      for (const item of items) walk(item);
    } else if (node !== null && typeof node === 'object') for (const child of Object.values(node)) walk(child);
  };
  walk(value);
  return keys;
}
