import { aoristicProfile, type TimeSpan } from '../../../src/stats/aoristic.ts';
import { weekdayOf } from '../calendar.ts';
import { NO_MINUTE } from '../incident-table.ts';
import type { Survey } from './survey.ts';
import { tableOf, type Table } from './table.ts';
import { unitsOf } from './units.ts';

/** Table `cells`: 200 m counts by year and category, without the sensitive categories. */
export function cellsTable(survey: Survey): Table {
  const { incidents, years, categories, sensitive, yearAt } = survey;
  const units = unitsOf(incidents, 200, (at) => !(sensitive[incidents.category[at] ?? 0] ?? true));
  const { table, add } = tableOf('cells', { i: 'INTEGER', j: 'INTEGER', year: 'INTEGER', category: 'VARCHAR', n: 'INTEGER' }, ['year', 'category', 'i', 'j']);
  const kinds = categories.length;
  const counts = new Uint32Array(units.i.length * years.length * kinds);
  for (let at = 0; at < incidents.length; at += 1) {
    const unit = units.of[at] ?? -1;
    if (unit < 0) continue;
    const key = (unit * years.length + (yearAt[at] ?? 0)) * kinds + (incidents.category[at] ?? 0);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  counts.forEach((n, key) => {
    if (n === 0) return;
    const unit = Math.floor(key / (years.length * kinds));
    add({ i: units.i[unit] ?? 0, j: units.j[unit] ?? 0, year: years[Math.floor(key / kinds) % years.length] ?? 0, category: categories[key % kinds] ?? '', n });
  });
  return table;
}

/** Table `hours500`: counts by weekday and hour on 500 m cells, without the sensitive categories and rows without hour. */
export function cellHoursTable(survey: Survey): Table {
  const { incidents, sensitive } = survey;
  const units = unitsOf(incidents, 500, (at) => (incidents.hour[at] ?? -1) >= 0 && !(sensitive[incidents.category[at] ?? 0] ?? true));
  const { table, add } = tableOf('hours500', { i: 'INTEGER', j: 'INTEGER', weekday: 'INTEGER', hour: 'INTEGER', n: 'INTEGER' }, ['i', 'j', 'weekday', 'hour']);
  const counts = new Uint32Array(units.i.length * 168);
  for (let at = 0; at < incidents.length; at += 1) {
    const unit = units.of[at] ?? -1;
    if (unit < 0) continue;
    const key = unit * 168 + weekdayOf(incidents.day[at] ?? 0) * 24 + (incidents.hour[at] ?? 0);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  counts.forEach((n, key) => {
    if (n > 0) add({ i: units.i[Math.floor(key / 168)] ?? 0, j: units.j[Math.floor(key / 168)] ?? 0, weekday: Math.floor(key / 24) % 7, hour: key % 24, n });
  });
  return table;
}

/**
 * Table `hours`: counts by category, weekday and hour; rows without hour are left out. Incidents known by a span of more than
 * an hour are shared out over it (`aoristicProfile`); the sums of a category are rounded so that they add up.
 */
export function hoursTable(survey: Survey): Table {
  const { incidents, categories } = survey;
  const { table, add } = tableOf('hours', { category: 'VARCHAR', weekday: 'INTEGER', hour: 'INTEGER', n: 'INTEGER' }, ['category', 'weekday', 'hour']);
  const counts = new Uint32Array(categories.length * 168);
  for (let at = 0; at < incidents.length; at += 1) {
    const hour = incidents.hour[at] ?? -1;
    if (hour < 0) continue;
    const key = (incidents.category[at] ?? 0) * 168 + weekdayOf(incidents.day[at] ?? 0) * 24 + hour;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  categories.forEach((_, category) => {
    const spans: TimeSpan[] = [];
    for (let at = 0; at < incidents.length; at += 1) {
      const start = incidents.start[at] ?? NO_MINUTE;
      if (start !== NO_MINUTE && (incidents.hour[at] ?? -1) < 0 && incidents.category[at] === category) spans.push({ start: start - MONDAY, end: (incidents.end[at] ?? 0) - MONDAY });
    }
    if (spans.length === 0) return;
    roundedToSum(aoristicProfile(spans).weights).forEach((n, bin) => { counts[category * 168 + bin] = (counts[category * 168 + bin] ?? 0) + n; });
  });
  counts.forEach((n, key) => { if (n > 0) add({ category: categories[Math.floor(key / 168)] ?? '', weekday: Math.floor(key / 24) % 7, hour: key % 24, n }); });
  return table;
}

/** Minutes since 1970 of the first Monday, 5 January 1970. */
const MONDAY = 4 * 1440;

/** Whole numbers with the sum of the weights, the largest remainders rounded up, earlier hours first. */
export function roundedToSum(weights: ArrayLike<number>): number[] {
  const whole = Array.from(weights, Math.floor);
  const missing = Math.round(Array.from(weights).reduce((a, b) => a + b, 0)) - whole.reduce((a, b) => a + b, 0);
  const order = whole.map((n, bin) => ({ bin, rest: (weights[bin] ?? 0) - n })).sort((a, b) => b.rest - a.rest || a.bin - b.bin);
  for (const { bin } of order.slice(0, missing)) whole[bin] = (whole[bin] ?? 0) + 1;
  return whole;
}

/** Table `months`: counts by year, month and category, rows without place included. */
export function monthsTable(survey: Survey): Table {
  const { incidents, categories, years, yearAt, monthAt } = survey;
  const { table, add } = tableOf('months', { year: 'INTEGER', month: 'INTEGER', category: 'VARCHAR', n: 'INTEGER' }, ['year', 'month', 'category']);
  const counts = new Uint32Array(categories.length * years.length * 13);
  for (let at = 0; at < incidents.length; at += 1) {
    const key = ((incidents.category[at] ?? 0) * years.length + (yearAt[at] ?? 0)) * 13 + (monthAt[at] ?? 0);
    counts[key] = (counts[key] ?? 0) + 1;
  }
  counts.forEach((n, key) => { if (n > 0) add({ year: years[Math.floor(key / 13) % years.length] ?? 0, month: key % 13, category: categories[Math.floor(key / (13 * years.length))] ?? '', n }); });
  return table;
}

/** Table `places`: counts by type of place, category and year; null when the source names no type of place. */
export function placesTable(survey: Survey): Table | null {
  const { incidents, categories, years, yearAt } = survey;
  const places = incidents.places.texts;
  if (places.length < 2) return null;
  const { table, add } = tableOf('places', { place_type: 'VARCHAR', category: 'VARCHAR', year: 'INTEGER', n: 'INTEGER' }, ['place_type', 'category', 'year']);
  const counts = new Map<number, number>();
  for (let at = 0; at < incidents.length; at += 1) {
    const place = incidents.place[at] ?? 0;
    if (place === 0) continue;
    const key = (place * categories.length + (incidents.category[at] ?? 0)) * years.length + (yearAt[at] ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, n] of counts) {
    const rest = Math.floor(key / years.length);
    add({ place_type: places[Math.floor(rest / categories.length)] ?? '', category: categories[rest % categories.length] ?? '', year: years[key % years.length] ?? 0, n });
  }
  return table;
}
