import { existsSync, globSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CITY_CODES } from './service.ts';

/** Names that the fetch gives its files, and the import to the rejected rows of them; nothing else is ever touched. */
const FETCHED = /^((legacy|current)-\d{4}-\d{4}\.(jsonl|jsonl\.state\.json(\.part)?|(sexual|juveniles)-by-district\.json)|fetch-report\.json)$/;
const REJECTED = /^(legacy|current)-\d{4}-\d{4}\.jsonl\.(rejected|mended)\.csv(\.part)?$/;

/** Every file with raw rows of the official map: in the folders of cities below `out`, and rejected rows under `root`. */
export function fetchedFiles(out: string, root: string): string[] {
  const raw = Object.keys(CITY_CODES).map((city) => join(out, city)).filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder).filter((name) => FETCHED.test(name)).map((name) => join(folder, name)));
  const quarantine = join(root, 'data/raw/quarantine');
  const rejected = globSync('**/*', { cwd: quarantine }).filter((file) => REJECTED.test(basename(file))).map((file) => join(quarantine, file));
  return [...raw, ...rejected].sort();
}
