import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { LANGS } from '../../src/i18n/lang.ts';
import { keywords } from '../../src/permalinks/fingerprint.ts';
import type { IdKind, PresentId } from '../../src/permalinks/ledger.ts';
import type { FoundId } from '../../src/permalinks/ledger-rules.ts';
import { readJson, type ChapterFile } from './content-files.ts';

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

/** Ids that live outside the chapters, the same in every language: data sets by their cards, recommendations and norms by their records. */
export function idsOfDatasets(root: string): FoundId[] {
  const records = [...idsOfRecords(root, 'data/recommendations.json', 'recommendation'), ...idsOfRecords(root, 'data/norms.json', 'norm')];
  const cards = globSync('data/datasets/*.yaml', { cwd: root }).sort().flatMap((file) => LANGS.map((lang) => ({ id: basename(file, '.yaml'), kind: 'dataset' as const, lang, file, line: 1 })));
  return [...cards, ...records, ...idsOfRegions(root)];
}

/** The pages of the 20 regions, by their codes. */
function idsOfRegions(root: string): FoundId[] {
  const file = 'data/regions.json';
  if (!existsSync(join(root, file))) return [];
  const { regions } = z.looseObject({ regions: z.array(z.looseObject({ iso: z.string() })) }).parse(readJson(root, file));
  return regions.flatMap(({ iso }) => LANGS.map((lang) => ({ id: iso.toLowerCase(), kind: 'region' as const, lang, file, line: 1 })));
}

const record = z.looseObject({ id: z.string(), title: z.record(z.string(), z.string()) });

function idsOfRecords(root: string, file: string, kind: 'recommendation' | 'norm'): FoundId[] {
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
