import { MONTHS_RU_GENITIVE, monthName, parseIso, type DateParts } from './calendar.ts';
import { formatDate } from './dates.ts';
import type { Lang } from './lang.ts';

const NBSP = '\u00A0';
const EN_DASH = '\u2013';

/** `when` 2019–2023 жылдары; `of` 2019–2023 жылдардағы; `for` 2024–2028 жылдарға; `span` 2019 жылдан 2023 жылға дейін; `bare` 2019–2023. */
export type YearsForm = 'bare' | 'when' | 'of' | 'for' | 'span';

/** Years from one to another in the grammar of the sentence; Russian and English put their own words. */
export function formatYears(lang: Lang, from: number, to: number, form: YearsForm = 'bare'): string {
  const pair = `${from}${EN_DASH}${to}`;
  if (form === 'bare') return pair;
  if (lang === 'kk') return { when: `${pair} жылдары`, of: `${pair} жылдардағы`, for: `${pair} жылдарға`, span: `${from} жылдан ${to} жылға дейін` }[form];
  if (lang === 'ru') return { when: `в ${pair}${NBSP}годах`, of: `${pair}${NBSP}годов`, for: `на ${pair}${NBSP}годы`, span: `с ${from} по ${to}${NBSP}год` }[form];
  return { when: `in ${pair}`, of: `of ${pair}`, for: `for ${pair}`, span: `from ${from} to ${to}` }[form];
}

/** `ages` 14–17 жас; `aged` 14–17 жастағы. */
export function formatAges(lang: Lang, from: number, to: number, form: 'ages' | 'aged' = 'ages'): string {
  const pair = `${from}${EN_DASH}${to}`;
  if (lang === 'kk') return form === 'ages' ? `${pair} жас` : `${pair} жастағы`;
  if (lang === 'ru') return form === 'ages' ? `${pair}${NBSP}лет` : `в возрасте ${pair}${NBSP}лет`;
  return form === 'ages' ? `${pair} years` : `aged ${pair}`;
}

/**
 * From one day, month or year to another, naming only once what both share: «2026 жылғы 2–5 наурыз»,
 * «2026 жылғы 28 ақпан – 2 наурыз», «2019 жылғы қаңтар – 2023 жылғы желтоқсан». The dash is spaced where a part holds a space.
 *
 * @throws when the two differ in precision or stand in the wrong order.
 */
export function formatDateRange(lang: Lang, from: string, to: string): string {
  const [a, b] = [parseIso(from), parseIso(to)];
  if (from.length !== to.length || from > to) throw new Error(`date range: ends do not fit (seen ${from} to ${to}; expected two dates of one precision, the earlier first)`);
  if (from === to) return formatDate(lang, from);
  if (a.month === undefined) return formatYears(lang, a.year, b.year);
  if (a.day === undefined || a.year !== b.year) return `${formatDate(lang, from)} ${EN_DASH} ${formatDate(lang, to)}`;
  return daysOfOneYear(lang, a, b);
}

function daysOfOneYear(lang: Lang, a: DateParts, b: DateParts): string {
  const days = a.month === b.month
    ? dayMonth(lang, `${a.day ?? ''}${EN_DASH}${b.day ?? ''}`, b.month ?? 1)
    : `${dayMonth(lang, String(a.day), a.month ?? 1)} ${EN_DASH} ${dayMonth(lang, String(b.day), b.month ?? 1)}`;
  if (lang === 'kk') return `${a.year} жылғы ${days}`;
  return lang === 'ru' ? `${days} ${a.year} года` : `${days} ${a.year}`;
}

function dayMonth(lang: Lang, day: string, month: number): string {
  return `${day} ${lang === 'ru' ? (MONTHS_RU_GENITIVE[month - 1] ?? '') : monthName(lang, month)}`;
}

/** Hours of the day: «8:00–17:30», from «08:00» and «17:30». */
export function formatHours(from: string, to: string): string {
  return `${from.replace(/^0(?=\d:)/, '')}${EN_DASH}${to.replace(/^0(?=\d:)/, '')}`;
}

/** Articles of an act: `and` names two («71 және 75-баптар»), `to` all from one to the other («5–10-баптар»). */
export function formatArticles(lang: Lang, from: string | number, to: string | number, join: 'and' | 'to'): string {
  if (lang === 'kk') return join === 'and' ? `${from} және ${to}-баптар` : `${from}${EN_DASH}${to}-баптар`;
  if (lang === 'ru') return join === 'and' ? `статьи ${from} и ${to}` : `статьи ${from}${EN_DASH}${to}`;
  return join === 'and' ? `Articles ${from} and ${to}` : `Articles ${from}${EN_DASH}${to}`;
}

/** One year in the grammar of the sentence: `when` 2023 жылы · в 2023 году · in 2023; `of` 2023 жылғы · 2023 года · of 2023. */
export function formatYear(lang: Lang, year: number, form: 'when' | 'of'): string {
  if (lang === 'kk') return `${year} ${form === 'when' ? 'жылы' : 'жылғы'}`;
  if (lang === 'ru') return form === 'when' ? `в ${year}${NBSP}году` : `${year}${NBSP}года`;
  return `${form === 'when' ? 'in' : 'of'} ${year}`;
}

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const HALVES: { readonly [L in Lang]: readonly [string, string] } = {
  kk: ['бірінші', 'екінші'], ru: ['первое', 'второе'], en: ['first', 'second'],
};

/** Half (1, 2) or quarter (1 to 4) of a year: «2023 жылдың III тоқсаны», «III квартал 2023 года», “Q3 2023”. */
export function formatPartOfYear(lang: Lang, year: number, part: 'half' | 'quarter', n: 1 | 2 | 3 | 4): string {
  if (part === 'half') {
    const which = HALVES[lang][n === 1 ? 0 : 1];
    if (n > 2) throw new Error(`half of a year: out of range (seen ${n}; expected 1 or 2)`);
    if (lang === 'kk') return `${year} жылдың ${which} жартыжылдығы`;
    return lang === 'ru' ? `${which} полугодие ${year}${NBSP}года` : `${which} half of ${year}`;
  }
  if (lang === 'kk') return `${year} жылдың ${ROMAN[n - 1]} тоқсаны`;
  return lang === 'ru' ? `${ROMAN[n - 1]} квартал ${year}${NBSP}года` : `Q${n} ${year}`;
}
