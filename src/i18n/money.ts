import { withCase, type KkCase } from './cases.ts';
import { formatNumber } from './format.ts';
import type { Lang } from './lang.ts';
import { pluralCategory, type PluralForms } from './plural.ts';

export type Currency = 'KZT' | 'EUR' | 'USD';

const NAMES: { readonly [C in Currency]: { readonly [L in Lang]: PluralForms } } = {
  KZT: { kk: { other: 'теңге' }, ru: { other: 'тенге' }, en: { other: 'tenge' } },
  EUR: { kk: { other: 'еуро' }, ru: { other: 'евро' }, en: { one: 'euro', other: 'euros' } },
  USD: {
    kk: { other: 'АҚШ доллары' },
    ru: { one: 'доллар США', few: 'доллара США', many: 'долларов США', other: 'доллара США' },
    en: { one: 'US dollar', other: 'US dollars' },
  },
};

export interface MoneyOptions {
  readonly currency?: Currency | undefined;
  /** Digits after the point; from a million on, one at most unless told otherwise. */
  readonly digits?: number | undefined;
  /** Kazakh case of the currency's name. */
  readonly case?: KkCase | undefined;
}

/** A sum with the currency in words («16 млрд теңге»), never the sign ₸ or a code; from a million on in млн and млрд. */
export function formatMoney(lang: Lang, amount: number, { currency = 'KZT', digits, case: kase }: MoneyOptions = {}): string {
  const large = Math.abs(amount) >= 1_000_000;
  const number = formatNumber(lang, amount, { digits, as: large ? 'compact' : 'number' });
  const forms = NAMES[currency][lang];
  // «4 млн долларов», whatever the first digit: the noun answers to the million.
  const name = large ? (forms.many ?? forms.other) : (forms[pluralCategory(lang, amount)] ?? forms.other);
  if (kase === undefined) return `${number} ${name}`;
  if (lang !== 'kk') throw new Error(`money: a case is Kazakh only (seen ${kase} in ${lang}; expected no case)`);
  return `${number} ${withCase(name, kase)}`;
}
