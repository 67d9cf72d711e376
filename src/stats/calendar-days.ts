/** Days of a period by weekday and month: what counts are divided by, since a part of a year holds them unevenly. Wall-clock dates. */
export interface CalendarDays {
  readonly days: number;
  /** Monday first. */
  readonly byWeekday: readonly number[];
  /** By month of the year, January first, all years together. */
  readonly byMonth: readonly number[];
}

/** Both ends included, as `YYYY-MM-DD`. */
export function calendarDays(from: string, to: string): CalendarDays {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  if (last < first) throw new RangeError(`calendarDays: period ends before it starts (${from} to ${to}; expected in order)`);
  const byWeekday = new Array<number>(7).fill(0);
  const byMonth = new Array<number>(12).fill(0);
  for (let day = first; day <= last; day++) {
    const month = new Date(day * 86_400_000).getUTCMonth();
    byWeekday[weekdayOf(day)] = (byWeekday[weekdayOf(day)] ?? 0) + 1;
    byMonth[month] = (byMonth[month] ?? 0) + 1;
  }
  return { days: last - first + 1, byWeekday, byMonth };
}

/** Whole days since 1 January 1970 of a wall-clock date; no zone is asked, so no day is lost to one. */
export function dayNumber(date: string): number {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date);
  const day = parts === null ? NaN : Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 86_400_000;
  if (!Number.isInteger(day) || new Date(day * 86_400_000).toISOString().slice(0, 10) !== date) throw new RangeError(`date: not a day (${date}; expected YYYY-MM-DD)`);
  return day;
}

/** Weekday of such a day, Monday 0; the first of January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;
