import { knox, type KnoxCell } from '../../../src/geo/knox.ts';
import type { KnoxBand, KnoxYear } from '../../../src/model/stability.ts';

/** Incidents with a place, metres of the card's projection, and a day. */
export interface DatedPoint { readonly x: number; readonly y: number; readonly day: number }

const METRES = [0, 1, 100, 200, 400, 800] as const;
const DAYS = [0, 7, 14, 28, 56] as const;
const six = (value: number): number => Number(value.toPrecision(6));

/**
 * Near repeats of one year: bands of distance and days, and everything within 200 m and two weeks as one band, the measure
 * of the protocol. Days are whole; the first band of distance is the same published point.
 */
export function nearRepeats(points: readonly DatedPoint[], about: { readonly year: number; readonly leftOut: number; readonly rule: KnoxYear['rule']; readonly seed: string; readonly replicates: number }): KnoxYear {
  const events = { x: points.map(({ x }) => x), y: points.map(({ y }) => y), t: points.map(({ day }) => day) };
  const seed = `${about.seed}/${about.year}`;
  const tableOf = (space: readonly number[], time: readonly number[], name: string): KnoxCell[][] => {
    const outcome = knox(events, { space, time }, { seed: `${seed}/${name}`, replicates: about.replicates });
    if (!outcome.ok) throw new Error(`near repeats of ${about.year}: refused (${outcome.reason}; ${points.length} incidents)`);
    return outcome.value;
  };
  const band = (cell: KnoxCell | undefined, ends: readonly [number, number, number, number]): KnoxBand => {
    if (cell === undefined || cell.ratio === null || cell.p === null) throw new Error(`near repeats of ${about.year}: nothing expected in the band ${ends.join(', ')}`);
    return { metres_from: ends[0], metres_to: ends[1], days_from: ends[2], days_to: ends[3], observed: cell.observed, expected: six(cell.expected), ratio: six(cell.ratio), p: six(cell.p), q: cell.q === null ? null : six(cell.q) };
  };
  const table = tableOf(METRES, DAYS, 'bands');
  const bands = METRES.slice(0, -1).flatMap((metres, s) => DAYS.slice(0, -1).map((days, t) => band(table[s]?.[t], [metres, METRES[s + 1] ?? 0, days, DAYS[t + 1] ?? 0])));
  const near = band(tableOf([0, 200], [0, 14], 'near')[0]?.[0], [0, 200, 0, 14]);
  return { year: about.year, incidents: points.length, left_out: about.leftOut, rule: about.rule, replicates: about.replicates, seed, bands, near };
}
