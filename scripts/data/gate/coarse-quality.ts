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
