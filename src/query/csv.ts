import type { Row, Value } from './engine.ts';

/**
 * A result as CSV (RFC 4180, UTF-8 with a byte order mark, so that a spreadsheet reads Kazakh letters).
 * With `mark`, as for synthetic data, the first row says so. A text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV Injection); numbers stay numbers.
 */
export function toCsv(columns: readonly string[], rows: readonly Row[], mark?: string): string {
  const lines = [...(mark === undefined ? [] : [[cell(mark)]]), columns.map(cell), ...rows.map((row) => columns.map((name) => cell(row[name] ?? null)))];
  return `\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r\n|%]/.test(value) ? `'${value}` : value;
  return /[",\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
