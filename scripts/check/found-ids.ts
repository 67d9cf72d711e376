import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { LANGS } from '../../src/i18n/lang.ts';
import { keywords } from '../../src/permalinks/fingerprint.ts';
import type { IdKind, PresentId } from '../../src/permalinks/ledger.ts';
import type { FoundId } from '../../src/permalinks/ledger-rules.ts';
import { sitePages } from '../../src/permalinks/site-pages.ts';
import { readJson, readTexts, type ChapterFile } from './content-files.ts';

/** Every id of the chapters, one record per language and place. */
export function idsOfChapters(chapters: readonly ChapterFile[]): FoundId[] {
  return chapters.flatMap(({ lang, chapter, file, scan }) => {
    if (scan === undefined) return [];
    const place = (kind: IdKind, local: string, line: number, text?: string): FoundId => ({ id: `${chapter}.${local}`, kind, lang, file, line, ...(text === undefined ? {} : { text }) });
    const once = new Set<string>();
    return [
      { id: chapter, kind: 'page' as const, lang, file, line: 1 },
      ...scan.headings.flatMap(({ id, line, text }) => (id === undefined ? [] : [place('section', id, line, text)])),
      ...scan.paragraphs.flatMap(({ id, line, text }) => (id === undefined ? [] : [place('paragraph', id, line, text)])),
      ...scan.uses.flatMap(({ kind, id, line }) => {
        if (kind === 'note') return [place('note', id, line)];
        // A figure may be shown again further down; its id lives at the first place.
        if ((kind !== 'figure' && kind !== 'table') || once.has(id)) return [];
        once.add(id);
        return [place(kind, id, line)];
      }),
    ];
  });
}

/**
 * Ids that live outside the chapters, the same in every language: data sets by their cards, recommendations and norms by their
 * records, terms by the glossary, regions, the pages that code makes, and the short pages about the report with their places.
 */
export function idsOutsideChapters(root: string): FoundId[] {
  const records = [...idsOfRecords(root, 'data/recommendations.json', 'recommendation'), ...idsOfRecords(root, 'data/norms.json', 'norm'), ...idsOfRecords(root, 'data/evaluation/indicators.json', 'indicator')];
  const cards = globSync('data/datasets/*.yaml', { cwd: root }).sort().flatMap((file) => everywhere({ id: basename(file, '.yaml'), kind: 'dataset', file }));
  const pages = sitePages(root).flatMap(({ id, file }) => everywhere({ id, kind: 'page', file }));
  // A text that a page of code shows inside itself (the findings on the home page) gives its places, not the page once more.
  const texts = idsOfChapters(readTexts(root)).filter(({ id }) => !pages.some((page) => page.id === id));
  return [...cards, ...records, ...idsOfRegions(root), ...idsOfTerms(root), ...pages, ...texts];
}

const everywhere = ({ id, kind, file, line = 1 }: { readonly id: string; readonly kind: IdKind; readonly file: string; readonly line?: number }): FoundId[] => LANGS.map((lang) => ({ id, kind, lang, file, line }));

const term = z.looseObject({ id: z.string(), en: z.string().optional() });

/** Glossary terms, as places of the page `glossary`. */
function idsOfTerms(root: string): FoundId[] {
  const file = 'data/glossary.json';
  if (!existsSync(join(root, file))) return [];
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return z.array(term).parse(readJson(root, file)).flatMap(({ id, en }) => {
    const line = 1 + Math.max(0, lines.findIndex((text) => text.includes(`"id": "${id}"`)));
    return everywhere({ id: `glossary.${id}`, kind: 'term', file, line }).map((found) => (en === undefined ? found : { ...found, text: en }));
  });
}

/** Regions, once they have pages of their own: `KZ-63` → `kz-63`. */
function idsOfRegions(root: string): FoundId[] {
  const file = 'data/regions.json';
  if (!existsSync(join(root, file)) || !existsSync(join(root, 'src/pages/[lang]/regions/[region].astro'))) return [];
  return z.looseObject({ regions: z.array(z.looseObject({ iso: z.string() })) }).parse(readJson(root, file)).regions.flatMap(({ iso }) => everywhere({ id: iso.toLowerCase(), kind: 'region', file }));
}

const record = z.looseObject({ id: z.string(), title: z.record(z.string(), z.string()) });

function idsOfRecords(root: string, file: string, kind: 'recommendation' | 'norm' | 'indicator'): FoundId[] {
  if (!existsSync(join(root, file))) return [];
  const lists = z.record(z.string(), z.unknown()).parse(readJson(root, file));
  return z.array(record).parse(lists[`${kind}s`]).flatMap(({ id, title }) => LANGS.map((lang) => ({ id, kind, lang, file, line: 1, text: title[lang] ?? '' })));
}

/** The same ids once each, with the words that stand for their English text: what the ledger takes in. */
export function presentIds(found: readonly FoundId[]): PresentId[] {
  const present = new Map<string, PresentId>();
  for (const { id, kind, lang, text } of found) {
    const words = lang === 'en' && text !== undefined ? keywords(text) : [];
    const known = present.get(id);
    if (known === undefined || words.length > 0) present.set(id, { id, kind: known?.kind ?? kind, ...(words.length > 0 ? { words } : {}) });
  }
  return [...present.values()];
}
