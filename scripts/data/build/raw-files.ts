import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetCard } from '../../../src/model/dataset-card.ts';

/** Folder of a dataset's raw files. */
export const rawFolder = (root: string, card: DatasetCard): string => join(root, 'data/raw', card.raw.folder ?? card.id);

/** Folder of rejected and mended rows; under data/raw, because it holds original rows. */
export const quarantineFolder = (root: string, card: DatasetCard): string => join(root, 'data/raw/quarantine', card.raw.folder ?? card.id);

/**
 * The raw files that the card names (`*` stands for any text in the name): in `data/raw`, else in the folder of reference
 * data beside the project, when there is one. Empty when they are nowhere.
 */
export function rawFiles(root: string, card: DatasetCard): string[] {
  const pattern = new RegExp(`^${card.raw.file.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`);
  for (const folder of [rawFolder(root, card), join(root, '../shared/data/intl')]) {
    if (!existsSync(folder)) continue;
    const files = readdirSync(folder).filter((name) => pattern.test(name)).sort();
    if (files.length > 0) return files.map((name) => join(folder, name));
  }
  return [];
}
