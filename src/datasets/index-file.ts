import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivedIndexSchema, type DerivedDataset } from '../model/derived-index.ts';

let loaded: ReadonlyMap<string, DerivedDataset> | undefined;

/**
 * Every dataset whose summaries are here: the committed ones (`index.json`) and the built ones (`index.local.json`).
 * @throws when an index file does not keep its schema.
 */
export function loadIndex(root: string = process.cwd()): ReadonlyMap<string, DerivedDataset> {
  loaded ??= new Map(['index.json', 'index.local.json'].flatMap((name) => {
    const file = join(root, 'data/derived', name);
    if (!existsSync(file)) return [];
    const parsed = derivedIndexSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (!parsed.success) throw new Error(`data/derived/${name}: not an index of summaries (${parsed.error.issues[0]?.path.join('.') ?? ''}: ${parsed.error.issues[0]?.message ?? ''}; run npm run data)`);
    return Object.entries(parsed.data.datasets);
  }));
  return loaded;
}

/** @throws `dataset x: …` when its summaries are not here. */
export function datasetOf(id: string): DerivedDataset {
  const found = loadIndex().get(id);
  if (found === undefined) throw new Error(`dataset ${id}: no summaries (expected in data/derived; run npm run data)`);
  return found;
}
