import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trilingual } from '../i18n/lang.ts';
import { REGION_COUNTS, REGION_PAIRS, regionsSchema, type Region, type RegionCount, type Regions } from '../model/regions.ts';

let loaded: Regions | undefined;

/** Official counts of form 1-M for 2022 by region, with population (`data/regions.json`). */
export function loadRegions(root: string = process.cwd()): Regions {
  loaded ??= regionsSchema.parse(JSON.parse(readFileSync(join(root, 'data/regions.json'), 'utf8')));
  return loaded;
}

/** A unit that may be compared over the whole of 2022: a region, a city, or a pair of regions parted in June. */
export interface RegionUnit { readonly id: string; readonly kind: 'region' | 'city' | 'pair'; readonly name: Trilingual; readonly members: readonly Region[]; readonly counts: Readonly<Record<RegionCount, number>>; /** Mean of the start and the end of the year. */ readonly population: number }

/**
 * The 17 units. The six regions whose borders changed in June 2022 are joined with their other half: the new ones have no
 * whole year and the old ones hold the earlier months of the new.
 */
export function regionUnits(): readonly RegionUnit[] {
  const { regions } = loadRegions();
  const whole = regions.filter(({ pair }) => pair === null).map((region) => unit(region.iso, region.kind, region.name, [region]));
  const pairs = REGION_PAIRS.map((id) => {
    const members = regions.filter(({ pair }) => pair === id).sort((a, b) => a.tile[0] - b.tile[0]);
    const [first, second] = members;
    if (first === undefined || second === undefined || members.length !== 2) throw new Error(`regions: pair ${id} has ${members.length} regions (expected 2)`);
    return unit(id, 'pair', { kk: `${first.name.kk} мен ${second.name.kk}`, ru: `${first.name.ru} и ${second.name.ru}`, en: `${first.name.en} and ${second.name.en}` }, members);
  });
  return [...whole, ...pairs];
}

function unit(id: string, kind: RegionUnit['kind'], name: Trilingual, members: readonly Region[]): RegionUnit {
  const counts = Object.fromEntries(REGION_COUNTS.map((column) => [column, members.reduce((sum, one) => sum + one.counts[column], 0)])) as Record<RegionCount, number>;
  return { id, kind, name, members, counts, population: members.reduce((sum, { population: [from, to] }) => sum + (from + to) / 2, 0) };
}

/** Sum of one column over the 20 regions. */
export function sumOfRegions(column: RegionCount): number {
  return loadRegions().regions.reduce((sum, { counts }) => sum + counts[column], 0);
}
