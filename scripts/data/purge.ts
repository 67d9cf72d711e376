/**
 * Deletes the raw data of the official crime map: `npm run data:purge [-- --out FOLDER] [--now]`. Without `--now` only when
 * the last day of the permission has passed. What was deleted and when is written down; the permission stays.
 */
import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { permissionSchema } from './fetch/permission.ts';
import { CITY_CODES } from './fetch/service.ts';
import { outsideFolder } from './outside-folder.ts';

const { values: options } = parseArgs({ options: { out: { type: 'string' }, now: { type: 'boolean', default: false } } });

/** Names that the fetch gives its files; nothing else is touched. */
const OURS = /^((legacy|current)-\d{4}-\d{4}\.(jsonl|jsonl\.state\.json(\.part)?|(sexual|juveniles)-by-district\.json)|fetch-report\.json)$/;

try {
  const out = outsideFolder(options.out ?? join(process.cwd(), '../protected-data'), process.cwd());
  if (!existsSync(join(out, 'permission.yaml'))) throw new Error(`purge: no permission.yaml in ${out}; this is not a folder of the fetch, nothing was deleted`);
  const { retention } = permissionSchema.parse(parse(readFileSync(join(out, 'permission.yaml'), 'utf8')));
  const today = new Date().toISOString().slice(0, 10);
  if (!options.now && retention >= today) throw new Error(`purge: the data may be kept until ${retention}; delete before that with --now`);
  const files = Object.keys(CITY_CODES).filter((city) => existsSync(join(out, city))).flatMap((city) => readdirSync(join(out, city)).filter((name) => OURS.test(name)).map((name) => join(city, name)));
  let bytes = 0;
  for (const file of files) { bytes += statSync(join(out, file)).size; rmSync(join(out, file)); }
  appendFileSync(join(out, 'purged.log'), `${new Date().toISOString()} ${files.length} files, ${bytes} bytes, retention ${retention}\n`);
  console.log(`purged: ${files.length} files, ${bytes} bytes; written down in purged.log`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
