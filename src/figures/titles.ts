import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LANGS, type Lang, type Trilingual } from '../i18n/lang.ts';
import { scanMdx } from '../permalinks/scan-mdx.ts';

/**
 * What every id of the chapters is called in each language: the title of the chapter, the words of a heading, the first
 * words of a paragraph. Used by `/permalinks.json`, the short pages and citations.
 */
export function chapterTitles(root: string = process.cwd()): Record<string, Trilingual> {
  const titles: Record<string, { [L in Lang]?: string }> = {};
  const name = (id: string, lang: Lang, title: string): void => { (titles[id] ??= {})[lang] = title; };
  for (const lang of LANGS) {
    for (const file of globSync(`content/${lang}/*.mdx`, { cwd: root })) {
      const scan = scanMdx(readFileSync(join(root, file), 'utf8'));
      const matter: unknown = parse(scan.frontmatter);
      if (!isMatter(matter)) continue;
      name(matter.id, lang, matter.title);
      for (const { id, text } of scan.headings) if (id !== undefined) name(`${matter.id}.${id}`, lang, text);
      for (const { id, text } of scan.paragraphs) if (id !== undefined) name(`${matter.id}.${id}`, lang, firstWords(text));
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

function isMatter(value: unknown): value is { id: string; title: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'title' in value && typeof value.id === 'string' && typeof value.title === 'string';
}
