import { describe, expect, it } from 'vitest';
import { houstonIncidents } from '../../scripts/testing/houston.ts';
import { describeOracle } from '../../scripts/testing/oracle.ts';
import { aoristicProfile, wallMinutes } from './aoristic.ts';
import { calendarDays, dayNumber, weekdayOf } from './calendar-days.ts';
import { circularMean } from './circular-mean.ts';
import { exposureIndex } from './exposure-index.ts';
import { heaping } from './heaping.ts';
import type { Outcome } from './refusal.ts';

const get = <T>(outcome: Outcome<T>): T => { if (!outcome.ok) throw new Error(outcome.reason); return outcome.value; };

interface Profile {
  n: number; byHour: number[]; byWeekdayMon0: number[]; byMonth: number[]; weekdayHour: number[][]; perDayWeekday: number[]; perDayMonth: number[]; monthIndex: number[]; weekdayIndex: number[];
  chi2Hour: number; chi2Weekday: number; chi2Month: number; df: number[]; circular: { meanHour: number; R: number; rayleighZ: number };
}
interface Temporal {
  aoristicTiny: { cases: { name: string; start: string; end: string | null; weights: Record<string, number> | string; sum: number }[] };
  aoristicDC: { n: number; missingEnd: number; weights: number[]; publishedRounded3: number[] };
  houston: { daysInPeriod: number; daysPerWeekdayMon0: number[]; daysPerMonth: number[] } & Record<'all' | 'burglary' | 'robbery' | 'auto theft' | 'murder', Profile>;
  timezones: { zone: string; utc: string; local: string; offset: string }[];
}

describeOracle<Temporal>('time profiles', '14-temporal.json', (o) => {
  it.each(o.data.aoristicTiny.cases)('aoristic weights: $name', ({ start, end, weights, sum }) => {
    const spans = [{ start: wallMinutes(start), end: end === null ? null : wallMinutes(end) }];
    const seen = aoristicProfile(spans, 'spread').weights;
    const expected = Array.from({ length: 168 }, (_, bin) => (typeof weights === 'string' ? 1 / 168 : weights[String(bin)] ?? 0));
    o.closeAll(seen, expected, { abs: 1e-6 });
    o.close(seen.reduce((a, b) => a + b, 0), sum, 1e-12);
    if (typeof weights === 'string') expect(aoristicProfile(spans)).toMatchObject({ kinds: { long: 1 }, weights: new Float64Array(168) });
  });

  it('aoristic weights: a year of burglary, as printed by the package', () => {
    const rows = o.rows('data/dc-burglaries-2016.csv');
    if (rows === null) return;
    const spans = rows.map(({ start, end }) => ({ start: wallMinutes(start!), end: end === undefined || end === '' || end === 'NA' ? null : wallMinutes(end) }));
    o.close(spans.length, o.data.aoristicDC.n, 0);
    o.close(spans.filter(({ end }) => end === null).length, o.data.aoristicDC.missingEnd, 0);
    const { weights, kinds } = aoristicProfile(spans, 'spread');
    o.closeAll(weights, o.data.aoristicDC.weights, { abs: 1e-6 });
    o.closeAll(weights, o.data.aoristicDC.publishedRounded3, { abs: 0.0006 });
    expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1025, 9);
    expect(aoristicProfile(spans).weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1025 - kinds.long, 9);
  });

  it('Houston: hours, weekdays and months against the days that the period holds', () => {
    const incidents = houstonIncidents(o);
    if (incidents === null) return;
    const { houston } = o.data;
    const period = calendarDays('2010-01-01', '2010-08-31');
    o.close(period.days, houston.daysInPeriod, 0);
    o.closeAll(period.byWeekday, houston.daysPerWeekdayMon0, 0);
    o.closeAll(period.byMonth.slice(0, 8), houston.daysPerMonth, 0);
    const R = { abs: 1e-8 };
    for (const name of ['all', 'burglary', 'robbery', 'auto theft', 'murder'] as const) {
      const expected = houston[name];
      const chosen = incidents.filter(({ offence }) => name === 'all' || offence === name);
      const count = (of: (incident: (typeof chosen)[number]) => number, classes: number): number[] => {
        const counts = new Array<number>(classes).fill(0);
        for (const incident of chosen) counts[of(incident)]! += 1;
        return counts;
      };
      const weekday = ({ date }: { date: string }): number => weekdayOf(dayNumber(date));
      const [byHour, byWeekday, byMonth] = [count(({ hour }) => hour, 24), count(weekday, 7), count(({ date }) => Number(date.slice(5, 7)) - 1, 8)];
      o.close(chosen.length, expected.n, 0);
      o.closeAll(byHour, expected.byHour, 0);
      o.closeAll(byWeekday, expected.byWeekdayMon0, 0);
      o.closeAll(byMonth, expected.byMonth, 0);
      o.closeAll(count((incident) => weekday(incident) * 24 + incident.hour, 168), expected.weekdayHour.flat(), 0);
      const [hours, weekdays, months] = [get(exposureIndex(byHour, new Array<number>(24).fill(period.days))), get(exposureIndex(byWeekday, period.byWeekday)), get(exposureIndex(byMonth, period.byMonth.slice(0, 8)))];
      o.closeAll(weekdays.rates, expected.perDayWeekday, R);
      o.closeAll(months.rates, expected.perDayMonth, R);
      o.closeAll(weekdays.index, expected.weekdayIndex, R);
      o.closeAll(months.index, expected.monthIndex, R);
      o.closeAll([hours.chiSquare, weekdays.chiSquare, months.chiSquare], [expected.chi2Hour, expected.chi2Weekday, expected.chi2Month], { rel: 1e-9 });
      o.closeAll([hours.df, weekdays.df, months.df], expected.df, 0);
      const circle = get(circularMean(byHour));
      o.closeAll([circle.meanHour, circle.resultant, circle.rayleigh], [expected.circular.meanHour, expected.circular.R, expected.circular.rayleighZ], { rel: 1e-9 });
      months.limits.forEach((limits, k) => { expect(limits![0]).toBeLessThan(months.index[k]!); expect(limits![1]).toBeGreaterThan(months.index[k]!); });
    }
  });

  it('zones: what the clocks of Kazakhstan showed, before and after both changes', () => {
    for (const { zone, utc, local, offset } of o.data.timezones) {
      const parts = Object.fromEntries(new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'longOffset' })
        .formatToParts(new Date(utc)).map(({ type, value }) => [type, value]));
      o.equal(`${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`, local, `${zone} ${utc}`);
      o.equal((parts['timeZoneName'] ?? '').replace('GMT', '').replace(':', ''), offset, `${zone} ${utc}`);
    }
  });
});

describeOracle<{ entries: { id: string; published: Record<string, number> }[] }>('time profiles in print', 'published.json', (o) => {
  it('aoristic: four hours and the total', () => {
    const rows = o.rows('data/dc-burglaries-2016.csv');
    if (rows === null) return;
    const { weights } = aoristicProfile(rows.map(({ start, end }) => ({ start: wallMinutes(start!), end: end === undefined || end === '' || end === 'NA' ? null : wallMinutes(end) })), 'spread');
    const printed = o.data.entries.find(({ id }) => id === 'aoristic-dc')!.published;
    o.closeAll([weights[0], weights[25], weights[48], weights[167]], [printed['MonHour0']!, printed['TueHour1']!, printed['WedHour0']!, printed['SunHour23']!], { abs: 0.0006 });
    // The printed total is a sum of rounded hours.
    o.close(weights.reduce((sum, weight) => sum + Math.round(weight * 1000) / 1000, 0), printed['total']!, { abs: 0.0015 });
  });
});

describe('time profiles', () => {
  it('count days by wall-clock dates, both ends included', () => {
    expect(calendarDays('2024-02-26', '2024-03-03')).toMatchObject({ days: 7, byWeekday: [1, 1, 1, 1, 1, 1, 1], byMonth: [0, 4, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0] });
    expect(weekdayOf(dayNumber('1969-12-31'))).toBe(2);
    expect(() => calendarDays('2024-02-01', '2024-01-01')).toThrow('ends before it starts');
    expect(() => dayNumber('2023-02-29')).toThrow('not a day (2023-02-29');
    expect(() => wallMinutes('2023-02-28 24:00')).toThrow('not a moment');
  });
  it('flag an end before its start, and share out to the minute', () => {
    const monday = wallMinutes('2023-03-06 00:00');
    const { weights, kinds } = aoristicProfile([{ start: monday + 30, end: monday }, { start: monday, end: monday + 1 }, { start: monday + 50, end: monday + 70 }]);
    expect(kinds).toEqual({ spread: 1, point: 1, reversed: 1, long: 0 });
    expect([weights[0], weights[1]]).toEqual([2.5, 0.5]);
  });
  it('find midnight between eleven and one, and no mean of an empty day', () => {
    const hours = new Array<number>(24).fill(0);
    hours[23] = 5; hours[0] = 5;
    const midnight = get(circularMean(hours)).meanHour;
    expect(Math.min(midnight, 24 - midnight)).toBeLessThan(1e-9);
    expect(circularMean(new Array<number>(24).fill(0))).toEqual({ ok: false, reason: 'empty' });
    expect(get(circularMean(new Array<number>(24).fill(10))).p).toBeCloseTo(1, 6);
  });
  it('refuse an index without exposure, and leave a class without days null', () => {
    expect(exposureIndex([0, 0], [1, 1])).toEqual({ ok: false, reason: 'empty' });
    expect(exposureIndex([3, 0], [1, 0])).toEqual({ ok: false, reason: 'too_few' });
    expect(get(exposureIndex([3, 0, 3], [1, 0, 1])).index).toEqual([1, null, 1]);
  });
  it('stop the hourly chart where midnight stands for no time', () => {
    const at = (hour: number | null, minute: number | null) => ({ hour, minute });
    expect(get(heaping([at(0, 0), at(0, 0), at(3, 15), at(4, 0), at(null, null)]))).toEqual({ known: 4, midnightShare: 0.5, roundHourShare: 0.75, hourlyChart: false });
    expect(get(heaping([at(5, null), at(6, null)]))).toMatchObject({ roundHourShare: null, hourlyChart: true });
    expect(heaping([at(null, null)])).toEqual({ ok: false, reason: 'empty' });
  });
});
