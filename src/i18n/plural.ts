import type { Lang } from './lang.ts';

export type PluralCategory = 'one' | 'few' | 'many' | 'other';

/** The forms of a counted phrase; a language has only the categories it uses, and always `other`. */
export interface PluralForms {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** The categories each language's phrases must have: no more and no fewer. */
export const PLURAL_CATEGORIES: { readonly [L in Lang]: readonly PluralCategory[] } = {
  kk: ['other'],
  ru: ['one', 'few', 'many', 'other'],
  en: ['one', 'other'],
};

/**
 * The plural category of a number (rules of CLDR 48 for Russian and English). Kazakh has one category: the noun stays
 * singular after any numeral, so the `one` that CLDR gives for it would only make two equal texts.
 */
export function pluralCategory(lang: Lang, n: number): PluralCategory {
  if (lang === 'kk') return 'other';
  const size = Math.abs(n);
  if (lang === 'en') return size === 1 ? 'one' : 'other';
  if (!Number.isInteger(size)) return 'other';
  const ten = size % 10;
  const hundred = size % 100;
  if (ten === 1 && hundred !== 11) return 'one';
  if (ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14)) return 'few';
  return 'many';
}
