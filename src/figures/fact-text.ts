import { isKkCase, withCase } from '../i18n/cases.ts';
import { formatInterval, formatNumber, formatPercent } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Fact } from '../model/fact.ts';

/** How a fact is printed: as it stands, as a whole number, with digits, or as percent (0, 1 or 2 digits). */
export type FactForm = 'raw' | 'int' | 'num1' | 'num2' | 'pct' | 'pct1' | 'pct2';

/** What to add: the interval in brackets, and in Kazakh the suffix of a case. */
export interface FactTextOptions { readonly as: FactForm; readonly interval?: boolean; readonly suffix?: string | undefined }

/**
 * The words a fact prints in one language. Shares of one and values whose unit already is per cent both print as percent.
 * @throws when a text is asked for as a number, an unknown case is named, or an interval is asked of a fact without one.
 */
export function factText(lang: Lang, fact: Fact, { as, interval = false, suffix }: FactTextOptions): string {
  const shown = one(lang, fact, fact.value, as);
  const based = suffix !== undefined && lang === 'kk' ? withKase(fact.id, shown, suffix) : shown;
  if (!interval) return based;
  if (fact.lo === undefined || fact.hi === undefined) throw new Error(`fact ${fact.id}: no interval to print (expected lo and hi)`);
  const digits = DIGITS[as];
  const percent = as.startsWith('pct');
  const end = (value: number): number => (percent && fact.unit.startsWith('%') ? value / 100 : value);
  return `${based} (${formatInterval(lang, end(fact.lo), end(fact.hi), { as: percent ? 'percent' : 'number', digits: digits ?? 1 })})`;
}

const DIGITS: Readonly<Record<FactForm, number | undefined>> = { raw: undefined, int: 0, num1: 1, num2: 2, pct: 0, pct1: 1, pct2: 2 };

function one(lang: Lang, fact: Fact, value: string | number, as: FactForm): string {
  if (as === 'raw') return typeof value === 'number' ? formatNumber(lang, value, { as: 'code' }) : value;
  if (typeof value !== 'number') throw new Error(`fact ${fact.id}: not a number (seen ${value}; expected a number for ${as})`);
  const digits = DIGITS[as] ?? 0;
  if (as.startsWith('pct')) return formatPercent(lang, fact.unit.startsWith('%') ? value / 100 : value, { digits });
  return formatNumber(lang, value, { digits });
}

function withKase(id: string, text: string, suffix: string): string {
  if (!isKkCase(suffix)) throw new Error(`fact ${id}: unknown case (seen ${suffix}; expected gen, dat, acc, loc, abl, ins, px3 …)`);
  return withCase(text, suffix);
}
