import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from './generate.ts';

/**
 * Whether the generated raw files in a folder are those of the committed manifest; false when one is missing or was made
 * by another version of the generator, so that a build never summarises a city that no longer exists.
 */
export function rawIsCurrent(root: string, folder: string): boolean {
  const manifest = JSON.parse(readFileSync(join(root, 'data/simcity/manifest.json'), 'utf8')) as Manifest;
  return Object.entries(manifest.files).filter(([name]) => name.endsWith('.csv')).every(([name, { sha256 }]) => {
    const path = join(folder, name);
    return existsSync(path) && createHash('sha256').update(readFileSync(path)).digest('hex') === sha256;
  });
}
