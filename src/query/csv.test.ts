import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('CSV', () => {
  it('writes a byte order mark, CRLF, quoted commas and empty nulls', () => {
    expect(toCsv(['a', 'b'], [{ a: 'Ә, "ә"', b: null }, { a: -1.5, b: true }])).toBe('\uFEFFa,b\r\n"Ә, ""ә""",\r\n-1.5,true\r\n');
  });
  it.each(['=1+1', '+1', '-1+2', '@SUM(A1)', '\t=1', '|cmd'])('keeps a spreadsheet from running %s', (text) => {
    expect(toCsv(['a'], [{ a: text }])).toContain(`'${text}`);
  });
  it('says in its first row that data are synthetic', () => {
    expect(toCsv(['a'], [{ a: 1 }], 'SYNTHETIC')).toBe('\uFEFFSYNTHETIC\r\na\r\n1\r\n');
  });
  it('disarms names of columns too', () => {
    expect(toCsv(['=x'], [])).toBe('\uFEFF"\'=x"\r\n');
  });
  it('never leaves a field that begins like a formula unless it is a number', () => {
    fc.assert(fc.property(fc.string(), (text) => {
      const field = toCsv(['a'], [{ a: text }]).slice('\uFEFFa\r\n'.length).replace(/^"/, '');
      expect(/^[=+\-@\t]/.test(field)).toBe(false);
    }));
  });
});
