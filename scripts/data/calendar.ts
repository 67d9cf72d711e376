/** A moment on a wall clock, without any zone: day number since 1970-01-01, hour and minute where written (else -1). */
export interface Moment { readonly day: number; readonly hour: number; readonly minute: number }

const DAY_MS = 86_400_000;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days since 1970-01-01 of a civil date, or null when there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1) return null;
  const longest = month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
  if (day > longest) return null;
  // Hinnant (2013), "chrono-compatible low-level date algorithms": days_from_civil.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719_468;
}

/** Year, month and day of a day number. */
export function civilOf(day: number): { year: number; month: number; day: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 };
}

/** `YYYY-MM-DD` of a day number. */
export function isoDate(day: number): string {
  const { year, month, day: date } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Day number of a date written `YYYY-MM-DD`; throws when it is none (cards are checked before). */
export function dayOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  const number = dayNumber(year ?? NaN, month ?? NaN, day ?? NaN);
  if (number === null) throw new Error(`date: no such day (seen: ${date}; expected: YYYY-MM-DD)`);
  return number;
}

/** Day of the week, 0 = Monday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Milliseconds of an epoch that hold a wall clock as if it were universal time: read, nothing added (SCHEMA of the layer, 2). */
export function wallClockOfEpoch(ms: number): Moment {
  const day = Math.floor(ms / DAY_MS);
  const minute = Math.floor((ms - day * DAY_MS) / 60_000);
  return { day, hour: Math.floor(minute / 60), minute: minute % 60 };
}
