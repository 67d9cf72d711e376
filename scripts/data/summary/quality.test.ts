import { describe, expect, it } from 'vitest';
import { testCard } from '../../fixtures/testtown/testtown.ts';
import { dayOf } from '../calendar.ts';
import type { ImportResult } from '../import-incidents.ts';
import { emptyDraft, IncidentTable } from '../incident-table.ts';
import { qualityMeasures, verdictMeasure } from './quality.ts';
import { survey } from './survey.ts';

const card = testCard({ period: { from: '2019-01-01', to: '2022-12-31' } });
const imported = (incidents: IncidentTable, more: Partial<ImportResult> = {}): ImportResult => ({ incidents, read: incidents.length, accepted: incidents.length, quarantined: 0, skipped: 0, mended: 0, references: null, byRule: new Map(), bySkip: new Map(), unknownCodes: new Map(), messages: [], encodings: [], ...more });

/** Four years of incidents; `bad` puts half of them at one point at midnight on the first of a month, long after the event. */
function city(bad: boolean): IncidentTable {
  const table = new IncidentTable();
  for (let k = 0; k < 4000; k += 1) {
    const [year, month, day] = [2019 + (k % 4), 1 + (Math.floor(k / 4) % 12), 1 + (k % 28)];
    const heaped = bad && k % 2 === 0;
    const date = dayOf(`${year}-${String(month).padStart(2, '0')}-${heaped ? '01' : String(day).padStart(2, '0')}`);
    const place = heaped ? { x: 500_500, y: 5_000_500 } : { x: 500_000 + (k * 37) % 1001, y: 5_000_000 + (k * 91) % 1003 };
    const none = bad && k % 5 === 1;
    table.add({ ...emptyDraft(), id: String(k), day: date, hour: heaped ? 0 : k % 24, registered: date + (bad ? 60 : 1), offence: 'T', category: bad && year > 2020 ? 'robbery' : 'theft', district: '1', ...(none ? {} : place), precision: none ? 'none' : 'point' });
    if (!bad && k % 3 === 0) table.add({ ...emptyDraft(), id: `${k}b`, day: date, hour: k % 24, registered: date, offence: 'R', category: 'robbery', district: '2', x: 500_000 + (k * 53) % 997, y: 5_000_000 + (k * 71) % 991, precision: 'point' });
  }
  return table;
}
const of = (measures: ReturnType<typeof qualityMeasures>, name: string) => measures.find(({ measure }) => measure === name)!;

describe('the quality report', () => {
  const good = qualityMeasures(survey(city(false), card), imported(city(false)), [[100_000, 100_000]]);
  const poor = qualityMeasures(survey(city(true), card), imported(city(true), { read: 4400, quarantined: 400, byRule: new Map([['coordinate-outside', 380], ['duplicate-id', 20]]), references: { known: 4000, repeated: 900 } }), [[500_510, 5_000_490]]);

  it('gives two datasets of opposite quality opposite verdicts', () => {
    expect(verdictMeasure(good)).toMatchObject({ value: 0, reason: 'verdict_good' });
    expect(verdictMeasure(poor).reason).toBe('verdict_unfit');
  });

  it('turns the verdict when only the thresholds of the card change', () => {
    const lenient = testCard({ period: { from: '2019-01-01', to: '2022-12-31' }, thresholds: { geocoded: 0.5, stacked: 1, quarantined: 1, outside: 1, defaults: 1, hour_heap: 1, day_heap: 1, lag_days: 100, repeated: 1, mix: 1, change: 1 } });
    expect(verdictMeasure(qualityMeasures(survey(city(true), lenient), imported(city(true)))).reason).toBe('verdict_good');
    const strict = testCard({ period: { from: '2019-01-01', to: '2022-12-31' }, thresholds: { lag_days: 0 } });
    expect(verdictMeasure(qualityMeasures(survey(city(false), strict), imported(city(false))))).toMatchObject({ value: 1, reason: 'verdict_care' });
  });

  it('finds each planted fault and none in the good one', () => {
    // Of the poor city half stands at one point and a fifth has no place.
    expect(of(poor, 'share_located').value).toBeCloseTo(0.8, 2);
    for (const [name, least] of [['share_largest_point', 0.4], ['share_district_centres', 0.4], ['share_police_stations', 0.4], ['share_hour_0', 0.4], ['share_first_of_month', 0.4], ['share_repeated_references', 0.2], ['share_mix_change', 0.9], ['share_outside_area', 0.08]] as const) {
      expect(of(poor, name), name).toMatchObject({ reason: 'threshold_not_met' });
      expect(of(poor, name).value, name).toBeGreaterThan(least);
      expect(of(good, name).reason === 'threshold_not_met', name).toBe(false);
    }
    expect([of(poor, 'registration_lag_median_days').value, of(good, 'registration_lag_median_days').value, of(poor, 'share_registered_late').value]).toEqual([60, 1, 1]);
  });

  it('measures a break by twelve months on each side and says where the period does not reach', () => {
    const table = new IncidentTable();
    for (let month = 0; month < 48; month += 1) for (let k = 0; k < (month < 14 ? 100 : 60); k += 1) table.add({ ...emptyDraft(), id: `${month}/${k}`, day: dayOf(`${2019 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}-05`), offence: 'T', category: 'theft' });
    const rows = qualityMeasures(survey(table, card), imported(table));
    expect(of(rows, 'share_change_2020').value).toBeCloseTo(-0.4, 10);
    expect(of(rows, 'share_change_2022_01').value).toBeCloseTo(0, 10);
    expect(of(rows, 'share_change_2024')).toMatchObject({ value: null, reason: 'not_covered' });
  });

  it('does not call the first of the month a heap where the source has months only', () => {
    const months = testCard({ period: { from: '2019-01-01', to: '2022-12-31' }, date_precision: 'month' });
    expect(of(qualityMeasures(survey(city(true), months), imported(city(true))), 'share_first_of_month')).toMatchObject({ value: null, reason: 'not_recorded' });
  });
});
