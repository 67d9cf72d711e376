import { withCase, isKkCase } from './cases.ts';
import { bindDigits, formatDate, formatNumber } from './format.ts';
import type { Lang } from './lang.ts';
import { pluralCategory, type PluralForms } from './plural.ts';

/** A string of the interface: one text, or one text for each plural category. */
export type Message = string | PluralForms;

/** Values for the placeholders of a message. A number is formatted for the language; give a year or a label as a string. */
export type Params = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{(\w+)(?::([\w+]+))?\}/g;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Fills the placeholders of a message, `{name}` or in Kazakh `{name:abl}` (see `KkCase`).
 *
 * A number gets the language's format; `{date}` given as `YYYY-MM-DD` becomes the long date; in Kazakh a case after the
 * colon adds the suffix that the value takes when read aloud. A message with plural forms is chosen by the parameter `n`.
 * This module holds no texts, so a script in the browser may use it with only the strings its page printed.
 *
 * @throws when a parameter is missing, `n` is not a number where forms are counted, or a case is asked outside Kazakh.
 */
export function translate(lang: Lang, message: Message, params: Params = {}): string {
  const text = typeof message === 'string' ? message : chooseForm(lang, message, params);
  return text.replace(PLACEHOLDER, (_whole, name: string, suffix: string | undefined) => {
    const value = params[name];
    if (value === undefined) throw new Error(`message "${text}": parameter missing (seen {${Object.keys(params).join(', ')}}; expected ${name})`);
    return fill(lang, name, value, suffix);
  });
}

function fill(lang: Lang, name: string, value: string | number, suffix: string | undefined): string {
  const isDate = typeof value === 'string' && name === 'date' && ISO_DATE.test(value);
  if (suffix === undefined) {
    if (typeof value === 'number') return formatNumber(lang, value);
    return isDate ? bindDigits(formatDate(lang, value, 'long')) : value;
  }
  if (lang !== 'kk' || !isKkCase(suffix)) throw new Error(`placeholder ${name}: unknown case (seen ${suffix} in ${lang}; expected a Kazakh case in kk)`);
  if (typeof value === 'number') return withCase(formatNumber(lang, value), suffix);
  return isDate ? bindDigits(withCase(formatDate(lang, value, 'long'), suffix)) : withCase(value, suffix);
}

function chooseForm(lang: Lang, forms: PluralForms, params: Params): string {
  const { n } = params;
  if (typeof n !== 'number') throw new Error(`plural message "${forms.other}": n is not a number (seen ${String(n)}; expected a number)`);
  return forms[pluralCategory(lang, n)] ?? forms.other;
}
