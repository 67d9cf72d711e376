import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CITY_CODE, DISTRICT_CODES, HALF, districtAt, districtCentre, insideOutline, landUseAt, precinctAt, toMetres } from './city-plan.ts';
import { degreesOf } from './projection.ts';

/** Great-circle distance in kilometres on a sphere of 6,371 km: good to half a per cent, the test asks for far less. */
function kilometres([lonA, latA]: readonly [number, number], [lonB, latB]: readonly [number, number]): number {
  const rad = Math.PI / 180;
  const h = Math.sin(((latB - latA) * rad) / 2) ** 2 + Math.cos(latA * rad) * Math.cos(latB * rad) * Math.sin(((lonB - lonA) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}

describe('the plan of the simulated city', () => {
  it('lies about 46.0° N 69.9° E, at least 40 km from every listed town (coordinates: GeoNames, CC BY 4.0, rounded)', () => {
    const corners = [[-1, -1], [1, -1], [1, 1], [-1, 1], [0, 0]].map(([u = 0, v = 0]) => degreesOf(toMetres(u * HALF.u, v * HALF.v)));
    expect(corners[4]![0]).toBeCloseTo(69.9, 1);
    expect(corners[4]![1]).toBeCloseTo(46.0, 1);
    const towns = readFileSync(new URL('../fixtures/simcity/towns.csv', import.meta.url), 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
    expect(towns.length).toBeGreaterThanOrEqual(20);
    for (const [name, lon, lat] of towns) for (const corner of corners) expect(kilometres(corner, [Number(lon), Number(lat)]), name).toBeGreaterThan(40);
  });

  it('has a region number that is in no register: not a region of KATO, nor a service code of the layer', () => {
    const regions = ['10', '11', '15', '19', '23', '27', '31', '33', '35', '39', '43', '47', '51', '55', '59', '61', '62', '63', '71', '75', '79'];
    expect(CITY_CODE).toMatch(/^19\d\d$/);
    expect([...regions, '72', '74', '87'].map((region) => `19${region}`)).not.toContain(CITY_CODE);
    expect(DISTRICT_CODES.every((code) => code.startsWith(CITY_CODE) && code.length === 6)).toBe(true);
  });

  it('has four districts of four precincts, each with its centre inside', () => {
    expect(new Set(DISTRICT_CODES).size).toBe(4);
    for (const code of DISTRICT_CODES) { const { u, v } = districtCentre(code); expect(districtAt(u, v)).toBe(code); expect(insideOutline(u, v)).toBe(true); }
    const precincts = new Set<string>();
    for (let u = -HALF.u; u < HALF.u; u += 100) for (let v = -HALF.v; v < HALF.v; v += 100) if (insideOutline(u, v)) precincts.add(precinctAt(u, v));
    expect(precincts.size).toBe(16);
  });

  it('gives smaller zones precedence over the centre and houses to the edge', () => {
    expect(landUseAt(0, 0)).toBe('centre');
    expect(landUseAt(-600, -650)).toBe('centre');
    expect(landUseAt(-1500, -150)).toBe('market');
    expect(landUseAt(0, 4000)).toBe('houses');
    expect(landUseAt(2000, 500)).toBe('flats');
  });
});
