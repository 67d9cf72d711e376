import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCards } from '../datasets/cards.ts';
import { loadNorms } from '../datasets/norms.ts';
import { loadRegister } from '../datasets/recommendations.ts';
import { loadRegions } from '../datasets/regions.ts';
import { ledgerSchema } from '../permalinks/ledger.ts';
import { permalinkTargets, type PermalinkTarget } from '../permalinks/targets.ts';
import { evaluationTitles } from './evaluation/permalink-titles.ts';
import { siteTitles } from './site-titles.ts';
import { chapterTitles, textTitles } from './titles.ts';
import { figureTitles } from './figure-titles.ts';
import { allFigures } from './registry.ts';

let index: Promise<PermalinkTarget[]> | undefined;

/** All targets of the ledger with their titles in three languages: the list behind `/permalinks.json` and `/r/…`; made once a build. */
export function permalinkIndex(root: string = process.cwd()): Promise<PermalinkTarget[]> {
  index ??= make(root);
  return index;
}

async function make(root: string): Promise<PermalinkTarget[]> {
  const ledger = ledgerSchema.parse(JSON.parse(readFileSync(join(root, 'data/ledger.json'), 'utf8')));
  const datasets = Object.fromEntries((await loadCards(root)).map((card) => [card.id, card.title]));
  const records = Object.fromEntries([...loadRegister(root).recommendations, ...loadNorms(root).norms].map(({ id, title }) => [id, title]));
  const regions = Object.fromEntries(loadRegions(root).regions.map(({ iso, name }) => [iso.toLowerCase(), name]));
  return permalinkTargets(ledger, { ...siteTitles(root), ...evaluationTitles(root), ...chapterTitles(root), ...textTitles(root), ...(await figureTitles()), ...datasets, ...records, ...regions });
}

/** Ids that no longer live where they were cited: moved ones with where they went, withdrawn ones with the reason. */
export async function goneTargets(): Promise<PermalinkTarget[]> {
  return (await permalinkIndex()).filter(({ movedTo, withdrawn }) => movedTo !== undefined || withdrawn !== undefined);
}

/** Old ids of the figures and tables that moved, with the id they live under today: their files stay where they were cited. */
export async function movedFigures(): Promise<readonly { readonly old: string; readonly now: string }[]> {
  const living = new Set(allFigures().map(({ id }) => id));
  return (await goneTargets()).flatMap(({ id, movedTo }) => (movedTo !== undefined && living.has(movedTo) ? [{ old: id, now: movedTo }] : []));
}
