/** What happened in the simulated city: events with their true place and time, before anybody recorded them. */
import { randomFrom } from '../../src/stats/random.ts';
import type { Random } from '../../src/stats/random.ts';
import { HOUR_PROFILES, profileAt } from './hour-profiles.ts';
import type { HourProfile } from './hour-profiles.ts';
import { followers } from './near-repeat.ts';
import type { Struck } from './near-repeat.ts';
import { OFFENCE_CLASSES } from './offence-classes.ts';
import type { OffenceClass } from './offence-classes.ts';
import { segmentRates } from './segment-rates.ts';
import { DAY_COUNT, rateOnDay } from './simulated-days.ts';
import type { TrendKind } from './simulated-days.ts';
import { REAL_PLACES, SEED, TREND } from './truth.ts';
import { PLACE_POINTS, districtAt, toMetres } from './city-plan.ts';
import type { Point } from './city-plan.ts';
import { housePoint } from './streets.ts';
import type { Segment } from './streets.ts';
import { weightedChoice } from './weighted-choice.ts';

export interface SimulatedEvent {
  readonly offence: OffenceClass;
  readonly placeCode: string;
  readonly point: Point;
  readonly district: string;
  /** Street id and house; null at the two large places, which are named by their id. */
  readonly address: { readonly segment: Segment; readonly house: number } | null;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** Whether a segment lies in a rising or a falling place. */
export function trendOf({ u, v }: { readonly u: number; readonly v: number }): TrendKind {
  return TREND.places.find((place) => Math.hypot(u - place.u, v - place.v) <= TREND.radius)?.kind ?? 'none';
}

/** All events of the period, class by class. The same seed gives the same events. */
export function simulateEvents(segments: readonly Segment[], seed: string = SEED): SimulatedEvent[] {
  const ordinary = OFFENCE_CLASSES.flatMap((offence) => eventsOfClass(offence, segments, randomFrom(`${seed}/${offence.id}`)));
  const atPlaces = REAL_PLACES.flatMap((place) => eventsOfPlace(place, randomFrom(`${seed}/${place.id}`)));
  return [...ordinary, ...atPlaces];
}

function eventsOfClass(offence: OffenceClass, segments: readonly Segment[], random: Random): SimulatedEvent[] {
  const chooseSegment = weightedChoice(segmentRates(offence, segments, random));
  const chooseDay = dayChoosers(offence);
  const trends = segments.map(trendOf);
  const count = random.poisson(offence.expected);
  const struck: Struck[] = [];
  for (let made = 0; made < count; made++) {
    const segment = chooseSegment(random);
    const house = random.int(segments[segment]?.houses ?? 1);
    struck.push({ segment, house, day: chooseDay[trends[segment] ?? 'none'](random) });
  }
  if (offence.id === 'burglary') struck.push(...followers(struck, segments, random));

  const codes = Object.keys(offence.places);
  const choosePlace = weightedChoice(Object.values(offence.places));
  const hours = hourChoosers();
  return struck.flatMap(({ segment: at, house, day }) => {
    const segment = segments[at];
    if (segment === undefined) return [];
    return [{
      offence, day, placeCode: codes[choosePlace(random)] ?? '039', point: housePoint(segment, house), district: segment.district,
      address: { segment, house }, hour: hours[profileAt(offence.hours, segment.use)](random), minute: random.int(60),
    }];
  });
}

function eventsOfPlace(place: (typeof REAL_PLACES)[number], random: Random): SimulatedEvent[] {
  const offence = OFFENCE_CLASSES.find(({ id }) => id === place.offence);
  if (offence === undefined) throw new Error(`real place ${place.id}: no such offence class (${place.offence}; expected one of the classes)`);
  const { u, v } = PLACE_POINTS[place.id];
  const [point, district, hour, day] = [toMetres(u, v), districtAt(u, v), hourChoosers()[place.hours], dayChoosers(offence).none];
  return Array.from({ length: random.poisson(place.expected) }, () => ({
    offence, placeCode: place.place, point, district, address: null, day: day(random), hour: hour(random), minute: random.int(60),
  }));
}

function dayChoosers(offence: OffenceClass): Record<TrendKind, (random: Random) => number> {
  const chooser = (trend: TrendKind): ((random: Random) => number) =>
    weightedChoice(Array.from({ length: DAY_COUNT }, (_, day) => rateOnDay(offence, day, trend)));
  return { none: chooser('none'), rising: chooser('rising'), falling: chooser('falling') };
}

function hourChoosers(): Record<HourProfile, (random: Random) => number> {
  const entries = Object.entries(HOUR_PROFILES).map(([name, weights]) => [name, weightedChoice(weights)]);
  return Object.fromEntries(entries) as Record<HourProfile, (random: Random) => number>;
}
