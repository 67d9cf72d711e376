/** One record of a CSV text with the number of the line it begins on (1-based), as a spreadsheet or an editor counts it. */
export interface CsvLine { readonly line: number; readonly cells: readonly string[] }

/** Which of comma, semicolon and tab parts the header; a spreadsheet in Kazakh or Russian saves semicolons. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const times = (mark: string): number => head.split(mark).length;
  return times(';') > times(',') && times(';') >= times('\t') ? ';' : times('\t') > times(',') ? '\t' : ',';
}

/** Reads CSV (RFC 4180; any of three delimiters; byte order mark and blank lines passed over). A quote left open takes the rest as its cell. */
export function csvLines(text: string): CsvLine[] {
  const source = text.replace(/^\uFEFF/, '');
  const mark = delimiterOf(source);
  const lines: CsvLine[] = [];
  let [cells, cell, quoted, line, start]: [string[], string, boolean, number, number] = [[], '', false, 1, 1];
  const close = (): void => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== '')) lines.push({ line: start, cells });
    [cells, cell] = [[], ''];
  };
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if (sign === '\n' || (sign === '\r' && source[at + 1] !== '\n')) line += 1;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') { cell += '"'; at += 1; }
      else quoted = false;
    } else if (sign === '"' && cell.trim() === '') { quoted = true; cell = ''; }
    else if (sign === mark) { cells.push(cell); cell = ''; }
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && source[at + 1] === '\n') { at += 1; line += 1; }
      close();
      start = line;
    } else cell += sign;
  }
  if (cell !== '' || cells.length > 0) close();
  return lines;
}
