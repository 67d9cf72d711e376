import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trilingual } from '../i18n/lang.ts';
import { juvenileSchema, trendSchema, type Juvenile, type JuvenileUnit, type NationalCount, type Trend } from '../model/juvenile.ts';
import { juvenileRate, population14To17Schema, type JuvenileRate } from '../model/juvenile-rate.ts';
import { wilsonInterval } from '../stats/binomial-interval.ts';
import { funnelClass, type FunnelClass } from '../stats/funnel.ts';
import { overdispersion, widenedLimits } from '../stats/overdispersion.ts';
import type { Outcome } from '../stats/refusal.ts';
import { shrinkShares } from '../stats/shrink-shares.ts';
import { regionUnits } from './regions.ts';

let loaded: Juvenile | undefined;

/** Form 1-M of 2022 on minors: 17 units and national tables (`data/juvenile.json`). */
export function loadJuvenile(root: string = process.cwd()): Juvenile {
  loaded ??= juvenileSchema.parse(JSON.parse(readFileSync(join(root, 'data/juvenile.json'), 'utf8')));
  return loaded;
}

/** Counts of other years as the press gave them. */
export function loadTrend(root: string = process.cwd()): Trend {
  return trendSchema.parse(JSON.parse(readFileSync(join(root, 'data/juvenile-trend.json'), 'utf8')));
}

/** A national count of the form. @throws when it is not carried */
export function nationalCount(table: keyof Juvenile['national'], id: string): NationalCount {
  const found = loadJuvenile().national[table].find((one) => one.id === id);
  if (found === undefined) throw new Error(`form 1-M, ${table}: nothing called ${id} (expected one of data/juvenile.json)`);
  return found;
}

/** Share of a unit with its interval, drawn towards the common share, and where it lies in the widened funnel. */
export interface UnitShare { readonly cases: number; readonly base: number; readonly share: number; readonly lo: number; readonly hi: number; readonly smoothed: number; readonly where: FunnelClass }
export interface JuvenilePlace {
  readonly id: string; readonly kind: 'region' | 'city' | 'pair'; readonly name: Trilingual; readonly short: Trilingual;
  readonly members: readonly string[]; readonly population: number; readonly tile: readonly [number, number]; readonly counts: JuvenileUnit;
  /** Minors among persons identified as offenders: the headline. */
  readonly by: UnitShare;
  /** Minors among persons who suffered from an offence: a series apart. */
  readonly against: UnitShare;
  /** Per 100,000 aged 14 to 17; undefined while no such population is loaded. */
  readonly rate: Outcome<JuvenileRate> | undefined;
}
export interface JuvenileMap { readonly places: readonly JuvenilePlace[]; readonly by: Common; readonly against: Common }
/** What all units have in common: the share, how many cases it counts for in smoothing, the spread beyond chance. */
export interface Common { readonly share: number; readonly precision: number; readonly phi: number; readonly tau2: number }

let mapped: JuvenileMap | undefined;

/** The 17 units with both shares. @throws when the units of the form and of the regions are not the same */
export function juvenileMap(): JuvenileMap {
  mapped ??= make();
  return mapped;
}

function make(): JuvenileMap {
  const { units } = loadJuvenile();
  const regions = new Map(regionUnits().map((unit) => [unit.id, unit]));
  const by = shares(units.map(({ minors, offenders }) => [minors, offenders]));
  const against = shares(units.map(({ victims_minors: hurt, victims }) => [hurt, victims]));
  const population = loadPopulation14To17();
  const places = units.map((counts, i): JuvenilePlace => {
    const region = regions.get(counts.id);
    const [b, a] = [by.units[i], against.units[i]];
    if (region === undefined || b === undefined || a === undefined) throw new Error(`unit ${counts.id}: not among the regions (expected an id of data/regions.json)`);
    if (region.counts.offenders !== counts.offenders || region.counts.registered !== counts.registered) throw new Error(`unit ${counts.id}: totals differ between the two files of the form (seen ${counts.offenders} and ${region.counts.offenders} offenders)`);
    const persons = population?.[counts.id];
    const join = (lang: keyof Trilingual): string => region.members.map(({ short }) => short[lang]).join(' + ');
    return {
      id: counts.id, kind: region.kind, name: region.name, short: { kk: join('kk'), ru: join('ru'), en: join('en') }, members: region.members.map(({ iso }) => iso), population: region.population,
      tile: [Math.min(...region.members.map(({ tile }) => tile[0])), region.members[0]?.tile[1] ?? 0], counts, by: b, against: a,
      rate: persons === undefined ? undefined : juvenileRate(counts.minors, { of: 'population_14_17', persons }),
    };
  });
  return { places, by: by.common, against: against.common };
}

function shares(pairs: readonly (readonly [number, number])[]): { readonly units: readonly UnitShare[]; readonly common: Common } {
  const [cases, bases] = [pairs.map(([y]) => y), pairs.map(([, n]) => n)];
  const smoothed = shrinkShares(cases, bases);
  if (!smoothed.ok) throw new Error(`juvenile map: shares cannot be smoothed (${smoothed.reason})`);
  const { mean, precision } = smoothed.value;
  const spread = overdispersion(cases, bases.map((n) => n * mean));
  if (!spread.ok) throw new Error(`juvenile map: no funnel (${spread.reason})`);
  const { phi, tau2 } = spread.value;
  const units = pairs.map(([y, n], i): UnitShare => {
    const interval = wilsonInterval(y, n);
    const [lo, hi] = interval.ok ? interval.value : [0, 1];
    return { cases: y, base: n, share: y / n, lo, hi, smoothed: smoothed.value.shares[i] ?? mean, where: funnelClass(y / (n * mean), widenedLimits(n * mean, tau2, 1.959964), widenedLimits(n * mean, tau2, 3.090232)) };
  });
  return { units, common: { share: mean, precision, phi, tau2 } };
}

/** Residents aged 14 to 17 by unit, where the operator has put them into `data/population-14-17.json`; undefined without. */
export function loadPopulation14To17(root: string = process.cwd()): Readonly<Record<string, number>> | undefined {
  const file = join(root, 'data/population-14-17.json');
  return existsSync(file) ? population14To17Schema.parse(JSON.parse(readFileSync(file, 'utf8'))).units : undefined;
}
