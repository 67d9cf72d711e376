import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetCard } from '../../../src/model/dataset-card.ts';
import { derivedIndexSchema, type DerivedDataset, type DerivedIndex } from '../../../src/model/derived-index.ts';

/** Open datasets stand in the committed index, everything simulated in the local one. */
export const indexPath = (derived: string, synthetic: boolean): string => join(derived, synthetic ? 'index.local.json' : 'index.json');

/** True for data that is simulated, whatever gate it went through. */
export const isSynthetic = (card: DatasetCard): boolean => card.country === 'XX';

/** The index as it stands, or an empty one. Throws when the file is damaged. */
export function readIndex(path: string): DerivedIndex {
  return existsSync(path) ? derivedIndexSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : { schema: 1, datasets: {} };
}

/** Puts one dataset into an index; the file changes at once or not at all. */
export function storeDataset(path: string, id: string, dataset: DerivedDataset): void {
  const index = readIndex(path);
  const datasets = Object.fromEntries(Object.entries({ ...index.datasets, [id]: dataset }).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(`${path}.part`, `${JSON.stringify(derivedIndexSchema.parse({ schema: 1, datasets }), null, 1)}\n`);
  renameSync(`${path}.part`, path);
}
