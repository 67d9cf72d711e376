import type { Lang } from '../i18n/lang.ts';
import { localOf, pageOf, type IdKind } from './ledger.ts';

/**
 * Where an id lives: site paths without the base (the `url` room joins it). Addresses are ASCII with a trailing slash.
 */

/** Folders of pages that are not chapters, by kind. */
const FOLDER: Partial<Record<IdKind, string>> = { recommendation: 'recommendations', norm: 'law', dataset: 'cities', region: 'regions' };
/** Kinds that have a short page of their own; the rest is reached by a fragment on the page that holds it. */
const OWN_SHORT_PAGE: readonly IdKind[] = ['page', 'figure', 'table', 'recommendation', 'norm', 'dataset', 'region', 'indicator'];
/** Indicators have an id of their own, as recommendations do, but stand together on one page. */
const INDICATORS = 'evaluation/tool/indicators';

/** The path of a page after the language, without slashes at its ends: `rec-012` → `recommendations/rec-012`; '' for `home`. */
export function pageFolder(page: string, kind: IdKind): string {
  if (page === 'home') return '';
  const folder = FOLDER[kind];
  if (folder !== undefined) return `${folder}/${page}`;
  if (kind === 'indicator') return INDICATORS;
  const tool = /^(.+?)-tool(?:-([a-z-]+))?$/.exec(page);
  return tool?.[1] === undefined ? page : `${tool[1]}/tool${tool[2] === undefined ? '' : `/${tool[2]}`}`;
}

/** The full address in one language: `/kk/concentration/#p14`. `pageKind` is the kind of the page that holds the id. */
export function addressIn(lang: Lang, id: string, pageKind: IdKind = 'page'): string {
  const folder = pageFolder(pageOf(id), pageKind);
  const local = pageKind === 'indicator' ? id : localOf(id);
  return `/${lang}/${folder === '' ? '' : `${folder}/`}${local === '' ? '' : `#${local}`}`;
}

/** The permanent short form, free of language: `/r/concentration.fig-lorenz/`, and `/r/concentration/#p14` for small places. */
export function shortAddress(id: string, kind: IdKind): string {
  if (OWN_SHORT_PAGE.includes(kind)) return `/r/${id}/`;
  return `/r/${pageOf(id)}/#${localOf(id)}`;
}

/** True when the short form is a page of its own, which the site has to build. */
export function hasShortPage(kind: IdKind): boolean {
  return OWN_SHORT_PAGE.includes(kind);
}
