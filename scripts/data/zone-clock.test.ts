import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testCard, testFile, testMapping } from '../fixtures/testtown/testtown.ts';
import { dayOf, isoDate, type Moment } from './calendar.ts';
import { importIncidents } from './import-incidents.ts';
import { zoneClock } from './zone-clock.ts';

const moment = (text: string): Moment => ({ day: dayOf(text.slice(0, 10)), hour: text.length > 10 ? Number(text.slice(11, 13)) : -1, minute: text.length > 10 ? Number(text.slice(14, 16)) : -1 });
const two = (n: number): string => String(n).padStart(2, '0');
const shown = ({ day, hour, minute }: Moment): string => `${isoDate(day)}${hour < 0 ? '' : ` ${two(hour)}:${two(minute)}`}`;

describe('the wall clock of a zone', () => {
  it.each([
    ['Asia/Almaty', '2019-01-01 20:30', '2019-01-02 02:30'],
    // The whole country went to UTC+5 on 1 March 2024: midnight became eleven in the evening.
    ['Asia/Almaty', '2024-02-29 17:59', '2024-02-29 23:59'], ['Asia/Almaty', '2024-02-29 18:00', '2024-02-29 23:00'], ['Asia/Almaty', '2024-03-01 00:00', '2024-03-01 05:00'],
    ['Asia/Aqtau', '2019-06-01 22:10', '2019-06-02 03:10'],
    // An hour that no clock shows, and one that it shows twice.
    ['America/Chicago', '2019-03-10 07:59', '2019-03-10 01:59'], ['America/Chicago', '2019-03-10 08:00', '2019-03-10 03:00'],
    ['America/Chicago', '2019-11-03 06:30', '2019-11-03 01:30'], ['America/Chicago', '2019-11-03 07:30', '2019-11-03 01:30'],
    ['Asia/Kolkata', '2019-12-31 18:45', '2020-01-01 00:15'], ['Etc/UTC', '2020-02-29 23:59', '2020-02-29 23:59'],
  ])('of %s shows %s of universal time as %s', (zone, utc, local) => expect(shown(zoneClock(zone)(moment(utc)))).toBe(local));

  it('leaves a date without an hour as it is', () => expect(shown(zoneClock('Asia/Almaty')(moment('2019-01-01')))).toBe('2019-01-01'));

  it('agrees with the calendar of the machine at any moment in any of these zones', () => {
    fc.assert(fc.property(fc.constantFrom('Asia/Almaty', 'Asia/Qyzylorda', 'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'), fc.integer({ min: 631_152_000, max: 1_893_456_000 }), (zone, seconds) => {
      const at = new Date(seconds * 1000);
      expect(shown(zoneClock(zone)(moment(at.toISOString())))).toBe(at.toLocaleString('sv-SE', { timeZone: zone }).slice(0, 16));
    }), { numRuns: 300 });
  });
});

describe('the time basis of a card', () => {
  const rows = 'key,when,epoch,code,kind,area,lon,lat\n1,,1581193800000,T,street,1,69.9,46\n';
  const mapping = testMapping({ date: [{ from: 'when', formats: ['YYYY-MM-DD HH:mm'] }, { from: 'epoch', formats: ['epoch-ms'] }] });
  const hourOf = async (changes: Record<string, unknown>): Promise<string> => {
    const { incidents } = await importIncidents({ sources: [{ file: testFile(rows).path }], card: testCard(changes), mapping, quarantine: null });
    return `${isoDate(incidents.day[0]!)} ${incidents.hour[0]}`;
  };

  it('wall-clock never moves an hour, even when a zone is named: the record of the official layer says 20:30', async () => {
    expect(await hourOf({})).toBe('2020-02-08 20');
    expect(await hourOf({ timezone: 'Asia/Almaty' })).toBe('2020-02-08 20');
  });

  it('utc moves it to the zone of the card, and is refused without one', async () => {
    expect(await hourOf({ time_basis: 'utc', timezone: 'Asia/Almaty' })).toBe('2020-02-09 2');
    expect(() => testCard({ time_basis: 'utc' })).toThrow('a source in UTC needs an IANA zone');
  });
});
