/** How events become records: geocoding that fails in known ways, rounded clocks, late and repeated registration. */
import { randomFrom } from '../../src/stats/random.ts';
import type { Random } from '../../src/stats/random.ts';
import { STATION, districtCentre, toMetres } from './city-plan.ts';
import type { Point } from './city-plan.ts';
import type { SimulatedEvent } from './events.ts';
import { RECORDING, SEED } from './truth.ts';

export interface SimulatedRecord {
  readonly event: SimulatedEvent;
  /** Place as recorded: a point in metres, none, or impossible coordinates (`fault` numbers the kind). */
  readonly place: { readonly kind: 'point'; readonly point: Point } | { readonly kind: 'missing' } | { readonly kind: 'outside'; readonly fault: number };
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** Set on a record whose legacy form gives the date only. */
  readonly dateOnly: boolean;
  readonly registeredDay: number;
  /** Part of the article, fixed for the event. */
  readonly part: number;
}

/** Records of all events, re-registrations included, in the order of registration. */
export function recordEvents(events: readonly SimulatedEvent[], seed: string = SEED): SimulatedRecord[] {
  const random = randomFrom(`${seed}/recording`);
  const records: SimulatedRecord[] = [];
  for (const event of events) {
    const record = recordOf(event, random);
    records.push(record);
    if (random.next() < RECORDING.reRegistered.value) records.push({ ...record, registeredDay: record.registeredDay + 5 + random.int(56) });
  }
  const order = records.map((record, at) => ({ record, at, key: random.next() }));
  order.sort((a, b) => a.record.registeredDay - b.record.registeredDay || a.key - b.key || a.at - b.at);
  return order.map(({ record }) => record);
}

function recordOf(event: SimulatedEvent, random: Random): SimulatedRecord {
  const lag = lagOf(random);
  const old = random.next() < RECORDING.oldDate.value;
  return {
    event,
    place: placeOf(event, random),
    ...clockOf(event, random),
    dateOnly: random.next() < RECORDING.dateOnlyLegacy.value,
    // A mistyped year lies before the period, never inside it: the real layer goes back to 1990, 10,592 days earlier.
    day: old ? -1 - random.int(10_592) : event.day,
    registeredDay: event.day + lag,
    part: event.offence.parts[random.int(event.offence.parts.length)] ?? 1,
  };
}

function placeOf(event: SimulatedEvent, random: Random): SimulatedRecord['place'] {
  const { missing, outOfArea, stationStack, centroidStack } = RECORDING;
  let aim = random.next();
  if ((aim -= missing.value) < 0) return { kind: 'missing' };
  if ((aim -= outOfArea.value) < 0) return { kind: 'outside', fault: random.int(3) };
  if ((aim -= stationStack.value) < 0) return { kind: 'point', point: toMetres(STATION.u, STATION.v) };
  if ((aim -= centroidStack.value) < 0) {
    const { u, v } = districtCentre(event.district);
    return { kind: 'point', point: toMetres(u, v) };
  }
  return { kind: 'point', point: event.point };
}

function clockOf(event: SimulatedEvent, random: Random): { hour: number; minute: number } {
  if (random.next() < RECORDING.midnight.value) return { hour: 0, minute: 0 };
  const aim = random.next();
  const rounded = aim < RECORDING.wholeHour.value ? 0 : aim < RECORDING.wholeHour.value + RECORDING.halfHour.value ? 30 : event.minute;
  return { hour: event.hour, minute: rounded };
}

/** Days from offence to registration: the same day, an exponential delay of at least one day, or months. */
function lagOf(random: Random): number {
  const aim = random.next();
  if (aim < RECORDING.sameDay.value) return 0;
  if (aim < RECORDING.sameDay.value + RECORDING.longLag.value) return 60 + random.int(341);
  // The whole part of an exponential with this mean is geometric; one added gives the planted mean exactly.
  const mean = -1 / Math.log(1 - 1 / RECORDING.meanLag.value);
  return 1 + Math.floor(mean * random.exponential());
}
