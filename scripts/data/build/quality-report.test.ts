import { describe, expect, it } from 'vitest';
import { testCard } from '../../fixtures/testtown/testtown.ts';
import { isMessageKey } from '../../../src/i18n/index.ts';
import { qualityReportOf } from '../../../src/datasets/quality.ts';
import { dayOf } from '../calendar.ts';
import type { ImportResult } from '../import-incidents.ts';
import { emptyDraft, IncidentTable } from '../incident-table.ts';
import { ROW_RULES } from '../row-rules.ts';
import { qualityMeasures, qualityTable } from '../summary/quality.ts';
import { survey } from '../summary/survey.ts';
import { qualityReport } from './quality-report.ts';

interface Report { mark?: string; dataset: string; verdict: string; missed: string[]; measures: { measure: string; value: number | null; threshold: number | null; reason: string | null }[] }

/** Two years of incidents; in the poor one two thirds have no place, and all stand at midnight. */
function table(poor: boolean) {
  const incidents = new IncidentTable();
  for (let k = 0; k < 900; k += 1) {
    const placed = !poor || k % 3 === 0;
    incidents.add({ ...emptyDraft(), id: String(k), day: dayOf(`${2019 + (k % 2)}-${String(1 + (k % 12)).padStart(2, '0')}-${String(2 + (k % 26)).padStart(2, '0')}`), hour: poor ? 0 : k % 24, offence: 'T', category: 'theft', ...(placed ? { x: 500_000 + (k * 37) % 1001, y: 5_000_000 + (k * 91) % 1003, precision: 'point' as const } : {}) });
  }
  const card = testCard({ registered: { 2019: 480, 2020: 460 } });
  const imported: ImportResult = { incidents, read: 900, accepted: 900, quarantined: 0, skipped: 0, mended: 0, references: null, byRule: new Map(), bySkip: new Map(), unknownCodes: new Map(), messages: [], encodings: [] };
  return qualityTable(qualityMeasures(survey(incidents, card), imported));
}
const read = (poor: boolean, synthetic = false): Report => JSON.parse(qualityReport('testtown', table(poor), synthetic)) as Report;

describe('the quality report as JSON', () => {
  it('gives two datasets of opposite quality opposite verdicts under the same thresholds, verdict before measures', () => {
    expect(Object.keys(read(false))).toEqual(['dataset', 'verdict', 'missed', 'measures']);
    expect([read(false).verdict, read(false).missed]).toEqual(['good', []]);
    expect([read(true).verdict, read(true).missed]).toEqual(['unfit', expect.arrayContaining(['share_located', 'share_of_registered', 'share_hour_0'])]);
  });

  it('measures coverage against what was registered, over all years and in the least covered one', () => {
    const of = (name: string) => read(false).measures.find(({ measure }) => measure === name)!;
    expect(of('share_of_registered')).toMatchObject({ value: Number((900 / 940).toPrecision(6)), threshold: 0.85 });
    expect(of('share_of_registered_least_year')).toMatchObject({ value: 0.9375, threshold: 0.85 });
  });

  it('says the same as the table that the page is made of, and bears the mark of simulated data', () => {
    const { columns } = table(true);
    const rows = (columns['measure']?.values ?? []).map((_, row) => Object.fromEntries(Object.entries(columns).map(([name, { values }]) => [name, values[row] ?? null])));
    expect(qualityReportOf(rows)).toMatchObject({ verdict: read(true).verdict, missed: read(true).missed });
    expect(Object.entries(read(true, true))[0]).toEqual(['mark', 'SYNTHETIC']);
  });

  it('holds shares, counts and days, and nothing like a place', () => {
    for (const { measure } of read(true).measures) expect(measure).toMatch(/^(share_|rows_|codes_|registration_lag_|quarantined:|skipped:)/);
  });

  it('has a name in every language for each measure and each rule that sets a row aside', () => {
    for (const { measure } of read(true).measures) expect([measure, isMessageKey(`quality.${measure}`)]).toEqual([measure, true]);
    for (const rule of Object.keys(ROW_RULES)) expect([rule, isMessageKey(`quality.quarantined:${rule}`)]).toEqual([rule, true]);
    for (const reason of ['not_recorded', 'not_covered', 'threshold_not_met', 'verdict_good', 'verdict_care', 'verdict_unfit']) expect([reason, isMessageKey(`reason.${reason}`)]).toEqual([reason, true]);
  });
});
