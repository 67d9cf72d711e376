/** One CSV record without its line end (RFC 4180 quoting). */
export const csvLine = (values: readonly (string | number)[]): string => values.map(field).join(',');

/** A CSV text (LF, UTF-8 without mark) of a header and finished lines. */
export const csvText = (header: readonly string[], lines: readonly string[]): string => `${header.join(',')}\n${lines.join('\n')}\n`;

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
