/**
 * Deletes the raw data of the official crime map: `npm run data:purge [-- --out FOLDER] [--now] [--dry-run]`. Without `--now`
 * only when the last day of the permission has passed. Rejected rows of those files go too, wherever an import has put
 * them. What was deleted and when is written down; the permission stays. A dry run lists and deletes nothing.
 */
import { appendFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { permissionSchema } from './fetch/permission.ts';
import { fetchedFiles } from './fetch/fetched-files.ts';
import { outsideFolder } from './outside-folder.ts';

const { values: options } = parseArgs({ options: { out: { type: 'string' }, now: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false } } });

try {
  const root = process.cwd();
  const out = outsideFolder(options.out ?? join(root, '../protected-data'), root);
  if (!existsSync(join(out, 'permission.yaml'))) throw new Error(`purge: no permission.yaml in ${out}; this is not a folder of the fetch, nothing was deleted`);
  const { retention } = permissionSchema.parse(parse(readFileSync(join(out, 'permission.yaml'), 'utf8')));
  const today = new Date().toISOString().slice(0, 10);
  const early = retention >= today && !options.now;
  const files = fetchedFiles(out, root);
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  if (options['dry-run']) {
    for (const file of files) console.log(`would delete ${file} (${statSync(file).size} bytes)`);
    console.log(`dry run: ${files.length} files, ${bytes} bytes; nothing was deleted${early ? `; the data may be kept until ${retention}, before that only with --now` : ''}`);
  } else {
    if (early) throw new Error(`purge: the data may be kept until ${retention}; delete before that with --now`);
    for (const [at, file] of files.entries()) {
      rmSync(file);
      console.log(`${at + 1} of ${files.length}: deleted ${file}`);
    }
    appendFileSync(join(out, 'purged.log'), `${new Date().toISOString()} ${files.length} files, ${bytes} bytes, retention ${retention}\n`);
    console.log(`purged: ${files.length} files, ${bytes} bytes; written down in purged.log`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
