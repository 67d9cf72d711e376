import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCards } from '../datasets/cards.ts';
import { ledgerSchema } from '../permalinks/ledger.ts';
import { permalinkTargets, type PermalinkTarget } from '../permalinks/targets.ts';
import { chapterTitles } from './titles.ts';
import { figureTitles } from './figure-titles.ts';

/** All targets of the ledger with their titles in three languages: the list behind `/permalinks.json` and `/r/…`. */
export async function permalinkIndex(root: string = process.cwd()): Promise<PermalinkTarget[]> {
  const ledger = ledgerSchema.parse(JSON.parse(readFileSync(join(root, 'data/ledger.json'), 'utf8')));
  const datasets = Object.fromEntries((await loadCards(root)).map((card) => [card.id, card.title]));
  return permalinkTargets(ledger, { ...chapterTitles(root), ...(await figureTitles()), ...datasets });
}
