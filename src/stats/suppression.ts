import { attackerRanges } from './attacker-range.ts';
import { withTotals } from './table-totals.ts';

/** A hole in a table and why it is there. */
export interface Suppressed {
  readonly row: number;
  readonly column: number;
  /** `primary`: the count is small; `complementary`: it would give a small one away. */
  readonly kind: 'primary' | 'complementary';
}

export interface SuppressedTable {
  /** Counts as they may be published; null stands for a hole. */
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
  /** In the order in which the holes were made. A row or column index equal to their number is a total. */
  readonly holes: readonly Suppressed[];
}

/**
 * Cell suppression in a table of counts that is published with its totals. Counts from 1 to `least` - 1 are held back
 * (0 is shown), totals too; then, while a row or column has exactly one hole, its smallest other count goes as well:
 * row by row, column by column, until none is left. Inner cells go before totals, counts above 0 before 0. That alone
 * leaves about one hole in three hundred that several lines together give away, so each is tried as an outsider would,
 * and where only one count fits another cell of its lines goes too.
 * It guards against subtraction within one table, not between tables: those share their holes by their maker's care.
 * (Hundepool et al. 2012, Statistical Disclosure Control, ch. 4.)
 * @param counts rows of equal length, whole numbers >= 0
 */
export function suppressTable(counts: readonly (readonly number[])[], least = 5): SuppressedTable {
  const rows = counts.length;
  const columns = counts[0]?.length ?? 0;
  const table = withTotals(counts, columns);
  const holes: Suppressed[] = [];
  const hidden = table.map((line) => line.map(() => false));
  const hide = (row: number, column: number, kind: Suppressed['kind']): void => {
    const line = hidden[row];
    if (line !== undefined) line[column] = true;
    holes.push({ row, column, kind });
  };

  table.forEach((line, row) => line.forEach((n, column) => { if (n > 0 && n < least) hide(row, column, 'primary'); }));

  const rowLines = table.map((line, row) => line.map((_, column): Place => ({ row, column })));
  const columnLines = (table[0] ?? []).map((_, column) => table.map((__, row): Place => ({ row, column })));
  const rank = ({ row, column }: Place): readonly number[] => {
    const n = table[row]?.[column] ?? 0;
    return [row === rows || column === columns ? 1 : 0, n === 0 ? 1 : 0, n];
  };
  const smallestOpen = (places: readonly Place[]): Place | undefined =>
    places.filter(({ row, column }) => !hidden[row]?.[column]).sort((a, b) => compare(rank(a), rank(b)))[0];
  const closeLines = (): void => {
    for (let changed = true; changed;) {
      changed = false;
      for (const line of [...rowLines, ...columnLines]) {
        if (line.filter(({ row, column }) => hidden[row]?.[column]).length !== 1) continue;
        const next = smallestOpen(line);
        if (next === undefined) continue;
        hide(next.row, next.column, 'complementary');
        changed = true;
      }
    }
  };
  for (;;) {
    closeLines();
    const ranges = attackerRanges(counts, holes);
    const exposed = ranges.find(({ min, max }, i) => holes[i]?.kind === 'primary' && min === max);
    if (exposed === undefined) break;
    const next = smallestOpen([...rowLines[exposed.row] ?? [], ...columnLines[exposed.column] ?? []]) ?? smallestOpen(rowLines.flat());
    if (next === undefined) break;
    hide(next.row, next.column, 'complementary');
  }

  const shown = table.map((line, row) => line.map((n, column) => (hidden[row]?.[column] ? null : n)));
  return {
    cells: shown.slice(0, rows).map((line) => line.slice(0, columns)),
    rowTotals: shown.slice(0, rows).map((line) => line[columns] ?? null),
    columnTotals: shown[rows]?.slice(0, columns) ?? [],
    total: shown[rows]?.[columns] ?? null,
    holes,
  };
}

interface Place { readonly row: number; readonly column: number }

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
  return 0;
}
