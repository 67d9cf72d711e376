import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Note { readonly file: string; readonly test: string; readonly values: number; readonly skipped: readonly string[] }

/**
 * One line on the reference values that the last test run compared, then one line for each skip with its reason.
 * @param folder where `oracle.ts` left its counts
 */
export function oracleReport(folder = '.cache/oracles'): string {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).sort() : [];
  const notes = names.map((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Note);
  const files = new Set(notes.filter((note) => note.values > 0).map((note) => note.file));
  const values = notes.reduce((sum, note) => sum + note.values, 0);
  const skips = notes.flatMap((note) => note.skipped.map((reason) => `oracles: skipped in ${note.test}: ${reason}`));
  return [`oracles: ${files.size} files, ${values} values compared`, ...new Set(skips)].join('\n');
}
