import type { ImportResult } from '../import-incidents.ts';
import type { Survey } from './survey.ts';
import { tableOf, type Table } from './table.ts';

/** A measure of the data itself; `reason` says why there is no value, or which threshold is not met. */
export interface QualityMeasure { readonly measure: string; readonly value: number | null; readonly threshold: number | null; readonly reason: string | null }

/**
 * What the import and the incidents say about the data: losses, coverage, stacked coordinates, heaped dates and hours,
 * delay of registration. Shares and counts only, never a coordinate.
 */
export function qualityMeasures(survey: Survey, imported: ImportResult): QualityMeasure[] {
  const { incidents, card } = survey;
  const n = incidents.length;
  const { geocoded, stacked } = card.thresholds;
  const measure = (name: string, value: number | null, threshold: number | null = null, kept = true): QualityMeasure =>
    ({ measure: name, value, threshold, reason: value === null ? 'not_recorded' : kept ? null : 'threshold_not_met' });
  let located = 0;
  let withHour = 0;
  let midnight = 0;
  let firstOfMonth = 0;
  for (let at = 0; at < n; at += 1) {
    if (!Number.isNaN(incidents.x[at] ?? NaN)) located += 1;
    const hour = incidents.hour[at] ?? -1;
    if (hour >= 0) withHour += 1;
    if (hour === 0) midnight += 1;
    if (new Date((incidents.day[at] ?? 0) * 86_400_000).getUTCDate() === 1) firstOfMonth += 1;
  }
  const stacks = stackSizes(incidents.x, incidents.y, n);
  const lags = registrationLags(incidents.registered, incidents.day, n);
  const largest = stacks.largest[0] ?? 0;
  const rows: QualityMeasure[] = [
    measure('rows_read', imported.read), measure('rows_accepted', imported.accepted), measure('rows_quarantined', imported.quarantined),
    measure('rows_skipped', imported.skipped), measure('share_quarantined', imported.quarantined / imported.read),
    measure('share_located', located / n, geocoded, located / n >= geocoded),
    measure('share_without_hour', 1 - withHour / n),
    measure('share_hour_0', withHour === 0 ? null : midnight / withHour),
    measure('share_first_of_month', firstOfMonth / n),
    measure('share_largest_point', located === 0 ? null : largest / located, stacked, located === 0 || largest / located <= stacked),
    measure('share_top20_points', located === 0 ? null : stacks.largest.reduce((a, b) => a + b, 0) / located),
    measure('share_on_shared_points', located === 0 ? null : stacks.shared / located),
    measure('registration_lag_median_days', lags.median), measure('share_registered_before', lags.before),
    measure('codes_unmapped', imported.unknownCodes.size), measure('rows_unmapped', [...imported.unknownCodes.values()].reduce((a, b) => a + b, 0)),
  ];
  for (const [rule, count] of [...imported.byRule].sort()) rows.push(measure(`quarantined:${rule}`, count));
  for (const [rule, count] of [...imported.bySkip].sort()) rows.push(measure(`skipped:${rule}`, count));
  return rows;
}

/** How many rows share a coordinate (to the decimetre) with another, and the sizes of the twenty largest stacks. */
function stackSizes(x: Float64Array, y: Float64Array, n: number): { shared: number; largest: number[] } {
  const keys = new Float64Array(n);
  let located = 0;
  for (let at = 0; at < n; at += 1) {
    const east = x[at] ?? NaN;
    if (Number.isNaN(east)) continue;
    keys[located] = Math.round(east * 10) * 2e8 + Math.round((y[at] ?? 0) * 10);
    located += 1;
  }
  const sorted = keys.subarray(0, located).sort();
  const sizes: number[] = [];
  let shared = 0;
  for (let from = 0; from < located;) {
    let to = from + 1;
    while (to < located && sorted[to] === sorted[from]) to += 1;
    if (to - from > 1) { shared += to - from; sizes.push(to - from); }
    from = to;
  }
  return { shared, largest: sizes.sort((a, b) => b - a).slice(0, 20) };
}

/** Days only: in the official layer the hours of the two moments cannot be compared. */
function registrationLags(registered: Int32Array, day: Int32Array, n: number): { median: number | null; before: number | null } {
  const lags: number[] = [];
  let before = 0;
  for (let at = 0; at < n; at += 1) {
    const known = registered[at] ?? 0;
    if (known < -1_000_000) continue;
    const lag = known - (day[at] ?? 0);
    lags.push(lag);
    if (lag < 0) before += 1;
  }
  if (lags.length === 0) return { median: null, before: null };
  const sorted = Int32Array.from(lags).sort();
  return { median: sorted[Math.floor((sorted.length - 1) / 2)] ?? null, before: before / lags.length };
}

/** The table `quality`. */
export function qualityTable(measures: readonly QualityMeasure[]): Table {
  const { table, add } = tableOf('quality', { measure: 'VARCHAR', value: 'DOUBLE', threshold: 'DOUBLE', reason: 'VARCHAR' }, ['measure']);
  for (const row of measures) add(row);
  return table;
}
