import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { LANGS, type Lang, type Trilingual } from '../i18n/lang.ts';
import { t } from '../i18n/index.ts';
import { scanMdx } from '../permalinks/scan-mdx.ts';

/**
 * What every id of the chapters is called in each language: the title of the chapter, the words of a heading, the first
 * words of a paragraph. Used by `/permalinks.json`, the short pages and citations.
 */
export function chapterTitles(root: string = process.cwd()): Record<string, Trilingual> {
  return titlesIn(root, '*.mdx', ({ id }) => id);
}

/** The same for the short pages about the report, whose id is the name of the file. */
export function textTitles(root: string = process.cwd()): Record<string, Trilingual> {
  return titlesIn(root, 'pages/*.mdx', (_, file) => basename(file, '.mdx'));
}

function titlesIn(root: string, pattern: string, idOf: (matter: Matter, file: string) => string | undefined): Record<string, Trilingual> {
  const titles: Record<string, { [L in Lang]?: string }> = {};
  const name = (id: string, lang: Lang, title: string): void => { (titles[id] ??= {})[lang] = title; };
  for (const lang of LANGS) {
    for (const file of globSync(`content/${lang}/${pattern}`, { cwd: root })) {
      const scan = scanMdx(readFileSync(join(root, file), 'utf8'));
      const matter: unknown = parse(scan.frontmatter);
      const page = isMatter(matter) ? idOf(matter, file) : undefined;
      if (page === undefined || !isMatter(matter)) continue;
      name(page, lang, matter.title);
      for (const { id, text } of scan.headings) if (id !== undefined) name(`${page}.${id}`, lang, text);
      const notes = [...new Set(scan.uses.filter(({ kind }) => kind === 'note').map(({ id }) => id))];
      notes.forEach((id, index) => name(`${page}.${id}`, lang, `${matter.title}: ${t(lang, 'ref.note', { n: String(index + 1) })}`));
      for (const { id, text } of scan.paragraphs) if (id !== undefined) name(`${page}.${id}`, lang, firstWords(text));
    }
  }
  return Object.fromEntries(Object.entries(titles).map(([id, found]) => {
    const any = found.kk ?? found.ru ?? found.en ?? id;
    return [id, { kk: found.kk ?? any, ru: found.ru ?? any, en: found.en ?? any }];
  }));
}

/** The opening of a paragraph, cut at a word so that a list of links stays readable. */
export function firstWords(text: string, most = 70): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:—–-]+$/, '')}…`;
}

interface Matter { readonly title: string; readonly id?: string }

function isMatter(value: unknown): value is Matter {
  return typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string' && (!('id' in value) || typeof value.id === 'string');
}
