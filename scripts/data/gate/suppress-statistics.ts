import { UNMAPPED } from '../../../src/model/incident.ts';
import type { StatisticRow } from '../../../src/model/statistic-row.ts';
import { suppressTable } from '../../../src/stats/suppression.ts';

/** Numbers of incidents by group (rows) and year (columns), the table behind every `n_incidents` that is published. */
export interface GroupYears { readonly groups: readonly string[]; readonly years: readonly string[]; readonly whole: string; readonly counts: readonly (readonly number[])[] }

/**
 * Holds back the rows of groups and years with fewer than `least` incidents, and as many more as keep them from being
 * found by subtraction from the totals (`all`, whole period). A group called `unmapped` takes part but is never published.
 * Returns the rows with their numbers taken out and reason `suppressed`, and the keys `offence/period` concerned.
 */
export function suppressStatistics(rows: readonly StatisticRow[], table: GroupYears, least: number): { readonly rows: StatisticRow[]; readonly hidden: ReadonlySet<string> } {
  const { cells, rowTotals, columnTotals, total } = suppressTable(table.counts, least);
  const hidden = new Set<string>();
  const single = table.groups.filter((group) => group !== UNMAPPED).length < 2;
  table.groups.forEach((group, row) => {
    table.years.forEach((year, column) => { if (cells[row]?.[column] === null) hidden.add(`${group}/${year}`); });
    if (rowTotals[row] === null) hidden.add(`${group}/${table.whole}`);
  });
  const totals = single ? [] : table.years.map((year, column) => [`all/${year}`, columnTotals[column]] as const);
  for (const [key, value] of [...totals, [`all/${table.whole}`, total] as const]) if (value === null) hidden.add(key);
  return {
    hidden,
    rows: rows.map((row) => (hidden.has(`${row.offence}/${row.period}`)
      ? { ...row, n_units: null, n_incidents: null, value: null, lo: null, hi: null, interval_kind: null, replicates: null, seed: null, reason: 'suppressed' } : row)),
  };
}
