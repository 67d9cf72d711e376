import type { Lang } from './lang.ts';

/** Names of months and days. Kazakh and Russian months are lower case; a chart's axis never capitalises them either. */
export const MONTHS: { readonly [L in Lang]: readonly string[] } = {
  kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  ru: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** The Russian genitive, for a day of a month. */
export const MONTHS_RU_GENITIVE = [
  'января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря',
] as const;

/** Short months, for axes and tables only. */
export const MONTHS_SHORT: { readonly [L in Lang]: readonly string[] } = {
  kk: ['қаң.', 'ақп.', 'нау.', 'сәу.', 'мам.', 'мау.', 'шіл.', 'там.', 'қыр.', 'қаз.', 'қар.', 'жел.'],
  ru: ['янв.', 'февр.', 'март', 'апр.', 'май', 'июнь', 'июль', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** Days of the week, Monday first. */
export const WEEKDAYS: { readonly [L in Lang]: readonly string[] } = {
  kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

export const WEEKDAYS_SHORT: { readonly [L in Lang]: readonly string[] } = {
  kk: ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'],
  ru: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** The name of a month. @param month 1 to 12 */
export function monthName(lang: Lang, month: number, form: 'long' | 'short' = 'long'): string {
  return pick(form === 'long' ? MONTHS[lang] : MONTHS_SHORT[lang], month - 1, 'month', '1 to 12', month);
}

/** The name of a day of the week. @param weekday 0 for Monday to 6 for Sunday, as in the tables */
export function weekdayName(lang: Lang, weekday: number, form: 'long' | 'short' = 'long'): string {
  return pick(form === 'long' ? WEEKDAYS[lang] : WEEKDAYS_SHORT[lang], weekday, 'weekday', '0 to 6, Monday first', weekday);
}

export interface DateParts {
  readonly year: number;
  /** 1 to 12, when the text names a month. */
  readonly month?: number;
  readonly day?: number;
  /** «09:05», when the text names a time. */
  readonly time?: string;
}

/**
 * The parts of `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM` (more precision is cut). The date is read as it
 * stands: a wall-clock date has no zone.
 *
 * @throws when the text is none of these or the day does not exist.
 */
export function parseIso(iso: string): DateParts {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/.exec(iso);
  if (match === null) throw new Error(`date: not ISO 8601 (seen "${iso}"; expected YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:MM)`);
  const [, year = '', month, day, time] = match;
  const parts: DateParts = {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
    ...(time === undefined ? {} : { time }),
  };
  if (!exists(parts)) throw new Error(`date: no such day (seen "${iso}"; expected a day of the calendar)`);
  return parts;
}

/** Weekday of a date, 0 for Monday. */
export function weekdayOf({ year, month = 1, day = 1 }: DateParts): number {
  return (utc(year, month, day).getUTCDay() + 6) % 7;
}

function exists({ year, month = 1, day = 1 }: DateParts): boolean {
  const date = utc(year, month, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function pick(names: readonly string[], index: number, what: string, expected: string, seen: number): string {
  const name = names[index];
  if (name === undefined) throw new Error(`${what}: out of range (seen ${seen}; expected ${expected})`);
  return name;
}
