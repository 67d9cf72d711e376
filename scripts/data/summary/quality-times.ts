import { civilOf } from '../calendar.ts';
import type { IncidentTable } from '../incident-table.ts';
import type { Survey } from './survey.ts';

/** Heaps of dates and hours as shares; null where the source has no days or no hours. */
export interface Heaps { readonly firstOfMonth: number | null; readonly newYear: number | null; readonly hour0: number | null; readonly hour12: number | null; readonly withoutHour: number }

export function heaps({ incidents, card }: Survey): Heaps {
  const n = incidents.length;
  const counts = { hours: 0, hour0: 0, hour12: 0, first: 0, newYear: 0 };
  for (let at = 0; at < n; at += 1) {
    const hour = incidents.hour[at] ?? -1;
    if (hour >= 0) counts.hours += 1;
    if (hour === 0) counts.hour0 += 1;
    if (hour === 12) counts.hour12 += 1;
    const { month, day } = civilOf(incidents.day[at] ?? 0);
    if (day === 1) counts.first += 1;
    if (day === 1 && month === 1) counts.newYear += 1;
  }
  const days = card.date_precision === 'day' && n > 0;
  return {
    firstOfMonth: days ? counts.first / n : null, newYear: days ? counts.newYear / n : null,
    hour0: counts.hours === 0 ? null : counts.hour0 / counts.hours, hour12: counts.hours === 0 ? null : counts.hour12 / counts.hours, withoutHour: n === 0 ? 1 : 1 - counts.hours / n,
  };
}

/** Delay of registration in whole days: in the official layer the hours of the two moments cannot be compared. */
export interface Lags { readonly median: number | null; readonly p90: number | null; readonly before: number | null; readonly late: number | null }

const LATE_DAYS = 30;

export function registrationLags({ registered, day, length }: IncidentTable): Lags {
  const lags: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const known = registered[at] ?? 0;
    if (known > -1_000_000) lags.push(known - (day[at] ?? 0));
  }
  if (lags.length === 0) return { median: null, p90: null, before: null, late: null };
  const sorted = Int32Array.from(lags).sort();
  const at = (share: number): number | null => sorted[Math.floor((sorted.length - 1) * share)] ?? null;
  return { median: at(0.5), p90: at(0.9), before: lags.filter((lag) => lag < 0).length / lags.length, late: lags.filter((lag) => lag > LATE_DAYS).length / lags.length };
}

/** Months at which counting may have changed: lockdown, the January events, the new regions, the new rules of registration. */
export const BREAKS = [['2020', 2020, 3], ['2022_01', 2022, 1], ['2022_06', 2022, 6], ['2024', 2024, 1]] as const;
const SPAN = 12;
const LEAST_MONTHS = 3;

/**
 * Change of the mean monthly count at each break, up to twelve months after against up to twelve before; null where fewer
 * than three months of the period lie on either side.
 */
export function breaks({ incidents, card, years, yearAt, monthAt }: Survey): ReadonlyMap<string, number | null> {
  const first = (years[0] ?? 0) * 12;
  const counts = new Float64Array(years.length * 12);
  for (let at = 0; at < incidents.length; at += 1) {
    const month = (yearAt[at] ?? 0) * 12 + (monthAt[at] ?? 1) - 1;
    counts[month] = (counts[month] ?? 0) + 1;
  }
  const [from, to] = [card.period.from, card.period.to].map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - first);
  const mean = (start: number, end: number): number | null => {
    const [low, high] = [Math.max(start, from ?? 0), Math.min(end, (to ?? -1) + 1)];
    return high - low < LEAST_MONTHS ? null : counts.slice(low, high).reduce((a, b) => a + b, 0) / (high - low);
  };
  return new Map(BREAKS.map(([name, year, month]) => {
    const at = year * 12 + month - 1 - first;
    const [before, after] = [mean(at - SPAN, at), mean(at, at + SPAN)];
    return [name, before === null || after === null || before === 0 ? null : after / before - 1];
  }));
}

/** Largest change of the mix of categories from one year to the next: half the sum of changes of the shares; null for one year or one category. */
export function mixChange({ incidents, years, yearAt, categories }: Survey): number | null {
  if (years.length < 2 || categories.length < 3) return null;
  const counts = years.map(() => new Float64Array(categories.length));
  const totals = years.map(() => 0);
  for (let at = 0; at < incidents.length; at += 1) {
    const year = yearAt[at] ?? 0;
    const row = counts[year];
    if (row !== undefined) row[incidents.category[at] ?? 0] = (row[incidents.category[at] ?? 0] ?? 0) + 1;
    totals[year] = (totals[year] ?? 0) + 1;
  }
  const share = (year: number, category: number): number => (counts[year]?.[category] ?? 0) / (totals[year] ?? 1);
  const changes = years.slice(1).flatMap((_, before) => ((totals[before] ?? 0) === 0 || (totals[before + 1] ?? 0) === 0 ? []
    : [categories.reduce((sum, __, category) => sum + Math.abs(share(before + 1, category) - share(before, category)), 0) / 2]));
  return changes.length === 0 ? null : Math.max(...changes);
}

/**
 * Coverage: incidents with a place as a share of those registered by another count, which the card names by year; over all
 * those years and in the least covered of them. Null when the card names none.
 */
export function ofRegistered({ incidents, card, years, yearAt }: Survey): { readonly whole: number | null; readonly leastYear: number | null } {
  const registered = years.map((year) => card.registered?.[year] ?? null);
  const located = years.map(() => 0);
  for (let at = 0; at < incidents.length; at += 1) if (!Number.isNaN(incidents.x[at] ?? NaN)) located[yearAt[at] ?? 0] = (located[yearAt[at] ?? 0] ?? 0) + 1;
  const named = registered.flatMap((total, year) => (total === null ? [] : [{ total, located: located[year] ?? 0 }]));
  if (named.length === 0) return { whole: null, leastYear: null };
  const all = (key: 'total' | 'located'): number => named.reduce((sum, one) => sum + one[key], 0);
  return { whole: all('located') / all('total'), leastYear: Math.min(...named.map(({ total, located: count }) => count / total)) };
}
