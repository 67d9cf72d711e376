import { globSync } from 'node:fs';
import { LANGS } from '../../src/i18n/lang.ts';
import { BUILT } from './harness.ts';
import { loadIndex } from '../../src/datasets/index-file.ts';

/** Addresses of all pages of a built site, from its files. */
export function builtPages(folder = BUILT): string[] {
  return globSync('**/*.html', { cwd: folder }).map((file) => `/${file.replace(/index\.html$/, '')}`).sort();
}

/** Datasets whose summaries are at hand in this build. */
export function datasets(): string[] {
  return [...loadIndex().keys()];
}

export const languages = LANGS;

/** Pages of one template differ in their words only; of each such family the first few are walked in every check. */
const FAMILIES: readonly RegExp[] = [/^\/(kk|ru|en)\/recommendations\/rec-/, /^\/(kk|ru|en)\/law\/law-/, /^\/(kk|ru|en)\/practice\/[a-z]+\//, /^\/(kk|ru|en)\/regions\/kz-/, /^\/(kk|ru|en)\/cities\/[^/]+\/quality\//, /^\/embed\//, /^\/r\//];
const OF_EACH_FAMILY = 3;

/**
 * The pages that every check walks: all but the repeats of a family. `PAGES=all` walks every one of them, as before a release.
 */
export function walkedPages(folder = BUILT): string[] {
  const pages = builtPages(folder);
  if (process.env['PAGES'] === 'all') return pages;
  const seen = new Map<string, number>();
  return pages.filter((path) => {
    const family = FAMILIES.find((pattern) => pattern.test(path));
    if (family === undefined) return true;
    const key = `${family.source}${/^\/(kk|ru|en)\//.exec(path)?.[1] ?? ''}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before < OF_EACH_FAMILY;
  });
}
