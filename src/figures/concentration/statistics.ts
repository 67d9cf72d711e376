import { readTable, type Row } from '../../datasets/table.ts';

/** The statistics of one dataset on its main unit, squares with at least one incident, keyed by period then name. */
export async function statisticsByPeriod(dataset: string, offence: string): Promise<ReadonlyMap<string, Readonly<Record<string, Row>>>> {
  const rows = (await readTable(dataset, 'statistics')).filter((row) => row['basis'] === 'nonzero' && row['unit_size_m'] === 200 && row['offence'] === offence);
  const periods = new Map<string, Record<string, Row>>();
  for (const row of rows) {
    const period = String(row['period']);
    const own = periods.get(period) ?? {};
    own[String(row['statistic'])] = row;
    periods.set(period, own);
  }
  return periods;
}

/** A number of a row, or null. */
export function numberOf(row: Row | undefined, column: string): number | null {
  const value = row?.[column];
  return typeof value === 'number' ? value : null;
}
