import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexPath, readIndex } from './index-store.ts';

/**
 * Compares the built tables of simulated data with the committed checksums; false when they differ. The bytes are promised
 * for the locked Node on linux-x64; elsewhere the numbers agree to 1e-9. `accept` writes the list anew.
 */
export function syntheticChecksums(root: string, accept: boolean): boolean {
  const derived = join(root, 'data/derived');
  const path = join(derived, 'synthetic.sha256.json');
  const { datasets } = readIndex(indexPath(derived, true));
  const built = Object.fromEntries(Object.entries(datasets).flatMap(([id, { tables }]) => Object.entries(tables).map(([table, { sha256 }]) => [`${id}/${table}`, sha256])));
  if (Object.keys(built).length === 0) return true;
  if (accept || !existsSync(path)) { writeFileSync(path, `${JSON.stringify(built, null, 1)}\n`); return true; }
  const expected = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  const names = [...new Set([...Object.keys(built), ...Object.keys(expected)])].filter((name) => built[name] !== expected[name]);
  if (names.length > 0) console.warn(`synthetic-differs: ${names.join(', ')}: other bytes than the committed checksums (when the code was changed on purpose: --accept, then commit synthetic.sha256.json)`);
  return names.length === 0;
}
