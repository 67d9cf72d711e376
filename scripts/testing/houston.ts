/** Incidents of the Houston file that many reference values rest on, read as it is; not part of the project. */
import { csvParse } from 'd3';
import { utm } from '../../src/geo/projection.ts';
import type { Oracle } from './oracle.ts';

export interface HoustonIncident { readonly id: string; readonly date: string; readonly hour: number; readonly offence: string; readonly x: number | null; readonly y: number | null }

/** The 20 by 20 km in the middle of the city that the reference values use. */
export const HOUSTON_CORE = { x: [262_000, 282_000], y: [3_284_000, 3_304_000] } as const;

/** Coordinates are worked out for one offence only, since projecting all takes seconds; null where the file is not to hand. */
export function houstonIncidents(o: Oracle<unknown>, placed?: string): HoustonIncident[] | null {
  const text = o.input('../data/intl/houston-2010.csv.gz');
  if (text === null) return null;
  const plane = utm(32615);
  return csvParse(text).map((row): HoustonIncident => {
    const [lon, lat, offence] = [row['lon'] ?? '', row['lat'] ?? '', row['offense'] ?? ''];
    const [x, y] = lon === '' || lat === '' || offence !== placed ? [null, null] : plane.forward(Number(lon), Number(lat));
    return { id: row['id'] ?? '', date: row['date'] ?? '', hour: Number(row['hour']), offence, x, y };
  });
}

/** Incidents of one offence in the middle of the city. */
export const houstonCore = (o: Oracle<unknown>, offence: string): HoustonIncident[] | null => houstonIncidents(o, offence)?.filter(isInCore) ?? null;

const isInCore = ({ x, y }: HoustonIncident): boolean =>
  x !== null && y !== null && x >= HOUSTON_CORE.x[0] && x < HOUSTON_CORE.x[1] && y >= HOUSTON_CORE.y[0] && y < HOUSTON_CORE.y[1];
