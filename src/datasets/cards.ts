import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { datasetCardSchema, type DatasetCard } from '../model/dataset-card.ts';
import { loadIndex } from './index-file.ts';

/** A card and whether its data are made up. */
export type LoadedCard = DatasetCard & { readonly synthetic: boolean };

let cards: readonly LoadedCard[] | undefined;

/** Cards of the datasets whose summaries are here, real places first, each group in the order of ids. */
export function loadCards(root: string = process.cwd()): Promise<readonly LoadedCard[]> {
  cards ??= globSync('data/datasets/*.yaml', { cwd: root }).sort().flatMap((file) => {
    const parsed = datasetCardSchema.safeParse(parse(readFileSync(join(root, file), 'utf8')));
    if (!parsed.success) throw new Error(`${file}: ${parsed.error.issues[0]?.path.join('.') ?? ''}: ${parsed.error.issues[0]?.message ?? ''} (rule card-schema)`);
    const derived = loadIndex(root).get(parsed.data.id);
    return derived === undefined ? [] : [{ ...parsed.data, synthetic: derived.synthetic }];
  }).sort((a, b) => Number(a.synthetic) - Number(b.synthetic));
  return Promise.resolve(cards);
}

/** @throws when no loaded dataset has this id. */
export async function cardOf(id: string): Promise<LoadedCard> {
  const card = (await loadCards()).find((one) => one.id === id);
  if (card === undefined) throw new Error(`card ${id}: unknown (expected data/datasets/${id}.yaml with summaries; ${existsSync('data/derived') ? 'run npm run data' : 'data/derived is missing'})`);
  return card;
}
