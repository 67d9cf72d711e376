import type { Cited, CitedKind } from '../cite/record.ts';
import { loadCards } from '../datasets/cards.ts';
import { projectSettings } from '../datasets/citing.ts';
import { loadNorms } from '../datasets/norms.ts';
import { loadRegister } from '../datasets/recommendations.ts';
import type { Trilingual } from '../i18n/lang.ts';
import { statusOf } from '../model/recommendation.ts';
import { chapterDates } from './chapter-dates.ts';
import { figureTitles } from './figure-titles.ts';
import { allFigures } from './registry.ts';
import { chapterTitles } from './titles.ts';

/** Id of the report as a whole: its home page. */
export const REPORT = 'home';

/** What is needed to cite one id, but for the addresses and dates that depend on the build. */
export type Citable = Pick<Cited, 'id' | 'kind' | 'title' | 'chapter' | 'date' | 'licence'>;

let all: Promise<readonly Citable[]> | undefined;

/** Everything that offers “cite this”: the report, chapters, their sections, figures, tables and datasets; gathered once a build. */
export function citables(): Promise<readonly Citable[]> {
  all ??= gather();
  return all;
}

async function gather(): Promise<readonly Citable[]> {
  const titles = chapterTitles();
  const dates = chapterDates();
  // The report is as old as its latest chapter.
  const latest = Object.values(dates).sort().at(-1) ?? '1970-01-01';
  const pictures = await figureTitles();
  const kinds = new Map(allFigures().map((figure) => [figure.id, figure.kind] as const));
  const found: Citable[] = [];
  const add = (id: string, kind: CitedKind, title: Trilingual, page: string, licence?: string): void => {
    const chapter = titles[page];
    found.push({ id, kind, title, date: dates[page] ?? latest, ...(chapter === undefined || page === id ? {} : { chapter }), ...(licence === undefined ? {} : { licence }) });
  };
  add(REPORT, 'report', projectSettings().title, REPORT);
  for (const [id, title] of Object.entries(titles)) {
    const [page = '', local = ''] = id.split('.');
    if (local === '') add(id, 'chapter', title, page);
    else if (!/^[pn]\d+$/.test(local)) add(id, 'section', title, page);
  }
  for (const [id, title] of Object.entries(pictures)) add(id, kinds.get(id) ?? 'figure', title, id.split('.')[0] ?? id);
  for (const card of await loadCards()) found.push({ id: card.id, kind: 'dataset', title: card.title, date: card.taken ?? card.period.to, licence: card.derivativesLicence });
  for (const one of loadRegister().recommendations) found.push({ id: one.id, kind: 'recommendation', title: one.title, date: statusOf(one).date });
  for (const { id, title, date } of loadNorms().norms) found.push({ id, kind: 'norm', title, date });
  return found;
}

/** @throws when nothing of that id can be cited. */
export async function citable(id: string): Promise<Citable> {
  const found = (await citables()).find((one) => one.id === id);
  if (found === undefined) throw new Error(`citation of ${id}: nothing to cite (expected the id of a chapter, section, figure, table, dataset, recommendation or norm)`);
  return found;
}
