import { createHash } from 'node:crypto';
import { createReadStream, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder, wherever the data are: the code is read from here. */
const HOME = fileURLToPath(new URL('../../../', import.meta.url));

/** What can change a summary besides the data: the code of the pipeline and of the statistics, the engine's version. */
const CODE = ['scripts/data/**/*.ts', 'src/stats/*.ts', 'src/geo/*.ts', 'src/model/{incident,mapping,dataset-card,statistic-row,derived-index}.ts'];

/** Sixteen digits that name the version of code, card and mapping. Tests and comments' files are left out. */
export function codeVersion(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  const code = globSync(CODE, { cwd: HOME }).filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.d.ts')).sort();
  for (const file of code) hash.update(file).update(readFileSync(join(HOME, file)));
  for (const file of files) hash.update(readFileSync(join(root, file)));
  const engine = JSON.parse(readFileSync(join(HOME, 'node_modules/@duckdb/node-api/package.json'), 'utf8')) as { version: string };
  return hash.update(engine.version).digest('hex').slice(0, 16);
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
