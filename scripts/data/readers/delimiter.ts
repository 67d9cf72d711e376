const CANDIDATES = [',', ';', '\t', '|'] as const;

/**
 * Delimiter of a delimited text by its first lines: the candidate that cuts most lines into the same number of fields,
 * two at least; the header's count decides a draw. A comma when nothing fits (a file of one column).
 */
export function sniffDelimiter(sample: string): string {
  const lines = sample.split(/\r\n|\n|\r/).filter((line) => line.length > 0);
  const whole = (sample.endsWith('\n') || lines.length < 2 ? lines : lines.slice(0, -1)).slice(0, 50);
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of CANDIDATES) {
    const widths = whole.map((line) => fieldsIn(line, delimiter));
    const header = widths[0] ?? 1;
    if (header < 2) continue;
    const alike = widths.filter((width) => width === header).length / whole.length;
    const score = alike * 1000 + header;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function fieldsIn(line: string, delimiter: string): number {
  let fields = 1;
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === delimiter && !quoted) fields += 1;
  }
  return fields;
}
