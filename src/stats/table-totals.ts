/** The table with a column of row totals and a row of column totals. */
export function withTotals(counts: readonly (readonly number[])[], columns: number): number[][] {
  const inner = counts.map((line, row) => {
    if (line.length !== columns) throw new RangeError(`suppressTable: ragged table (row ${row} has ${line.length} cells; expected ${columns})`);
    for (const n of line) if (!(Number.isInteger(n) && n >= 0)) throw new RangeError(`suppressTable: not a count (${n} in row ${row}; expected a whole number >= 0)`);
    return [...line, line.reduce((sum, n) => sum + n, 0)];
  });
  return [...inner, Array.from({ length: columns + 1 }, (_, column) => inner.reduce((sum, line) => sum + (line[column] ?? 0), 0))];
}
