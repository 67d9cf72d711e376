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
