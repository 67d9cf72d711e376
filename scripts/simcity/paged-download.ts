import { RECORDING } from './truth.ts';

/**
 * Rows as a collector gets them page by page from a service that sorts by nothing: the last rows of each page come again
 * at the head of the next. They are repeated whole, key included.
 */
export function pagedDownload<Row>(rows: readonly Row[]): Row[] {
  const [page, again] = [RECORDING.pageSize.value, RECORDING.duplicateRows.value];
  const out: Row[] = [];
  rows.forEach((row, at) => {
    if (at > 0 && at % page === 0) out.push(...rows.slice(at - again, at));
    out.push(row);
  });
  return out;
}

/** How many rows of a download of `n` rows are repetitions. */
export const repeatedRows = (n: number): number => Math.max(0, Math.ceil(n / RECORDING.pageSize.value) - 1) * RECORDING.duplicateRows.value;
