import type { DerivedDataset } from '../../../src/model/derived-index.ts';
import type { QualityMeasure } from '../summary/quality.ts';

/**
 * Quality of a protected dataset: shares only, rounded so that a step stands for at least ten rows, and no counts, which
 * could be small or could give small ones away.
 */
export function coarseQuality(measures: readonly QualityMeasure[], rows: number): QualityMeasure[] {
  const digits = rows >= 10_000 ? 3 : rows >= 1000 ? 2 : 1;
  return measures.filter(({ measure }) => measure.startsWith('share_') || measure.startsWith('registration_lag_'))
    .map((row) => ({ ...row, value: row.value === null ? null : Number(row.value.toFixed(digits)) }));
}

/**
 * Numbers of rows of a protected dataset, rounded to tens: exact ones minus the numbers of incidents in the field would
 * count the few that lie outside it. What was read is the sum of the three, so that they still add up.
 */
export function coarseRows(rows: DerivedDataset['rows']): DerivedDataset['rows'] {
  const ten = (n: number): number => Math.round(n / 10) * 10;
  const [accepted, quarantined, skipped] = [ten(rows.accepted), ten(rows.quarantined), ten(rows.skipped)];
  return { read: accepted + quarantined + skipped, accepted, quarantined, skipped };
}
