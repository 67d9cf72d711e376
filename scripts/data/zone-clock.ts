import type { Moment } from './calendar.ts';

const HOUR_MS = 3_600_000;

/**
 * Turns moments in universal time into the wall clock of an IANA zone. Only for sources whose card says `utc`: the official
 * layer stores wall clock as if it were UTC and must never come here. Offsets are looked up once per hour of the past.
 */
export function zoneClock(timezone: string): (moment: Moment) => Moment {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' });
  const offsets = new Map<number, number>();
  const offsetAt = (hour: number): number => {
    const known = offsets.get(hour);
    if (known !== undefined) return known;
    const part = new Map(format.formatToParts(hour * HOUR_MS).map(({ type, value }) => [type, Number(value)]));
    const local = Date.UTC(part.get('year') ?? 0, (part.get('month') ?? 1) - 1, part.get('day') ?? 1, part.get('hour') ?? 0, part.get('minute') ?? 0);
    const offset = (local - hour * HOUR_MS) / 60_000;
    offsets.set(hour, offset);
    return offset;
  };
  return (moment) => {
    if (moment.hour < 0) return moment;
    const minutes = moment.day * 1440 + moment.hour * 60 + Math.max(moment.minute, 0);
    const local = minutes + offsetAt(moment.day * 24 + moment.hour);
    const day = Math.floor(local / 1440);
    const rest = local - day * 1440;
    return { day, hour: Math.floor(rest / 60), minute: moment.minute < 0 ? -1 : rest % 60 };
  };
}
