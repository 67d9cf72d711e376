import { isoDate } from '../calendar.ts';

/** Days from the first day of a spreadsheet's calendar to 1970-01-01: of the usual one and of the one from 1904. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;
export type SerialCalendar = keyof typeof EPOCH;

/**
 * Text of a serial date of a spreadsheet: `YYYY-MM-DD`, with ` HH:mm` where it has a part of a day. The program believes that
 * 1900 was a leap year, so numbers before 61 are one day off and are refused (null), as are those after the year 9999.
 */
export function serialDate(serial: number, calendar: SerialCalendar = 1900): string | null {
  if (!Number.isFinite(serial) || serial < (calendar === 1900 ? 61 : 0) || serial >= 2_958_466) return null;
  // Half a second is added because a minute is no finite fraction of a day.
  const minutes = Math.floor(serial * 1440 + 1 / 120);
  const day = Math.floor(minutes / 1440);
  const date = isoDate(day - EPOCH[calendar]);
  const rest = minutes - day * 1440;
  return Math.abs(serial - Math.round(serial)) < 1e-9 ? date : `${date} ${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
}

/** True for a number format that shows a date: a letter y, m, d or h outside quotes, brackets and escapes. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
  const bare = code.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h|m|s)[^\]]*\]/gi, '');
  return /[ymdhгдмч]/i.test(bare) && !/general|основной/i.test(bare);
}
