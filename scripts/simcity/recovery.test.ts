/**
 * The planted truth is found again in the imported file. Intervals are of 99.9 % (z = 3.29) or tests at p = 0.001, because
 * some eighty parameters are compared; the seed is fixed, so a failure means that something changed.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInArea } from '../../src/geo/point-in-polygon.ts';
import { chiSquareTail } from '../../src/stats/chi-square.ts';
import { gammaGini } from '../../src/stats/gamma-gini.ts';
import { latentGini } from '../../src/stats/latent-gini.ts';
import { randomFrom } from '../../src/stats/random.ts';
import { tally } from '../../src/stats/tally.ts';
import { generateSimulatedCity, RAW_FILES, writeRaw } from './generate.ts';
import type { Manifest } from './generate.ts';
import { HOUR_PROFILES, profileAt } from './hour-profiles.ts';
import { importedCity } from './imported-city.ts';
import type { ImportedCity, ImportedRow } from './imported-city.ts';
import { importedMinutes } from './imported-minutes.ts';
import type { MinuteShares } from './imported-minutes.ts';
import { rawIsCurrent } from './raw-is-current.ts';
import { OFFENCE_CLASSES } from './offence-classes.ts';
import type { OffenceClass } from './offence-classes.ts';
import { repeatedRows } from './paged-download.ts';
import { DAY_COUNT, dayNumber, rateOnDay, weekdayOf } from './simulated-days.ts';
import { spaceTimePairs } from './space-time-pairs.ts';
import { DIP, NEAR_REPEAT, PERIOD, REAL_PLACES, RECORDING, TREND } from './truth.ts';

const ROOT = join(import.meta.dirname, '../..');
const Z = 3.29;
const place = mkdtempSync(join(tmpdir(), 'simcity-'));
const folder = join(place, 'data/raw/simcity');
const written: Record<string, string> = {};
let city: ImportedCity;
let minutes: MinuteShares;

beforeAll(async () => {
  const made = generateSimulatedCity();
  writeRaw(made, folder);
  for (const [name, text] of [...made.files, ['streets.json', made.streets] as const]) written[name] = createHash('sha256').update(text).digest('hex');
  written['truth.json'] = made.truth;
  city = await importedCity(ROOT, place);
  minutes = await importedMinutes(ROOT, [RAW_FILES.legacy, RAW_FILES.current].map((name) => join(folder, name)));
}, 60_000);
afterAll(() => { rmSync(place, { recursive: true }); });

const classOf = (id: string): OffenceClass => OFFENCE_CLASSES.find((offence) => offence.id === id)!;
/** Rows of a class, each event once. */
const rowsOf = (id: string): ImportedRow[] => city.rows.filter((row) => !row.again && row.category === id);
/** Whether a share of n trials agrees with what was planted. */
const expectShare = (hits: number, n: number, share: number): void => {
  expect(Math.abs(hits / n - share)).toBeLessThan(Z * Math.sqrt((share * (1 - share)) / n));
};
/** p of a chi-square test of counts against weights. */
const fits = (counts: readonly number[], weights: readonly number[]): number => {
  const [n, all] = [counts.reduce((a, b) => a + b, 0), weights.reduce((a, b) => a + b, 0)];
  const x = counts.reduce((sum, count, at) => sum + (count - (n * weights[at]!) / all) ** 2 / ((n * weights[at]!) / all), 0);
  return chiSquareTail(x, counts.length - 1);
};
const share = (parameter: { readonly value: number }): number => parameter.value;

describe('the file', () => {
  it('is made again byte for byte from its seed, as the committed manifest says', () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, 'data/simcity/manifest.json'), 'utf8')) as Manifest;
    for (const [name, { sha256 }] of Object.entries(manifest.files)) expect(written[name], name).toBe(sha256);
    expect(readFileSync(join(ROOT, 'data/simcity/truth.json'), 'utf8')).toBe(written['truth.json']);
  });

  it('is known to be current, and not to be so when a raw file is missing or another', () => {
    expect(rawIsCurrent(ROOT, folder)).toBe(true);
    expect(rawIsCurrent(ROOT, place)).toBe(false);
    const other = join(place, 'other');
    cpSync(folder, other, { recursive: true });
    writeFileSync(join(other, RAW_FILES.cells), 'i,j\n');
    expect(rawIsCurrent(ROOT, other)).toBe(false);
  });

  it('holds about 120,000 incidents and marks each as synthetic', () => {
    expect(city.result.accepted).toBeGreaterThan(115_000);
    expect(city.result.accepted).toBeLessThan(125_000);
    for (const name of [RAW_FILES.legacy, RAW_FILES.current]) {
      const lines = readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').slice(1);
      expect(lines.every((line) => line.includes('SYNTHETIC-UD-') && line.includes('синтетические данные'))).toBe(true);
    }
  });
});

describe('the faults of recording', () => {
  const rule = (name: string): number => city.result.byRule.get(name) ?? 0;

  it('finds every row that the paging of the download repeats', () => {
    // A repeated row that is refused for its place or date is counted there both times.
    const faulty = rule('coordinate-outside') + rule('date-outside');
    const planted = repeatedRows(rowsIn(RAW_FILES.legacy)) + repeatedRows(rowsIn(RAW_FILES.current));
    expect(rule('duplicate-id')).toBeLessThanOrEqual(planted);
    expect(rule('duplicate-id')).toBeGreaterThanOrEqual(planted - Math.ceil(planted * (faulty / city.result.read) * 5));
  });

  it('loses no row between accepted and quarantined', () => {
    expect(city.result.read).toBe(rowsIn(RAW_FILES.legacy, false) + rowsIn(RAW_FILES.current, false));
    expect(city.result.accepted + city.result.quarantined).toBe(city.result.read);
    expect([...city.result.byRule.keys()].sort()).toEqual(['coordinate-outside', 'date-outside', 'duplicate-id']);
    expect(city.result.unknownCodes.size).toBe(0);
  });

  it('recovers the share of coordinates outside the country and of dates before the period', () => {
    const n = city.result.read - rule('duplicate-id');
    expectShare(rule('coordinate-outside'), n, share(RECORDING.outOfArea));
    expectShare(rule('date-outside'), n, share(RECORDING.oldDate));
  });

  it('recovers the share without coordinates, and the city passes the 85 % gate in every year', () => {
    const missing = city.rows.filter((row) => !row.located).length;
    expectShare(missing, city.rows.length, share(RECORDING.missing) / (1 - share(RECORDING.outOfArea)));
    for (const year of [2019, 2020, 2021, 2022, 2023]) {
      const rows = city.rows.filter((row) => yearOf(row) === year);
      expect(rows.filter((row) => row.located).length / rows.length).toBeGreaterThan(0.85);
    }
  });

  it('recovers the share stacked on the police station and on the four district centres', () => {
    const real = stackOfPlaces();
    const fallback = city.stacks.map((stack, at) => ({ ...stack, at })).filter(({ at }) => !real.has(at));
    expect(fallback).toHaveLength(5);
    expect(fallback.every(({ n }) => n > 0.005 * city.rows.length)).toBe(true);
    const station = Math.max(...fallback.map(({ n }) => n));
    expectShare(station, city.rows.length, share(RECORDING.stationStack) / (1 - share(RECORDING.outOfArea)));
    expectShare(fallback.reduce((sum, { n }) => sum + n, 0) - station, city.rows.length, share(RECORDING.centroidStack) / (1 - share(RECORDING.outOfArea)));
  });

  it('tells two stacked coordinates that are real places by the single kind of place they hold', () => {
    expect(stackOfPlaces().size).toBe(REAL_PLACES.length);
    for (const place of REAL_PLACES) {
      const stack = [...stackOfPlaces()].find(([, code]) => code === place.place)![0];
      const located = 1 - share(RECORDING.missing) - share(RECORDING.outOfArea) - share(RECORDING.stationStack) - share(RECORDING.centroidStack);
      const n = city.rows.filter((row) => row.stack === stack && row.place === place.place && !row.again).length;
      expect(Math.abs(n - place.expected * located)).toBeLessThan(Z * Math.sqrt(place.expected));
    }
  });

  it('recovers the share of events registered again under another date', () => {
    const rows = city.rows.filter((row) => row.segment >= 0);
    const again = rows.filter((row) => row.again).length;
    expectShare(again, rows.length - again, share(RECORDING.reRegistered));
  });

  it('recovers the delay of registration: the same day, the mean of the rest, the late ones', () => {
    const lags = city.rows.filter((row) => row.segment >= 0 && !row.again).map((row) => row.lag);
    const beyond = (1 - 1 / share(RECORDING.meanLag)) ** 59 * (1 - share(RECORDING.sameDay) - share(RECORDING.longLag));
    expectShare(lags.filter((lag) => lag === 0).length, lags.length, share(RECORDING.sameDay));
    expectShare(lags.filter((lag) => lag >= 60).length, lags.length, share(RECORDING.longLag) + beyond);
    const ordinary = lags.filter((lag) => lag > 0 && lag < 60);
    const mean = ordinary.reduce((sum, lag) => sum + lag, 0) / ordinary.length;
    const [q, m] = [1 - 1 / share(RECORDING.meanLag), share(RECORDING.meanLag)];
    const cut = m - (59 * q ** 59) / (1 - q ** 59);
    expect(Math.abs(mean - cut)).toBeLessThan(Z * (Math.sqrt(q) * m) / Math.sqrt(ordinary.length));
  });
});

describe('the clock', () => {
  it('is read as it is written: wall clock, though the epoch looks like universal time', () => {
    expect(minutes.epochAgrees).toBe(true);
  });

  it('recovers the rows of the legacy layer that give the date only', () => {
    expectShare(minutes.dateOnly, minutes.legacy, share(RECORDING.dateOnlyLegacy));
  });

  it('recovers the heaping on whole and half hours outside the hour of midnight', () => {
    // Minutes are drawn evenly from 0 to 59, so one of sixty unrounded clocks shows 0 and one shows 30.
    const free = 1 - share(RECORDING.wholeHour) - share(RECORDING.halfHour);
    expectShare(minutes.minute0, minutes.daytime, share(RECORDING.wholeHour) + free / 60);
    expectShare(minutes.minute30, minutes.daytime, share(RECORDING.halfHour) + free / 60);
  });

  it('recovers the share of 00:00 that stands for an unknown time, below the 10 % at which no hours are shown', () => {
    // Of the clocks in the hour of midnight, those at minute 0 are more than heaping explains; the surplus is the planted share.
    const whole = share(RECORDING.wholeHour) + (1 - share(RECORDING.wholeHour) - share(RECORDING.halfHour)) / 60;
    const truly = (minutes.hour0 - minutes.midnight) / (1 - whole);
    const surplus = (minutes.midnight - truly * whole) / minutes.timed;
    expect(Math.abs(surplus - share(RECORDING.midnight))).toBeLessThan((Z * Math.sqrt(minutes.hour0 * (1 + whole / (1 - whole)))) / minutes.timed);
    expect(minutes.midnight / minutes.timed).toBeLessThan(0.1);
  });

  it.each(OFFENCE_CLASSES.map(({ id }) => id))('recovers the hours of %s', (id) => {
    const inCentre = centreTest();
    const own = classOf(id).hours;
    for (const use of ['centre', 'elsewhere']) {
      const rows = rowsOf(id).filter((row) => row.segment >= 0 && row.hour > 0 && (inCentre(row) ? 'centre' : 'elsewhere') === use);
      const counts = Array.from({ length: 23 }, (_, hour) => rows.filter((row) => row.hour === hour + 1).length);
      expect(fits(counts, HOUR_PROFILES[profileAt(own, use)].slice(1)), use).toBeGreaterThan(0.001);
    }
  });

  it.each(REAL_PLACES.map(({ id }) => id))('recovers the hours of the %s', (id) => {
    const place = REAL_PLACES.find((one) => one.id === id)!;
    const stack = [...stackOfPlaces()].find(([, code]) => code === place.place)![0];
    const rows = city.rows.filter((row) => row.stack === stack && row.place === place.place && row.hour > 0);
    expect(fits(Array.from({ length: 23 }, (_, hour) => rows.filter((row) => row.hour === hour + 1).length), HOUR_PROFILES[place.hours].slice(1))).toBeGreaterThan(0.001);
  });
});

describe('the calendar', () => {
  // Followers of a burglary come on any day, so its week is flatter than that of the first events.
  it.each(OFFENCE_CLASSES.filter(({ id }) => id !== 'burglary').map(({ id }) => id))('recovers the week of %s', (id) => {
    const counts = Array.from({ length: 7 }, () => 0);
    for (const row of rowsOf(id)) counts[weekdayOf(simulatedDay(row))]!++;
    expect(fits(counts, sums(classOf(id), 7, weekdayOf))).toBeGreaterThan(0.001);
  });

  it.each(OFFENCE_CLASSES.map(({ id }) => id))('recovers the months of %s, the yearly wave and the dip of 2020 together', (id) => {
    const trending = trendingSegments();
    const month = (day: number): number => { const date = new Date(Date.parse(PERIOD.from) + day * 86_400_000); return (date.getUTCFullYear() - 2019) * 12 + date.getUTCMonth(); };
    const counts = Array.from({ length: 60 }, () => 0);
    for (const row of rowsOf(id)) if (!classOf(id).trending || (row.segment >= 0 && !trending.has(row.segment))) counts[month(simulatedDay(row))]!++;
    expect(fits(counts, sums(classOf(id), 60, month))).toBeGreaterThan(id === 'burglary' ? 0.0001 : 0.001);
  });

  it.each(OFFENCE_CLASSES.filter(({ sensitive }) => !sensitive).map(({ id }) => id))('recovers the dip of 2020 in %s from the same weeks of the other years', (id) => {
    const within = (year: number): number => rowsOf(id).filter((row) => {
      const day = simulatedDay(row);
      return day >= dayNumber(`${year}${DIP.from.slice(4)}`) && day <= dayNumber(`${year}${DIP.to.slice(4)}`);
    }).length;
    const [dip, others] = [within(2020), within(2019) + within(2021) + within(2022) + within(2023)];
    const error = Math.sqrt(1 / dip + 1 / others);
    expect(Math.abs(Math.log(dip / (others / 4)) - Math.log(classOf(id).dip))).toBeLessThan(Z * error);
  });
});

describe('the classes', () => {
  it.each(OFFENCE_CLASSES.map(({ id }) => id))('recovers the number of %s', (id) => {
    const kept = 1 - share(RECORDING.outOfArea) - share(RECORDING.oldDate);
    // Records without a point cannot be told from another record of the same event.
    const twice = 1 + share(RECORDING.reRegistered) * share(RECORDING.missing);
    const grown = id === 'burglary' ? 1 / (1 - share(NEAR_REPEAT.branching)) : 1;
    const places = REAL_PLACES.filter(({ offence }) => offence === id).reduce((sum, place) => sum + place.expected, 0);
    const expected = (classOf(id).expected * grown + places) * kept * twice;
    expect(Math.abs(rowsOf(id).length - expected)).toBeLessThan(Z * grown * Math.sqrt(expected));
  });

  it('keeps the two sensitive classes, so that their drop can be tested', () => {
    const sensitive = new Set(city.rows.filter((row) => ['murder', 'sexual'].includes(row.category)).map((row) => row.category));
    expect([...sensitive].sort()).toEqual(OFFENCE_CLASSES.filter((offence) => offence.sensitive).map(({ id }) => id));
  });
});

describe('the places', () => {
  it('puts every unstacked point on a street segment of the published map', () => {
    expect(city.rows.filter((row) => row.located && row.stack < 0 && row.segment < 0)).toHaveLength(0);
  });

  // Followers of a burglary spread to neighbouring segments, so the fit to all burglaries is not the planted shape of the first events.
  it.each(OFFENCE_CLASSES.filter(({ id }) => id !== 'burglary').map(({ id }) => id))('recovers the gamma shape and the latent Gini of %s over street segments', (id) => {
    const fit = latentGini(tally(segmentCounts(rowsOf(id))), 0.999);
    if (!fit.ok) throw new Error(fit.reason);
    const { shape } = classOf(id);
    expect(fit.value.shapeLo).toBeLessThan(shape);
    expect(fit.value.shapeHi).toBeGreaterThan(shape);
    expect(fit.value.lo).toBeLessThan(gammaGini(shape));
    expect(fit.value.hi).toBeGreaterThan(gammaGini(shape));
  });

  it('spreads burglary more evenly than its first events, because followers reach the neighbouring segments', () => {
    const fit = latentGini(tally(segmentCounts(rowsOf('burglary'))), 0.999);
    if (!fit.ok) throw new Error(fit.reason);
    expect(fit.value.shape).toBeGreaterThan(classOf('burglary').shape);
  });

  it('draws hooliganism to the centre, as its land use says', () => {
    const inCentre = centreTest();
    const rate = (id: string): number => { const rows = rowsOf(id).filter((row) => row.segment >= 0); return rows.filter(inCentre).length / rows.length; };
    expect(rate('hooliganism')).toBeGreaterThan(2 * rate('burglary'));
  });

  it.each(TREND.places.map(({ id }) => id))('recovers the five yearly factors of the place %s', (id) => {
    const place = TREND.places.find((one) => one.id === id)!;
    const inside = new Set(city.map.trends.find((trend) => trend.id === id)!.segments);
    const trending = trendingSegments();
    const [within, rest] = [[0, 0, 0, 0, 0], [0, 0, 0, 0, 0]];
    for (const row of city.rows) {
      if (row.again || row.segment < 0 || !['theft', 'hooliganism'].includes(row.category)) continue;
      const year = yearOf(row) - 2019;
      if (inside.has(city.segments[row.segment]!.id)) within[year]!++; else if (!trending.has(row.segment)) rest[year]!++;
    }
    const planted = TREND[place.kind];
    expect(Math.min(...within)).toBeGreaterThan(20);
    expect(fits(within, planted.map((factor, year) => factor * rest[year]!))).toBeGreaterThan(0.001);
    const change = Math.log((within[4]! / within[0]!) * (rest[0]! / rest[4]!));
    expect(Math.abs(change - Math.log(planted[4] / planted[0]))).toBeLessThan(Z * Math.sqrt(1 / within[0]! + 1 / within[4]!));
  });

  it('finds no trend where none was planted', () => {
    const flat = new Set(OFFENCE_CLASSES.filter(({ trending }) => !trending).map(({ id }) => id));
    const counts = [2019, 2021, 2022, 2023].map((year) => city.rows.filter((row) => !row.again && flat.has(row.category) && yearOf(row) === year).length);
    expect(fits(counts, [1, 1, 1, 1])).toBeGreaterThan(0.001);
  });
});

describe('near repeats of burglary', () => {
  it('shows the planted excess inside the planted distance and days, and none outside', () => {
    const points = rowsOf('burglary').filter((row) => row.segment >= 0);
    const [radius, days] = [share(NEAR_REPEAT.radius), share(NEAR_REPEAT.days)];
    const table = spaceTimePairs(points, { metres: [radius, 400, 800], days: [days, 28, 56] }, 99, randomFrom('simcity/knox'));
    const ratio = (a: number, b: number): number => table.observed[a]![b]! / table.expected[a]![b]!;
    const z = (a: number, b: number): number => (table.observed[a]![b]! - table.expected[a]![b]!) / table.deviation[a]![b]!;
    expect(ratio(0, 0)).toBeGreaterThan(1.5);
    expect(z(0, 0)).toBeGreaterThan(10);
    // Grandchildren and siblings reach a little beyond both edges; the bands after that are chance.
    for (const [a, b] of [[0, 2], [1, 1], [1, 2], [2, 0], [2, 1], [2, 2]] as const) {
      expect(Math.abs(z(a, b)), `band ${a},${b}`).toBeLessThan(Z);
      expect(Math.abs(ratio(a, b) - 1)).toBeLessThan(0.1);
    }
    // Pairs of direct follower and parent, plus second-order pairs: two uniform points of a disc lie within its radius of
    // each other with chance 1 - 3 sqrt(3) / (4 pi); siblings are always, grandchildren half the time, within the days.
    const m = share(NEAR_REPEAT.branching);
    const located = points.length / rowsOf('burglary').length;
    const expected = points.length * located * (m + m * m * (1 - (3 * Math.sqrt(3)) / (4 * Math.PI)));
    const excess = table.observed[0]![0]! - table.expected[0]![0]!;
    expect(Math.abs(excess - expected)).toBeLessThan(Z * Math.hypot(table.deviation[0]![0]!, Math.sqrt(expected * (1 + 2 * m))));
  });

  it('shows none where none was planted', () => {
    const points = rowsOf('robbery').filter((row) => row.segment >= 0);
    const table = spaceTimePairs(points, { metres: [200, 400], days: [14, 28] }, 99, randomFrom('simcity/knox/robbery'));
    const z = (table.observed[0]![0]! - table.expected[0]![0]!) / table.deviation[0]![0]!;
    expect(Math.abs(z)).toBeLessThan(Z);
  });
});

const FIRST_DAY = Date.parse(PERIOD.from) / 86_400_000;
const simulatedDay = (row: ImportedRow): number => row.day - FIRST_DAY;
const yearOf = (row: ImportedRow): number => new Date(row.day * 86_400_000).getUTCFullYear();

/** Rows of a file, without or with those that paging repeats (a manifest holds the latter). */
function rowsIn(name: string, withoutRepeats = true): number {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'data/simcity/manifest.json'), 'utf8')) as Manifest;
  const rows = manifest.files[name]!.rows;
  if (!withoutRepeats) return rows;
  let unique = rows;
  while (unique + repeatedRows(unique) > rows) unique--;
  return unique;
}

/** Expected weight of each group of days. */
function sums(offence: OffenceClass, groups: number, groupOf: (day: number) => number): number[] {
  const out = Array.from({ length: groups }, () => 0);
  for (let day = 0; day < DAY_COUNT; day++) out[groupOf(day)]! += rateOnDay(offence, day, 'none');
  return out;
}

function segmentCounts(rows: readonly ImportedRow[]): Int32Array {
  const counts = new Int32Array(city.segments.length);
  for (const { segment } of rows) if (segment >= 0) counts[segment]!++;
  return counts;
}

function trendingSegments(): Set<number> {
  const ids = new Set(city.map.trends.flatMap(({ segments }) => segments));
  return new Set(city.segments.flatMap(({ id }, at) => (ids.has(id) ? [at] : [])));
}

/** Stacked coordinates nine tenths of whose rows have one kind of place: number of the stack to the code. */
function stackOfPlaces(): Map<number, string> {
  const places = new Map<number, string>();
  city.stacks.forEach((_, at) => {
    const kinds = Map.groupBy(city.rows.filter((row) => row.stack === at), ({ place }) => place);
    const [code, held] = [...kinds].sort((a, b) => b[1].length - a[1].length)[0]!;
    if (held.length > 0.9 * [...kinds.values()].flat().length) places.set(at, code);
  });
  return places;
}

/** Whether the middle of a row's segment lies in the centre of the published map and in no smaller zone on top of it. */
function centreTest(): (row: ImportedRow) => boolean {
  const zones = city.map.zones.map(({ use, ring }) => ({ use, area: { type: 'Polygon' as const, coordinates: [ring.map(([lon, lat]) => city.toMetres(lon, lat))] } }));
  const uses = city.segments.map(({ from, to }) => zones.find(({ area }) => isInArea(area, (from[0] + to[0]) / 2, (from[1] + to[1]) / 2))?.use);
  return (row) => uses[row.segment] === 'centre';
}
