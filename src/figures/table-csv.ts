/** A table of texts as CSV (RFC 4180, UTF-8 with a byte order mark); a text that a spreadsheet would run as a formula gets an apostrophe. */
export function tableCsv(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => {
    const safe = /^[=+\-@\t\r\n|%]/.test(text) ? `'${text}` : text;
    return /[",\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
