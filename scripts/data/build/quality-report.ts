import { MARK } from '../gate/table-rules.ts';
import type { Table } from '../summary/table.ts';

/** The quality table of a dataset, after the gate, as JSON for programs: verdict first, then every measure with its limit. */
export function qualityReport(dataset: string, table: Table, synthetic: boolean): string {
  const { measure, value, threshold, reason } = table.columns;
  const measures = (measure?.values ?? []).map((name, row) => ({ measure: name, value: value?.values[row] ?? null, threshold: threshold?.values[row] ?? null, reason: reason?.values[row] ?? null }));
  const verdict = measures.find(({ measure: name }) => name === 'verdict');
  return `${JSON.stringify({ ...(synthetic ? { [MARK.column]: MARK.value } : {}), dataset, verdict: String(verdict?.reason ?? '').replace('verdict_', ''), missed: measures.filter(({ reason: why }) => why === 'threshold_not_met').map(({ measure: name }) => name), measures: measures.filter(({ measure: name }) => name !== 'verdict') }, null, 1)}\n`;
}
