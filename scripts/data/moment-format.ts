import { serialDate } from './readers/serial-date.ts';
import { dayNumber, wallClockOfEpoch, type Moment } from './calendar.ts';

/** Reads a text as a moment; null when it is not written in this way or no such moment exists. */
export type MomentReader = (text: string) => Moment | null;

const TOKENS = ['YYYY', 'MM', 'DD', 'HH', 'mm', 'ss'] as const;
type Token = (typeof TOKENS)[number];
type Part = { readonly token: Token; readonly at: number } | { readonly literal: string; readonly at: number };

/**
 * Compiles a format of fixed-width tokens (`DD.MM.YYYY HH:mm`) or `epoch-ms` or
 * `excel-serial` (the number of a spreadsheet's date). A date without day is refused where the
 * format has none (`YYYY-MM` gives the first of the month and hour -1). Compiled, because it runs once per record.
 */
export function momentReader(format: string): MomentReader {
  if (format === 'epoch-ms') {
    return (text) => (/^-?\d{8,14}$/.test(text) ? wallClockOfEpoch(Number(text)) : null);
  }
  if (format === 'excel-serial') {
    return (text) => {
      const iso = /^\d{5}(\.\d+)?$/.test(text) ? serialDate(Number(text)) : null;
      return iso === null ? null : ISO.map((read) => read(iso)).find((moment) => moment !== null) ?? null;
    };
  }
  const parts = partsOf(format);
  const read = (token: Token): ((text: string) => number) | null => {
    const part = parts.find((candidate) => 'token' in candidate && candidate.token === token);
    return part === undefined ? null : (text) => digits(text, part.at, token.length);
  };
  const [year, month, date, hour, minute] = [read('YYYY'), read('MM'), read('DD'), read('HH'), read('mm')];
  const literals = parts.filter((part) => 'literal' in part);
  if (year === null || month === null) throw new Error(`mapping: a date format needs YYYY and MM (seen: ${format})`);
  return (text) => {
    if (text.length !== format.length) return null;
    for (const part of literals) if (text[part.at] !== part.literal) return null;
    const day = dayNumber(year(text), month(text), date === null ? 1 : date(text));
    const h = hour === null ? -1 : hour(text);
    const m = minute === null ? -1 : minute(text);
    if (day === null || Number.isNaN(day) || Number.isNaN(h) || Number.isNaN(m) || h > 23 || m > 59) return null;
    return { day, hour: h, minute: m };
  };
}

function partsOf(format: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < format.length) {
    const token = TOKENS.find((candidate) => format.startsWith(candidate, at));
    if (token === undefined) { parts.push({ literal: format[at] ?? '', at }); at += 1; } else { parts.push({ token, at }); at += token.length; }
  }
  return parts;
}

/** Number written by `length` digits, NaN when another letter stands among them. */
function digits(text: string, at: number, length: number): number {
  let value = 0;
  for (let k = at; k < at + length; k += 1) {
    const digit = text.charCodeAt(k) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

const ISO = ['YYYY-MM-DD', 'YYYY-MM-DD HH:mm'].map(momentReader);
