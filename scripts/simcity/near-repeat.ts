/**
 * Burglary sets off burglary: every event has a Poisson number of followers, each at a house within the planted radius and
 * a whole number of days later (from 1, fewer than the planted term, all alike); followers have followers. This is the branching form of
 * a self-exciting process (Hawkes and Oakes 1974, J. Appl. Prob. 11, 493-503).
 */
import type { Random } from '../../src/stats/random.ts';
import { NEAR_REPEAT } from './truth.ts';
import { DAY_COUNT } from './simulated-days.ts';
import { housePoint, nearestHouse } from './streets.ts';
import type { Point } from './city-plan.ts';
import type { Segment } from './streets.ts';

export interface Struck { readonly segment: number; readonly house: number; readonly day: number }

/** All followers of the first events, generation after generation; those after the end of the period are lost. */
export function followers(first: readonly Struck[], segments: readonly Segment[], random: Random): Struck[] {
  const nearby = houseFinder(segments);
  const all: Struck[] = [];
  let generation = first;
  while (generation.length > 0) {
    const next: Struck[] = [];
    for (const event of generation) {
      for (let left = random.poisson(NEAR_REPEAT.branching.value); left > 0; left--) {
        const day = event.day + 1 + random.int(NEAR_REPEAT.days.value - 1);
        const place = nearby(event, random);
        if (place !== null && day < DAY_COUNT) next.push({ ...place, day });
      }
    }
    all.push(...next);
    generation = next;
  }
  return all;
}

/** A house near a uniform point of the disc round an event; drawn again while the house itself lies outside. */
function houseFinder(segments: readonly Segment[]): (event: Struck, random: Random) => Omit<Struck, 'day'> | null {
  const radius = NEAR_REPEAT.radius.value;
  const size = 250;
  const key = (x: number, y: number): string => `${Math.floor(x / size)},${Math.floor(y / size)}`;
  const boxes = new Map<string, number[]>();
  segments.forEach(({ from, to }, at) => {
    const box = key((from.x + to.x) / 2, (from.y + to.y) / 2);
    const held = boxes.get(box);
    if (held === undefined) boxes.set(box, [at]); else held.push(at);
  });
  return (event, random) => {
    const segment = segments[event.segment];
    if (segment === undefined) return null;
    const home = housePoint(segment, event.house);
    for (let tries = 0; tries < 50; tries++) {
      const [r, angle] = [radius * Math.sqrt(random.next()), 2 * Math.PI * random.next()];
      const aim: Point = { x: home.x + r * Math.cos(angle), y: home.y + r * Math.sin(angle) };
      const candidates = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].flatMap((dy) => boxes.get(key(aim.x + dx * size, aim.y + dy * size)) ?? []));
      const place = nearestOf(candidates, aim, segments);
      if (place !== null && Math.hypot(place.point.x - home.x, place.point.y - home.y) < radius) return { segment: place.segment, house: place.house };
    }
    return null;
  };
}

function nearestOf(candidates: readonly number[], aim: Point, segments: readonly Segment[]): { segment: number; house: number; point: Point } | null {
  let best: { segment: number; house: number; point: Point; d: number } | null = null;
  for (const at of candidates) {
    const segment = segments[at];
    if (segment === undefined) continue;
    const house = nearestHouse(segment, aim);
    const point = housePoint(segment, house);
    const d = Math.hypot(point.x - aim.x, point.y - aim.y);
    if (best === null || d < best.d) best = { segment: at, house, point, d };
  }
  return best;
}
