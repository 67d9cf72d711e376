import { loadGlossary } from '../datasets/glossary.ts';
import { LANGS, type Lang, type Trilingual } from '../i18n/lang.ts';
import { t } from '../i18n/index.ts';
import { CHAPTER_IDS } from '../model/chapter.ts';
import { sitePages } from '../permalinks/site-pages.ts';

/** Titles of the pages that code makes and of the glossary terms, by id, for the list of permanent addresses. */
export function siteTitles(root: string = process.cwd()): Record<string, Trilingual> {
  const pages = sitePages(root).flatMap(({ id, titleKey }) => {
    // A tool whose title is not an interface string is called by its chapter.
    const chapter = CHAPTER_IDS.find((one) => id === `${one}-tool`);
    const key = titleKey ?? (chapter === undefined ? undefined : `chapterTitle.${chapter}`);
    return key === undefined ? [] : [[id, everyLanguage((lang) => t(lang, key as Parameters<typeof t>[1]))] as const];
  });
  const terms = loadGlossary(root).map(({ id, kk, ru, en }) => [`glossary.${id}`, { kk, ru, en }] as const);
  return Object.fromEntries([...pages, ...terms]);
}

function everyLanguage(title: (lang: Lang) => string): Trilingual {
  const [kk = '', ru = '', en = ''] = LANGS.map(title);
  return { kk, ru, en };
}
