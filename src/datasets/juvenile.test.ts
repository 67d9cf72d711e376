import { geoArea, geoContains } from 'd3';
import type { FeatureCollection } from 'geojson';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outlinesOfOfficial } from '../geo/unit-outlines.ts';
import { unitOfRegion } from '../model/juvenile.ts';
import { juvenileMap, loadJuvenile, loadPopulation14To17, loadTrend, nationalCount } from './juvenile.ts';
import { LEAST_TOGETHER, typeTrials } from './juvenile-types.ts';
import { loadOutlines } from './outlines.ts';
import { loadRegions } from './regions.ts';

describe('the map of juvenile offending', () => {
  it('joins every unit with its name, tile and population, and sums to the national cells of the form', () => {
    const { places } = juvenileMap();
    expect(places.flatMap(({ members }) => members).sort()).toEqual(loadRegions().regions.map(({ iso }) => iso).sort());
    const sum = (of: (place: (typeof places)[number]) => number): number => places.reduce((all, place) => all + of(place), 0);
    expect(sum(({ by }) => by.cases)).toBe(nationalCount('minors', 'all').n);
    expect(sum(({ by }) => by.base)).toBe(nationalCount('minors', 'all-offenders').n);
    expect(sum(({ against }) => against.cases)).toBe(nationalCount('victims', 'all').n);
    expect(sum(({ counts }) => counts.offences_against_minors)).toBe(nationalCount('offences_against', 'all').n);
    expect(nationalCount('minors', 'age-14-15').n + nationalCount('minors', 'age-16-17').n).toBe(nationalCount('minors', 'all').n);
  });
  it('draws every share towards the common one and keeps it in its interval', () => {
    const { places, by, against } = juvenileMap();
    for (const place of places) for (const [one, common] of [[place.by, by], [place.against, against]] as const) {
      expect(one.lo).toBeLessThan(one.share);
      expect(one.hi).toBeGreaterThan(one.share);
      expect(Math.abs(one.smoothed - common.share)).toBeLessThanOrEqual(Math.abs(one.share - common.share) + 1e-12);
    }
    expect(by.share).toBeCloseTo(1569 / 60163, 12);
  });
  it('gives no rate without residents aged 14 to 17', () => {
    expect(loadPopulation14To17()).toBeUndefined();
    expect(juvenileMap().places.every(({ rate }) => rate === undefined)).toBe(true);
  });
  it('finds no division into types that holds', () => {
    const trials = typeTrials();
    expect(trials.map(({ k }) => k)).toEqual([2, 3, 4, 5]);
    for (const { least, stands, sizes } of trials) {
      expect(stands).toBe(least >= LEAST_TOGETHER);
      expect(sizes.reduce((a, b) => a + b, 0)).toBe(loadJuvenile().units.length);
    }
    expect(trials.some(({ stands }) => stands)).toBe(false);
  });
  it('keeps press counts apart from the form, by months and source', () => {
    expect(loadTrend().filter(({ series }) => series === 'against').every(({ months, rounded }) => months === 10 && rounded)).toBe(true);
  });
});

describe('outlines', () => {
  it('are the committed file, hold the three cities where they lie and cover the country once', () => {
    const source = JSON.parse(readFileSync('data/geo/kz-former-regions.source.json', 'utf8')) as { sha256: string; bytes: number };
    const file = readFileSync('data/geo/kz-former-regions.topo.json');
    expect(createHash('sha256').update(file).digest('hex')).toBe(source.sha256);
    expect(file.length).toBeLessThan(30_000);
    const { outlines, kind } = loadOutlines(process.cwd(), undefined);
    expect(kind).toBe('schematic');
    expect(outlines.map(({ unit }) => unit).sort()).toEqual(loadJuvenile().units.map(({ id }) => id).filter((id) => id !== 'KZ-79').sort());
    const km2 = outlines.reduce((sum, { area }) => sum + geoArea(area), 0) * 6371.0088 ** 2;
    expect(km2).toBeGreaterThan(2_650_000);
    expect(km2).toBeLessThan(2_790_000);
    // Shymkent has no outline of its own: its point lies in the region that held it.
    expect(outlines.filter(({ area }) => geoContains(area, [69.6, 42.32])).map(({ unit }) => unit)).toEqual(['KZ-61']);
  });
  const square = (i: number): number[][] => { const [x, y] = [47 + 1.5 * i, 45]; return [[x, y], [x, y + 1], [x + 1.5, y + 1], [x + 1.5, y], [x, y]]; };
  const codes = loadRegions().regions.map(({ iso }) => iso);
  // Pairs lie side by side, so that their joined outline has no line within.
  const order = [...codes].sort((a, b) => (unitOfRegion(a) < unitOfRegion(b) ? -1 : 1));
  const official = (change: (features: FeatureCollection['features']) => FeatureCollection['features'] = (all) => all): FeatureCollection => ({ type: 'FeatureCollection', features: change(order.map((iso, i) => ({ type: 'Feature', properties: { iso }, geometry: { type: 'Polygon', coordinates: [square(i)] } }))) });
  it('take official boundaries of the 20 regions and dissolve the pairs', () => {
    const outlines = outlinesOfOfficial(official(), codes, unitOfRegion);
    expect(outlines.map(({ unit }) => unit).sort()).toEqual(loadJuvenile().units.map(({ id }) => id).sort());
    const pair = outlines.find(({ unit }) => unit === 'KZ-63+10');
    expect(pair?.area.coordinates.length).toBe(1);
    for (const { area } of outlines) expect(geoArea(area)).toBeLessThan(0.01);
  });
  it('refuse boundaries with a region missing, twice, unknown, no polygon, or in metres', () => {
    expect(() => outlinesOfOfficial(official((all) => all.slice(1)), codes, unitOfRegion)).toThrow('regions missing');
    expect(() => outlinesOfOfficial(official((all) => [...all, ...all.slice(0, 1)]), codes, unitOfRegion)).toThrow('twice');
    expect(() => outlinesOfOfficial(official((all) => all.map((one) => ({ ...one, properties: { iso: 'KZ-ABY' } }))), codes, unitOfRegion)).toThrow('unknown region');
    expect(() => outlinesOfOfficial(official((all) => all.map((one) => ({ ...one, geometry: { type: 'Point', coordinates: [70, 45] } }))), codes, unitOfRegion)).toThrow('no polygon');
    expect(() => outlinesOfOfficial(official((all) => all.map((one) => ({ ...one, geometry: { type: 'Polygon', coordinates: [[[500000, 5000000], [500001, 5000000], [500001, 5000001], [500000, 5000000]]] } }))), codes, unitOfRegion)).toThrow('outside the country');
  });
});
