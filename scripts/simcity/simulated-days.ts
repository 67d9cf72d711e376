/** Days of the simulated period, numbered from 0, and the expected shape of a class over them. */
import { DIP, PERIOD, TREND } from './truth.ts';
import type { OffenceClass } from './offence-classes.ts';

export const DAY_MS = 86_400_000;
const FIRST = Date.parse(PERIOD.from) / DAY_MS;
export const DAY_COUNT = Date.parse(PERIOD.to) / DAY_MS - FIRST + 1;

/** Number of a day in the period (negative or past the end outside it). */
export const dayNumber = (date: string): number => Date.parse(date) / DAY_MS - FIRST;
/** Milliseconds since 1970 of the first moment of a day, as if its wall clock were universal time. */
export const dayStart = (day: number): number => (FIRST + day) * DAY_MS;
/** `YYYY-MM-DD` of a day. */
export const isoDay = (day: number): string => new Date(dayStart(day)).toISOString().slice(0, 10);
/** Monday 0 to Sunday 6. */
export const weekdayOf = (day: number): number => (new Date(dayStart(day)).getUTCDay() + 6) % 7;

export type TrendKind = 'none' | 'rising' | 'falling';

/** Relative rate of a class on a day: weekday, yearly wave, dip and, in a trending place, the year's factor. */
export function rateOnDay(offence: OffenceClass, day: number, trend: TrendKind): number {
  const start = new Date(dayStart(day));
  const dayOfYear = (start.getTime() - Date.UTC(start.getUTCFullYear(), 0, 1)) / DAY_MS;
  const { amplitude, peakDay } = offence.season;
  const wave = 1 + amplitude * Math.cos((2 * Math.PI * (dayOfYear - peakDay)) / 365.25);
  const dip = day >= dayNumber(DIP.from) && day <= dayNumber(DIP.to) ? offence.dip : 1;
  const factors = trend === 'none' || !offence.trending ? null : TREND[trend];
  return (offence.weekdays[weekdayOf(day)] ?? 1) * wave * dip * (factors?.[start.getUTCFullYear() - 2019] ?? 1);
}
