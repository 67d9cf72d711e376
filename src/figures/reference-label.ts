import { isKkCase, withCase } from '../i18n/cases.ts';
import { t } from '../i18n/index.ts';
import type { Lang } from '../i18n/lang.ts';
import { CHAPTER_IDS, chapterNumber } from '../model/chapter.ts';
import { localOf, pageOf } from '../permalinks/ledger.ts';
import { figureNumber } from './labels.ts';
import { allFigures } from './registry.ts';
import { sectionNumbers } from './section-numbers.ts';

export interface ReferencePlace {
  /** Chapter in which the reference stands: its own paragraphs are named without the chapter. */
  readonly from?: string;
  /** Kazakh case that the sentence asks for (`abl`, `px3+loc`); other languages use abbreviations that do not bend. */
  readonly suffix?: string | undefined;
}

/**
 * How the text refers to a place: «11.2-суреттен», «рис. 11.2», “figure 11.2”; chapters, sections, paragraphs, notes,
 * recommendations and norms alike.
 * @throws when the id is none of them, or the case is unknown
 */
export function referenceLabel(lang: Lang, id: string, { from, suffix }: ReferencePlace = {}): string {
  const label = nominative(lang, id, from);
  if (suffix === undefined || lang !== 'kk') return label;
  if (!isKkCase(suffix)) throw new Error(`reference ${id}: unknown case (seen ${suffix}; expected a Kazakh case such as abl)`);
  return withCase(label, suffix);
}

function nominative(lang: Lang, id: string, from: string | undefined): string {
  const figure = allFigures().find((one) => one.id === id);
  if (figure !== undefined) return t(lang, figure.kind === 'table' ? 'ref.table' : 'ref.figure', { n: figureNumber(id) });
  const [page, local] = [pageOf(id), localOf(id)];
  const chapter = CHAPTER_IDS.find((one) => one === page);
  const section = sectionNumbers().get(id);
  if (section !== undefined) return t(lang, 'ref.section', { n: section });
  const [, record, number = ''] = /^(rec|law)-(\d+)$/.exec(id) ?? [];
  if (record !== undefined) return t(lang, record === 'rec' ? 'ref.recommendation' : 'ref.proposal', { n: String(Number(number)) });
  if (chapter === undefined) throw new Error(`reference ${id}: unknown (expected the id of a chapter, section, paragraph, note, figure, table, recommendation or norm; rule cross-reference-resolves)`);
  const whole = t(lang, 'ref.chapter', { n: String(chapterNumber(chapter)) });
  if (local === '') return whole;
  const [, letter, n = ''] = /^([pn])(\d+)$/.exec(local) ?? [];
  if (letter === undefined) throw new Error(`reference ${id}: unknown (expected a place of chapter ${page}; rule cross-reference-resolves)`);
  const place = t(lang, letter === 'p' ? 'ref.paragraph' : 'ref.note', { n });
  return page === from ? place : `${whole}, ${place}`;
}
