import { made, refused, type Outcome } from './refusal.ts';

/** Time of day of an incident; null where it is not known. */
export interface TimeOfDay { readonly hour: number | null; readonly minute: number | null }

export interface Heaping {
  /** Incidents with an hour. */
  readonly known: number;
  /** Of these with an hour, those at 00:00 (at hour 0 where no minute is recorded). */
  readonly midnightShare: number;
  /** Of those with a minute, those at minute 0; null where no minute is recorded at all. */
  readonly roundHourShare: number | null;
  /** Above 10 % at 00:00 that time mostly stands for "not known": no hourly chart. */
  readonly hourlyChart: boolean;
}

/** How many times are round, which tells of clerks and not of incidents. Refuses: `empty` where no hour is known. */
export function heaping(times: readonly TimeOfDay[]): Outcome<Heaping> {
  const known = times.filter(({ hour }) => hour !== null);
  if (known.length === 0) return refused('empty');
  const withMinute = known.filter(({ minute }) => minute !== null);
  const midnightShare = known.filter(({ hour, minute }) => hour === 0 && (minute ?? 0) === 0).length / known.length;
  return made({
    known: known.length, midnightShare,
    roundHourShare: withMinute.length === 0 ? null : withMinute.filter(({ minute }) => minute === 0).length / withMinute.length,
    hourlyChart: midnightShare <= 0.1,
  });
}
