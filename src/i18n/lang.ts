/** The three languages of the report, the first one first. */
export const LANGS = ['kk', 'ru', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** True when `value` names one of the report's languages. */
export function isLang(value: unknown): value is Lang {
  return typeof value === 'string' && (LANGS as readonly string[]).includes(value);
}

/** A text in each language of the report. */
export type Trilingual = { readonly [L in Lang]: string };
