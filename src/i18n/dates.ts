import { MONTHS_RU_GENITIVE, monthName, parseIso, weekdayName, weekdayOf, type DateParts } from './calendar.ts';
import { isKkCase, withCase, type KkCase } from './cases.ts';
import type { Lang } from './lang.ts';

/**
 * `long` 2026 жылғы 2 наурыз · 2 марта 2026 года · 2 March 2026; `short` 02.03.2026 (English 2 Mar 2026); `month_year`;
 * `weekday` with the day of the week; `axis` a short month for charts; `datetime` the long date and the clock.
 * A form fits a coarser date too: `long` of `2026-03` names the month, of `2026` the year.
 */
export type DateForm = 'long' | 'short' | 'month_year' | 'weekday' | 'axis' | 'datetime';

/**
 * A date in the language, from `YYYY[-MM[-DD[THH:MM]]]`; nothing is converted between time zones.
 *
 * In Kazakh a case may follow the form after a colon: `long:loc` → «2026 жылғы 2 наурызда», `long:loc_attr` → «…наурыздағы».
 *
 * @throws on a text that is no date, on a day that does not exist, and on a case outside Kazakh.
 */
export function formatDate(lang: Lang, iso: string, form: DateForm | `${DateForm}:${KkCase}` = 'long'): string {
  const [bare = 'long', kase] = form.split(':');
  const text = dateText(lang, parseIso(iso), bare);
  if (kase === undefined) return text;
  if (lang !== 'kk' || !isKkCase(kase)) throw new Error(`date form: a case is Kazakh only (seen ${form} in ${lang}; expected a form without a colon)`);
  return withCase(text, kase);
}

function dateText(lang: Lang, parts: DateParts, form: string): string {
  const { year, month, day, time } = parts;
  if (month === undefined) return yearText(lang, year, form);
  if (day === undefined || form === 'month_year' || form === 'axis') return monthText(lang, year, month, form);
  if (form === 'short') return lang === 'en' ? `${day} ${monthName('en', month, 'short')} ${year}` : `${two(day)}.${two(month)}.${year}`;
  const long = longText(lang, year, month, day);
  if (form === 'weekday') return lang === 'kk' ? `${long}, ${weekdayName('kk', weekdayOf(parts))}` : `${weekdayName(lang, weekdayOf(parts))}, ${long}`;
  return form === 'datetime' && time !== undefined ? `${long}, ${time}` : long;
}

function longText(lang: Lang, year: number, month: number, day: number): string {
  if (lang === 'kk') return `${year} жылғы ${day} ${monthName('kk', month)}`;
  if (lang === 'ru') return `${day} ${MONTHS_RU_GENITIVE[month - 1] ?? ''} ${year} года`;
  return `${day} ${monthName('en', month)} ${year}`;
}

function monthText(lang: Lang, year: number, month: number, form: string): string {
  if (form === 'axis') return lang === 'kk' ? `${year} ж. ${monthName('kk', month, 'short')}` : `${monthName(lang, month, 'short')} ${year}`;
  if (lang === 'kk') return `${year} жылғы ${monthName('kk', month)}`;
  return lang === 'ru' ? `${monthName('ru', month)} ${year} года` : `${monthName('en', month)} ${year}`;
}

function yearText(lang: Lang, year: number, form: string): string {
  if (form === 'short' || lang === 'en') return String(year);
  if (lang === 'ru') return form === 'axis' ? String(year) : `${year} год`;
  return form === 'axis' ? `${year} ж.` : `${year} жыл`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
