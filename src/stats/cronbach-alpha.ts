import { correlationMatrix } from './correlation-matrix.ts';
import { made, refused, type Outcome } from './refusal.ts';

/**
 * Standardised Cronbach alpha: how far the indicators of a pillar say the same, k r / (1 + (k - 1) r) with r their mean
 * correlation (Cronbach 1951). Refuses: `too_few` below 2 indicators, otherwise as `pearson` does.
 * @param columns one list over the units for each indicator, turned so that higher is better
 */
export function cronbachAlpha(columns: readonly (readonly number[])[]): Outcome<number> {
  const k = columns.length;
  if (k < 2) return refused('too_few');
  const matrix = correlationMatrix(columns);
  if (!matrix.ok) return matrix;
  const mean = (matrix.value.flat().reduce((a, b) => a + b, 0) - k) / (k * (k - 1));
  return made((k * mean) / (1 + (k - 1) * mean));
}
