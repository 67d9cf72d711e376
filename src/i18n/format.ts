import { withCase } from './cases.ts';
import { decimalOf, rounded, shifted, type Decimal } from './decimal.ts';
import type { Lang } from './lang.ts';

export { formatDate, type DateForm } from './dates.ts';

/** The no-break space, between groups of digits and before a unit. */
export const NBSP = '\u00A0';
const MINUS = '\u2212';
const EN_DASH = '\u2013';

/** `number` groups digits by three; `year` and `code` (numbers of acts, register codes) never do; `compact` says мың, млн, млрд. */
export type NumberKind = 'number' | 'year' | 'code' | 'compact';

export interface NumberOptions {
  /** Digits after the point, exactly. Without it: up to three, no trailing zeros (one for `compact`). */
  readonly digits?: number | undefined;
  readonly as?: NumberKind | undefined;
  /** Puts + before a positive number. */
  readonly signed?: boolean | undefined;
}

const COMPACT: { readonly [L in Lang]: readonly string[] } = {
  kk: ['мың', 'млн', 'млрд', 'трлн'],
  ru: ['тыс.', 'млн', 'млрд', 'трлн'],
  en: ['thousand', 'million', 'billion', 'trillion'],
};

/**
 * A number in the format of the language: 1 234 567,891 in Kazakh and Russian (no-break spaces), 1,234,567.891 in English;
 * the minus is U+2212. Own tables in all three languages: browsers disagree on Kazakh, and a chart drawn at build time must
 * read as the same chart drawn in the browser.
 *
 * @throws when the value is not finite.
 */
export function formatNumber(lang: Lang, value: number, { digits, as = 'number', signed = false }: NumberOptions = {}): string {
  const exact = decimalOf(value);
  if (as === 'compact') return compact(lang, exact, digits, signed);
  const shown = rounded(exact, digits ?? 0, digits ?? 3);
  return write(lang, shown, as === 'number', signed);
}

/**
 * A share (0.387) as percent: 38,7% in Kazakh, 38,7 % in Russian, 38.7% in English.
 *
 * @param value a share of one, not a percentage
 */
export function formatPercent(lang: Lang, value: number, { digits = 0, signed = false }: Omit<NumberOptions, 'as'> = {}): string {
  return write(lang, rounded(shifted(decimalOf(value), 2), digits, digits), true, signed) + percentSign(lang);
}

/** A difference of two percentages, in points (2.4 → «2,4 пайыздық тармақ», «2,4 п. п.», “2.4 percentage points”). */
export function formatPoints(lang: Lang, points: number, options: Omit<NumberOptions, 'as'> = {}): string {
  const text = formatNumber(lang, points, options);
  if (lang === 'kk') return `${text}${NBSP}пайыздық тармақ`;
  if (lang === 'ru') return `${text}${NBSP}п.${NBSP}п.`;
  return `${text} percentage ${/^[+\u2212]?1$/u.test(text) ? 'point' : 'points'}`;
}

/** How both ends of a range or interval are printed: plain numbers, or shares as percent. */
export interface RangeOptions {
  readonly as?: 'number' | 'percent' | 'year' | undefined;
  /** Digits after the point of both ends. */
  readonly digits?: number | undefined;
}

/**
 * From one number to another: «12,1–15,4», «3–5%» (one sign for both ends). Beside a minus the dash becomes words:
 * «−1,2-ден 0,8-ге дейін», «от −1,2 до 0,8», “−1.2 to 0.8”.
 */
export function formatRange(lang: Lang, from: number, to: number, { as = 'number', digits }: RangeOptions = {}): string {
  const percent = as === 'percent';
  const end = (value: number): string => percent ? formatPercent(lang, value, { digits }).replace(percentSign(lang), '') : formatNumber(lang, value, { digits, as });
  const [low, high] = [end(from), end(to)];
  const sign = percent ? percentSign(lang) : '';
  if (!(low + high).includes(MINUS)) return `${low}${EN_DASH}${high}${sign}`;
  if (lang === 'kk') return `${withCase(low + sign, 'abl')} ${withCase(high + sign, 'dat')} дейін`;
  return lang === 'ru' ? `от ${low}${sign} до ${high}${sign}` : `${low}${sign} to ${high}${sign}`;
}

/**
 * An interval («12,1–15,4»; brackets are the caller's). Both ends get the same number of digits, one
 * after the point unless told otherwise, so that 12 and 15.4 read as ends of one interval.
 */
export function formatInterval(lang: Lang, lo: number, hi: number, { as, digits = 1 }: RangeOptions = {}): string {
  return formatRange(lang, lo, hi, { as, digits });
}

/** The percent sign with the space its language wants before it. */
export function percentSign(lang: Lang): string {
  return lang === 'ru' ? `${NBSP}%` : '%';
}

/** Ties a number to the word after it, so that no line ends between «2026» and «жылғы» or «2» and «наурыз». */
export function bindDigits(text: string): string {
  return text.replace(/(?<=\d) (?=\p{L})/gu, NBSP);
}

function write(lang: Lang, { negative, whole, fraction }: Decimal, grouped: boolean, signed: boolean): string {
  const gap = lang === 'en' ? ',' : NBSP;
  const digits = grouped ? whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, gap) : whole;
  const sign = negative ? MINUS : signed && /[1-9]/.test(whole + fraction) ? '+' : '';
  return sign + digits + (fraction === '' ? '' : (lang === 'en' ? '.' : ',') + fraction);
}

function compact(lang: Lang, exact: Decimal, digits: number | undefined, signed: boolean): string {
  const least = digits ?? 0;
  const most = digits ?? 1;
  let power = Math.min(Math.floor((exact.whole.length - 1) / 3), COMPACT[lang].length);
  let shown = rounded(shifted(exact, -3 * power), least, most);
  // 999 950 rounds to a thousand thousands: say a million instead.
  if (shown.whole.length > 3 && power < COMPACT[lang].length) {
    power += 1;
    shown = rounded(shifted(exact, -3 * power), least, most);
  }
  const text = write(lang, shown, true, signed);
  return power === 0 ? text : `${text}${NBSP}${COMPACT[lang][power - 1] ?? ''}`;
}
