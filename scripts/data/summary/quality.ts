import type { ImportResult } from '../import-incidents.ts';
import { atDistrictCentres, atPoliceStations, repeatedEvents, stacks } from './quality-places.ts';
import { breaks, heaps, mixChange, ofRegistered, registrationLags } from './quality-times.ts';
import type { Survey } from './survey.ts';
import { tableOf, type Table } from './table.ts';
import { verdictOf } from './verdict.ts';

/** A measure of the data itself; `reason` says why there is no value, or which threshold is not met. */
export interface QualityMeasure { readonly measure: string; readonly value: number | null; readonly threshold: number | null; readonly reason: string | null }

/** Points of police stations in metres of the card's projection; empty when no list stands beside the raw file. */
export type Stations = readonly (readonly [number, number])[];

/**
 * What the import and the incidents say about the data: losses, coverage, stacked coordinates, places and dates put by
 * default, delay of registration, repeats, changes in time, and the verdict that follows from the thresholds of the card.
 * Shares and counts only, never a coordinate. Measures named `share_` are shares or, for `share_change_…`, changes as parts.
 */
export function qualityMeasures(survey: Survey, imported: ImportResult, stations: Stations = []): QualityMeasure[] {
  const { incidents, card } = survey;
  const limits = card.thresholds;
  const measure = (name: string, value: number | null, none = 'not_recorded'): QualityMeasure => ({ measure: name, value, threshold: null, reason: value === null ? none : null });
  const atMost = (name: string, value: number | null, threshold: number, none = 'not_recorded'): QualityMeasure =>
    ({ measure: name, value, threshold, reason: value === null ? none : Math.abs(value) <= threshold ? null : 'threshold_not_met' });
  const atLeast = (name: string, value: number | null, threshold: number): QualityMeasure =>
    ({ measure: name, value, threshold, reason: value === null ? 'not_recorded' : value >= threshold ? null : 'threshold_not_met' });
  const { located, shared, largest } = stacks(incidents);
  const n = incidents.length;
  const ofLocated = (count: number): number | null => (located === 0 ? null : count / located);
  const ofRead = (rule: 'coordinate-outside' | 'duplicate-id'): number => (imported.byRule.get(rule) ?? 0) / imported.read;
  const [heap, lags, changes] = [heaps(survey), registrationLags(incidents), breaks(survey)];
  const coverage = ofRegistered(survey);
  const rows: QualityMeasure[] = [
    measure('rows_read', imported.read), measure('rows_accepted', imported.accepted), measure('rows_quarantined', imported.quarantined), measure('rows_skipped', imported.skipped),
    atMost('share_quarantined', imported.quarantined / imported.read, limits.quarantined),
    atLeast('share_located', n === 0 ? 0 : located / n, limits.geocoded),
    atLeast('share_of_registered', coverage.whole, limits.geocoded), atLeast('share_of_registered_least_year', coverage.leastYear, limits.geocoded),
    atMost('share_outside_area', ofRead('coordinate-outside'), limits.outside),
    atMost('share_largest_point', ofLocated(largest[0] ?? 0), limits.stacked),
    measure('share_top20_points', ofLocated(largest.reduce((a, b) => a + b, 0))), measure('share_on_shared_points', ofLocated(shared)),
    atMost('share_district_centres', atDistrictCentres(incidents), limits.defaults), atMost('share_police_stations', atPoliceStations(incidents, stations), limits.defaults),
    measure('share_without_hour', heap.withoutHour), atMost('share_hour_0', heap.hour0, limits.hour_heap), atMost('share_hour_12', heap.hour12, limits.hour_heap),
    atMost('share_first_of_month', heap.firstOfMonth, limits.day_heap), atMost('share_new_year_day', heap.newYear, limits.day_heap),
    atMost('registration_lag_median_days', lags.median, limits.lag_days), measure('registration_lag_p90_days', lags.p90), measure('share_registered_before', lags.before), measure('share_registered_late', lags.late),
    measure('share_duplicate_keys', ofRead('duplicate-id')),
    atMost('share_repeated_references', imported.references === null || imported.references.known === 0 ? null : imported.references.repeated / imported.references.known, limits.repeated),
    measure('share_repeated_events', card.date_precision === 'day' ? repeatedEvents(incidents) : null),
    atMost('share_mix_change', mixChange(survey), limits.mix, 'not_covered'),
    ...[...changes].map(([name, change]) => atMost(`share_change_${name}`, change, limits.change, 'not_covered')),
    measure('codes_unmapped', imported.unknownCodes.size), measure('rows_unmapped', [...imported.unknownCodes.values()].reduce((a, b) => a + b, 0)),
  ];
  for (const [rule, count] of [...imported.byRule].sort()) rows.push(measure(`quarantined:${rule}`, count));
  for (const [rule, count] of [...imported.bySkip].sort()) rows.push(measure(`skipped:${rule}`, count));
  return rows;
}

/** The verdict as a line of the table: how many limits are missed, and the word for it. */
export function verdictMeasure(measures: readonly QualityMeasure[]): QualityMeasure {
  const { verdict, missed } = verdictOf(measures);
  return { measure: 'verdict', value: missed.length, threshold: 0, reason: `verdict_${verdict}` };
}

/** The table `quality`. */
export function qualityTable(measures: readonly QualityMeasure[]): Table {
  const { table, add } = tableOf('quality', { measure: 'VARCHAR', value: 'DOUBLE', threshold: 'DOUBLE', reason: 'VARCHAR' }, ['measure']);
  for (const row of [...measures, verdictMeasure(measures)]) add(row);
  return table;
}
