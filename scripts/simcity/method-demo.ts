/**
 * What the methods of the chapter on microgeography give back of the planted truth: shares of faulty records, the shape of
 * the rates over street segments, thinned samples, stacked points, near repeats. All of it is worked out from the imported
 * file, as for a real city, and set beside what was planted. The result is small and committed, because the raw points are
 * not; a test makes it again.
 */
import { frameCells } from '../../src/geo/frame.ts';
import type { Cell } from '../../src/geo/grid.ts';
import { shareHolding } from '../../src/stats/k-share.ts';
import { gammaGini } from '../../src/stats/gamma-gini.ts';
import { gini } from '../../src/stats/gini.ts';
import { generalGini } from '../../src/stats/general-gini.ts';
import { latentGini } from '../../src/stats/latent-gini.ts';
import { poissonShare } from '../../src/stats/poisson-share.ts';
import { poissonGini } from '../../src/stats/poisson-gini.ts';
import { randomFrom } from '../../src/stats/random.ts';
import type { Outcome } from '../../src/stats/refusal.ts';
import { tally } from '../../src/stats/tally.ts';
import { topShare } from '../../src/stats/top-share.ts';
import type { MethodDemo, RecoveredParameter } from '../../src/model/method-demo.ts';
import { PLACE_POINTS, toMetres } from './city-plan.ts';
import type { ImportedCity, ImportedRow } from './imported-city.ts';
import type { MinuteShares } from './imported-minutes.ts';
import { OFFENCE_CLASSES } from './offence-classes.ts';
import { spaceTimePairs } from './space-time-pairs.ts';
import { NEAR_REPEAT, RECORDING, TREND } from './truth.ts';

const SIZES = [50, 100, 300, 1000, 3000, 10_000, 30_000] as const;
const SQUARE_M = 200;
const DAYS = [14, 28, 56] as const;
const METRES = [200, 400, 800] as const;

export function methodDemo(city: ImportedCity, minutes: MinuteShares, mask: readonly Cell[]): MethodDemo {
  return { mark: 'SYNTHETIC', dataset: 'simcity', parameters: [...faults(city), ...clock(minutes), ...shapes(city), ...trends(city)], sparse: sparse(city), units: units(city, mask), marks: marks(), stacks: stacks(city), knox: knoxTable(city) };
}

const six = (value: number): number => Number(value.toPrecision(6));
const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`simulated city: a measure was refused (${outcome.reason}; expected a value)`);
  return outcome.value;
};
const once = (city: ImportedCity, offence: string): ImportedRow[] => city.rows.filter((row) => !row.again && row.category === offence);

/** A share of n records with its 95 % interval (Wilson 1927, J. Am. Stat. Assoc. 22). */
function shareOf(id: string, group: RecoveredParameter['group'], planted: number, hits: number, n: number): RecoveredParameter {
  const [p, z] = [hits / n, 1.959964];
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { id, group, unit: 'share', planted: six(planted), found: six(p), lo: six(middle - half), hi: six(middle + half), n };
}

function faults(city: ImportedCity): RecoveredParameter[] {
  const rule = (name: string): number => city.result.byRule.get(name) ?? 0;
  const read = city.result.read - rule('duplicate-id');
  const kept = 1 - RECORDING.outOfArea.value;
  const fallback = city.stacks.filter((_, at) => !isRealPlace(city, at)).map(({ n }) => n).sort((a, b) => b - a);
  const station = fallback[0] ?? 0;
  const onStreet = city.rows.filter((row) => row.segment >= 0);
  const again = onStreet.filter((row) => row.again).length;
  const lags = onStreet.filter((row) => !row.again);
  return [
    shareOf('missing', 'place', RECORDING.missing.value / kept, city.rows.filter((row) => !row.located).length, city.rows.length),
    shareOf('out-of-area', 'place', RECORDING.outOfArea.value, rule('coordinate-outside'), read),
    shareOf('station-stack', 'place', RECORDING.stationStack.value / kept, station, city.rows.length),
    shareOf('centroid-stack', 'place', RECORDING.centroidStack.value / kept, fallback.reduce((a, b) => a + b, 0) - station, city.rows.length),
    shareOf('re-registered', 'record', RECORDING.reRegistered.value, again, onStreet.length - again),
    shareOf('old-date', 'record', RECORDING.oldDate.value, rule('date-outside'), read),
    shareOf('same-day', 'record', RECORDING.sameDay.value, lags.filter(({ lag }) => lag === 0).length, lags.length),
  ];
}

/** A stacked coordinate nine tenths of whose records name one kind of place is a real place. */
function isRealPlace(city: ImportedCity, stack: number): boolean {
  const kinds = new Map<string, number>();
  for (const row of city.rows) if (row.stack === stack) kinds.set(row.place, (kinds.get(row.place) ?? 0) + 1);
  const counts = [...kinds.values()];
  return Math.max(...counts) > 0.9 * counts.reduce((a, b) => a + b, 0);
}

function clock(minutes: MinuteShares): RecoveredParameter[] {
  const free = 1 - RECORDING.wholeHour.value - RECORDING.halfHour.value;
  return [
    shareOf('date-only', 'time', RECORDING.dateOnlyLegacy.value, minutes.dateOnly, minutes.legacy),
    shareOf('minute-0', 'time', RECORDING.wholeHour.value + free / 60, minutes.minute0, minutes.daytime),
    shareOf('minute-30', 'time', RECORDING.halfHour.value + free / 60, minutes.minute30, minutes.daytime),
  ];
}

const segmentCounts = (city: ImportedCity, rows: readonly ImportedRow[]): Int32Array => {
  const counts = new Int32Array(city.segments.length);
  for (const { segment } of rows) if (segment >= 0) counts[segment] = (counts[segment] ?? 0) + 1;
  return counts;
};

/** The planted concentration of the risks and the one fitted to the counts, class by class; burglary spreads by followers. */
function shapes(city: ImportedCity): RecoveredParameter[] {
  return OFFENCE_CLASSES.filter(({ sensitive, id }) => !sensitive && id !== 'burglary').map(({ id, shape }) => {
    const counts = segmentCounts(city, once(city, id));
    const fit = must(latentGini(tally(counts)));
    return { id: `gini-${id}`, group: 'pattern', unit: 'measure', planted: six(gammaGini(shape)), found: six(fit.value), lo: six(fit.lo), hi: six(fit.hi), n: counts.reduce((a, b) => a + b, 0) };
  });
}

/** Change from 2019 to 2023 in places with a planted trend, against the segments without one; intervals on the log scale. */
function trends(city: ImportedCity): RecoveredParameter[] {
  const at = new Map(city.segments.map(({ id }, n) => [id, n] as const));
  const inTrend = new Set(city.map.trends.flatMap(({ segments }) => segments.map((id) => at.get(id) ?? -1)));
  return TREND.places.map((place) => {
    const own = new Set((city.map.trends.find(({ id }) => id === place.id)?.segments ?? []).map((id) => at.get(id) ?? -1));
    const count = (year: number, inside: (segment: number) => boolean): number => city.rows.filter((row) => !row.again && row.segment >= 0 && (row.category === 'theft' || row.category === 'hooliganism') && new Date(row.day * 86_400_000).getUTCFullYear() === year && inside(row.segment)).length;
    const [a, b] = [count(2019, (s) => own.has(s)), count(2023, (s) => own.has(s))];
    const [c, d] = [count(2019, (s) => !inTrend.has(s)), count(2023, (s) => !inTrend.has(s))];
    const log = Math.log((b / a) * (c / d));
    const half = 1.959964 * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
    const factors = TREND[place.kind];
    return { id: place.id, group: 'trend', unit: 'factor', planted: six((factors[4] ?? 1) / (factors[0] ?? 1)), found: six(Math.exp(log)), lo: six(Math.exp(log - half)), hi: six(Math.exp(log + half)), n: a + b };
  });
}

/** The same pattern seen through fewer and fewer incidents: samples of the thefts, each drawn 40 times. */
function sparse(city: ImportedCity): MethodDemo['sparse'] {
  const rows = once(city, 'theft').filter((row) => row.segment >= 0);
  const planted = gammaGini(OFFENCE_CLASSES.find(({ id }) => id === 'theft')?.shape ?? 1);
  const units = city.segments.length;
  return SIZES.filter((n) => n <= rows.length).map((n) => {
    const random = randomFrom(`simcity/method-demo/sparse/${n}`);
    const runs = Array.from({ length: 40 }, () => {
      const t = tally(segmentCounts(city, random.shuffle([...rows]).slice(0, n)));
      const fit = latentGini(t);
      return { gini: must(gini(t)), general: must(generalGini(t)), k50: must(shareHolding(t, 50, 'all')), latent: fit.ok ? fit.value.value : 0 };
    });
    const spread = (pick: (run: typeof runs[number]) => number): { value: number; lo: number; hi: number } => {
      const sorted = runs.map(pick).sort((a, b) => a - b);
      return { value: six(sorted.reduce((a, b) => a + b, 0) / sorted.length), lo: six(sorted[0] ?? 0), hi: six(sorted.at(-1) ?? 0) };
    };
    return { n, units, planted: six(planted), chance: six(poissonGini(n / units)), gini: spread(({ gini: g }) => g), general: spread(({ general }) => general), latent: spread(({ latent }) => latent), k50: spread(({ k50 }) => k50) };
  });
}

/** The same thefts on street segments and on squares of three sizes: shares for half of them, of all units and of those hit. */
function units(city: ImportedCity, mask: readonly Cell[]): MethodDemo['units'] {
  const rows = once(city, 'theft').filter((row) => row.segment >= 0);
  const ofSquares = (sizeM: number): { counts: number[]; all: number } => {
    const held = new Map(frameCells({ kind: 'mask', cells: mask, maskSizeM: SQUARE_M }, sizeM).map(({ i, j }) => [`${i},${j}`, 0]));
    for (const { x, y } of rows) { const key = `${Math.floor(x / sizeM)},${Math.floor(y / sizeM)}`; const n = held.get(key); if (n !== undefined) held.set(key, n + 1); }
    return { counts: [...held.values()], all: held.size };
  };
  return ([['segment', null], ['square', 200], ['square', 400], ['square', 1000]] as const).map(([unit, size]) => {
    const { counts, all } = size === null ? { counts: [...segmentCounts(city, rows)], all: city.segments.length } : ofSquares(size);
    const t = tally(counts);
    return { offence: 'theft', unit, size_m: size, units: all, hit: counts.filter((count) => count > 0).length, incidents: t.incidents, chance: six(poissonShare(t.incidents / all, 0.5)), k50_all: six(must(shareHolding(t, 50, 'all'))), k50_nonzero: six(must(shareHolding(t, 50, 'nonzero'))) };
  });
}

/** Where the plan puts the middle, the market and the hub, in metres of the projection. */
function marks(): MethodDemo['marks'] {
  return Object.entries({ centre: { u: 0, v: -250 }, ...PLACE_POINTS }).map(([id, { u, v }]) => {
    const { x, y } = toMetres(u, v);
    return { id, x: Math.round(x), y: Math.round(y) };
  });
}

/** Squares with and without the coordinates that a geocoder gave to what it could not find. */
function stacks(city: ImportedCity): MethodDemo['stacks'] {
  const doubtful = new Set(city.stacks.flatMap((_, at) => (isRealPlace(city, at) ? [] : [at])));
  return ['all', 'burglary', 'robbery', 'theft'].flatMap((offence) => {
    const rows = (offence === 'all' ? city.rows : city.rows.filter((row) => row.category === offence)).filter((row) => row.located);
    return (['recorded', 'cleaned'] as const).map((set) => {
      const kept = set === 'recorded' ? rows : rows.filter((row) => !doubtful.has(row.stack));
      const squares = new Map<string, number>();
      for (const { x, y } of kept) { const key = `${Math.floor(x / SQUARE_M)},${Math.floor(y / SQUARE_M)}`; squares.set(key, (squares.get(key) ?? 0) + 1); }
      const counts = [...squares.values()];
      const t = tally(counts);
      return { offence, set, incidents: kept.length, squares: counts.length, largest: six(Math.max(...counts) / kept.length), top1: six(must(topShare(t, 1)).share), k50: six(must(shareHolding(t, 50, 'nonzero'))) };
    });
  });
}

/** Pairs near in space and time: burglary has planted followers, robbery has none. */
function knoxTable(city: ImportedCity): MethodDemo['knox'] {
  return [['burglary', NEAR_REPEAT.branching.value], ['robbery', 0]].flatMap(([offence, planted]) => {
    const points = once(city, String(offence)).filter((row) => row.segment >= 0);
    const table = spaceTimePairs(points, { metres: METRES, days: DAYS }, 199, randomFrom(`simcity/method-demo/knox/${offence}`));
    return METRES.flatMap((metres, a) => DAYS.map((days, b) => {
      const [observed, expected, sd] = [table.observed[a]?.[b] ?? 0, table.expected[a]?.[b] ?? 0, table.deviation[a]?.[b] ?? 0];
      return { offence: String(offence), planted: Number(planted), metres, days, observed, expected: six(expected), ratio: six(observed / expected), lo: six(1 - (1.959964 * sd) / expected), hi: six(1 + (1.959964 * sd) / expected), z: six((observed - expected) / sd) };
    }));
  });
}
