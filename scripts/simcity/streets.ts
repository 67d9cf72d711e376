/**
 * The street network: lines of a bent grid with uneven spacing, every sixth an avenue, some local stretches missing. A
 * segment is the stretch between two crossings; houses stand on both sides of its middle part, so that the nearest
 * segment of every house is its own.
 */
import type { Random } from '../../src/stats/random.ts';
import { HALF, districtAt, insideOutline, landUseAt, precinctAt, toMetres } from './city-plan.ts';
import type { LandUse, Point } from './city-plan.ts';

export interface Segment {
  /** Street id and running number along the street. */
  readonly id: string;
  readonly street: string;
  readonly avenue: boolean;
  readonly from: Point;
  readonly to: Point;
  readonly length: number;
  /** Middle on the drawing board. */
  readonly u: number;
  readonly v: number;
  readonly use: LandUse;
  readonly district: string;
  readonly precinct: string;
  /** Number of houses; even numbers on the left, odd on the right. */
  readonly houses: number;
}

const HOUSE_STEP = 22;
const SET_BACK = 8;
const FREE_END = 0.15;
/** Share of local stretches that were never built. */
const GAPS: Readonly<Partial<Record<LandUse, number>>> = { industry: 0.4, houses: 0.12, flats: 0.08, park: 1, centre: 0.02 };

/** Builds the whole network, avenues first in each direction; ids do not change while the seed does not. */
export function buildStreets(random: Random): Segment[] {
  const across = lines(HALF.u, random);
  const along = lines(HALF.v, random);
  const isAvenue = (positions: readonly number[], line: number): boolean => (line - positions.indexOf(0)) % 6 === 0;
  const shift = (positions: readonly number[], line: number): number => (isAvenue(positions, line) ? 0 : 24 * (random.next() - 0.5));
  const nodes = across.map((u, a) => along.map((v, b) => ({ u: u + shift(across, a), v: v + shift(along, b) })));

  const segments: Segment[] = [];
  const walk = (line: number, vertical: boolean): void => {
    const avenue = isAvenue(vertical ? across : along, line);
    const street = `${vertical ? 'v' : 'h'}${String(line + 1).padStart(2, '0')}`;
    const count = vertical ? along.length : across.length;
    for (let step = 0; step + 1 < count; step++) {
      const [from, to] = vertical ? [nodes[line]?.[step], nodes[line]?.[step + 1]] : [nodes[step]?.[line], nodes[step + 1]?.[line]];
      if (from === undefined || to === undefined || !insideOutline(from.u, from.v) || !insideOutline(to.u, to.v)) continue;
      const [u, v] = [(from.u + to.u) / 2, (from.v + to.v) / 2];
      const use = landUseAt(u, v);
      if (random.next() < (avenue ? 0 : GAPS[use] ?? 0)) continue;
      const [start, end] = [toMetres(from.u, from.v), toMetres(to.u, to.v)];
      const length = Math.hypot(end.x - start.x, end.y - start.y);
      const houses = 2 * (1 + Math.floor((length * (1 - 2 * FREE_END)) / HOUSE_STEP));
      segments.push({ id: `${street}-${step + 1}`, street, avenue, from: start, to: end, length, u, v, use, district: districtAt(u, v), precinct: precinctAt(u, v), houses });
    }
  };
  for (let line = 0; line < across.length; line++) walk(line, true);
  for (let line = 0; line < along.length; line++) walk(line, false);
  return segments;
}

/** Point of a house (0 to houses - 1) of a segment, metres. */
export function housePoint(segment: Segment, house: number): Point {
  const along = segment.length * FREE_END + Math.floor(house / 2) * HOUSE_STEP;
  const side = house % 2 === 0 ? SET_BACK : -SET_BACK;
  const [dx, dy] = [(segment.to.x - segment.from.x) / segment.length, (segment.to.y - segment.from.y) / segment.length];
  return { x: segment.from.x + dx * along - dy * side, y: segment.from.y + dy * along + dx * side };
}

/** House of a segment nearest to a point on its left or right. */
export function nearestHouse(segment: Segment, point: Point): number {
  const [dx, dy] = [(segment.to.x - segment.from.x) / segment.length, (segment.to.y - segment.from.y) / segment.length];
  const [px, py] = [point.x - segment.from.x, point.y - segment.from.y];
  const step = Math.round((px * dx + py * dy - segment.length * FREE_END) / HOUSE_STEP);
  const pair = Math.min(segment.houses / 2 - 1, Math.max(0, step));
  return 2 * pair + (dx * py - dy * px >= 0 ? 0 : 1);
}

/** Neutral invented names: a number and the word for street or avenue. */
export function streetName(street: string, avenue: boolean): { readonly kk: string; readonly ru: string; readonly en: string } {
  const number = Number(street.slice(1)) + (street.startsWith('v') ? 0 : 100);
  return avenue
    ? { kk: `${number}-даңғыл`, ru: `${number}-й проспект`, en: `Avenue ${number}` }
    : { kk: `${number}-көше`, ru: `${number}-я улица`, en: `Street ${number}` };
}

/** Positions of parallel lines, 160 to 240 m apart, one of them at zero: an avenue, and the border of the districts. */
function lines(half: number, random: Random): number[] {
  const side = (): number[] => {
    const out: number[] = [];
    for (let at = 160 + 80 * random.next(); at < half; at += 160 + 80 * random.next()) out.push(at);
    return out;
  };
  return [...side().map((at) => -at).reverse(), 0, ...side()];
}
