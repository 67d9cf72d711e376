import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../src/stats/random.ts';
import { isInArea } from '../../src/geo/point-in-polygon.ts';
import { utm } from '../../src/geo/projection.ts';
import { followers } from './near-repeat.ts';
import { segmentFinder } from './segment-finder.ts';
import { segmentRates } from './segment-rates.ts';
import { OFFENCE_CLASSES } from './offence-classes.ts';
import { builtUpCells, streetsFile } from './streets-file.ts';
import { buildStreets, housePoint, nearestHouse } from './streets.ts';
import { NEAR_REPEAT } from './truth.ts';

const segments = buildStreets(randomFrom('simcity/test'));

describe('the streets of the simulated city', () => {
  it('are thousands of segments with ids of their own, avenues and local streets, 120 to 300 m long', () => {
    expect(segments.length).toBeGreaterThan(2500);
    expect(new Set(segments.map(({ id }) => id)).size).toBe(segments.length);
    expect(segments.some(({ avenue }) => avenue) && segments.some(({ avenue }) => !avenue)).toBe(true);
    expect(Math.min(...segments.map(({ length }) => length))).toBeGreaterThan(115);
    expect(Math.max(...segments.map(({ length }) => length))).toBeLessThan(300);
  });

  it('are the same for the same seed and others for another', () => {
    expect(buildStreets(randomFrom('simcity/test'))).toEqual(segments);
    expect(buildStreets(randomFrom('simcity/other'))).not.toEqual(segments);
  });

  it('have houses whose nearest street on the published map is their own', () => {
    const map = streetsFile(segments);
    const finder = segmentFinder(map, utm(32642).forward);
    expect(finder.segments.map(({ id }) => id)).toEqual(segments.map(({ id }) => id));
    for (let at = 0; at < segments.length; at += 7) {
      for (let house = 0; house < segments[at]!.houses; house++) {
        const point = housePoint(segments[at]!, house);
        expect(finder.nearest(point.x, point.y)).toBe(at);
        expect(nearestHouse(segments[at]!, point)).toBe(house);
      }
    }
  });

  it('fit into a map of less than 300 kB, marked as synthetic, with closed rings', () => {
    const map = streetsFile(segments);
    expect(JSON.stringify(map).length).toBeLessThan(300_000);
    expect(map.mark).toBe('SYNTHETIC');
    for (const ring of [map.outline, ...map.zones.map((zone) => zone.ring), ...map.districts.map((district) => district.ring)]) {
      expect(ring.length).toBeGreaterThan(4);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  it('have every house in a built-up cell', () => {
    const cells = new Set(builtUpCells(segments).trim().split('\n').slice(1));
    const astray = segments.flatMap((segment) => Array.from({ length: segment.houses }, (_, house) => housePoint(segment, house))).filter(({ x, y }) => !cells.has(`${Math.floor(x / 200)},${Math.floor(y / 200)}`));
    expect(astray).toHaveLength(0);
  });

  it('lie in the ring of their own district', () => {
    const { districts } = streetsFile(segments);
    for (let at = 0; at < segments.length; at += 11) {
      const { from, to, district } = segments[at]!;
      // A metre-wide strip at the avenue between two districts is left out: rings are drawn with straight pieces.
      if (Math.min(Math.abs(segments[at]!.u), Math.abs(segments[at]!.v)) < 5) continue;
      const [lon, lat] = utm(32642).inverse((from.x + to.x) / 2, (from.y + to.y) / 2);
      expect(districts.filter(({ ring }) => isInArea({ type: 'Polygon', coordinates: [ring] }, lon, lat)).map(({ code }) => code)).toEqual([district]);
    }
  });
});

describe('rates over segments', () => {
  it('are a gamma sample of the planted shape, dealt out by land use', () => {
    const hooliganism = OFFENCE_CLASSES.find(({ id }) => id === 'hooliganism')!;
    const rates = segmentRates(hooliganism, segments, randomFrom('simcity/test/rates'));
    const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    // The mean of a gamma distribution of scale 1 is its shape, its variance too.
    expect(Math.abs(mean - hooliganism.shape)).toBeLessThan(4 * Math.sqrt(hooliganism.shape / rates.length));
    const meanOf = (use: string): number => { const at = segments.flatMap((segment, i) => (segment.use === use ? [rates[i]!] : [])); return at.reduce((a, b) => a + b, 0) / at.length; };
    expect(meanOf('centre')).toBeGreaterThan(3 * meanOf('houses'));
  });
});

describe('followers of a burglary', () => {
  it('come within the planted distance and days, in the planted number', () => {
    const parent = { segment: Math.floor(segments.length / 2), house: 3, day: 100 };
    const first = Array.from({ length: 4000 }, () => parent);
    const all = followers(first, segments, randomFrom('simcity/test/followers'));
    const m = NEAR_REPEAT.branching.value;
    // Total progeny of a Poisson branching process: mean m / (1 - m), variance m / (1 - m)^3.
    expect(Math.abs(all.length / first.length - m / (1 - m))).toBeLessThan(4 * Math.sqrt(m / (1 - m) ** 3 / first.length));
    const home = housePoint(segments[parent.segment]!, parent.house);
    const near = all.filter(({ segment, house, day }) => { const p = housePoint(segments[segment]!, house); return Math.hypot(p.x - home.x, p.y - home.y) < NEAR_REPEAT.radius.value && day - parent.day < NEAR_REPEAT.days.value; });
    expect(near.length / all.length).toBeGreaterThan(1 - m);
    expect(all.every(({ day }) => day > parent.day)).toBe(true);
  });
});
