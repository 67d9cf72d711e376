import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, wherever the data are: the code is read from here. */
const HOME = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the work begins: whatever this file imports, directly or not, can change a summary. */
const ENTRY = 'scripts/data/build/build-source.ts';

/** Sixteen digits that name the version of the code that makes summaries, of the engine and of `files` (card and mapping). */
export function codeVersion(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...importedBy(ENTRY)].sort()) hash.update(file).update(readFileSync(join(HOME, file)));
  for (const file of files) hash.update(readFileSync(join(root, file)));
  const engine = JSON.parse(readFileSync(join(HOME, 'node_modules/@duckdb/node-api/package.json'), 'utf8')) as { version: string };
  return hash.update(engine.version).digest('hex').slice(0, 16);
}

/** The file and all of the project that it imports, so that a change elsewhere does not rename every summary. */
function importedBy(entry: string): Set<string> {
  const found = new Set<string>([entry]);
  for (const file of found) {
    const source = readFileSync(join(HOME, file), 'utf8');
    for (const [, specifier = ''] of source.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.ts)'/g)) found.add(join(dirname(file), specifier));
  }
  return found;
}

/** SHA-256 of a file, streamed. */
export async function fileSha256(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) hash.update(piece);
  return hash.digest('hex');
}

export const sha256Of = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** One checksum of several files: of the only one, or of the list of theirs. */
export async function inputSha256(paths: readonly string[]): Promise<string> {
  const sums = await Promise.all(paths.map(fileSha256));
  const [only] = sums;
  return sums.length === 1 && only !== undefined ? only : sha256Of(sums.join('\n'));
}
