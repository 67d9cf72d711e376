import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLines, delimiterOf } from './csv-lines.ts';
import { cellNumber, readUnitTable, UNIT_COLUMNS } from './unit-table.ts';

const indicators = [{ id: 'ind-p1-01', code: 'P1-01', error: 'survey' }, { id: 'ind-p3-09', code: 'P3-09', error: 'poisson' }] as const;
const head = UNIT_COLUMNS.join(',');
const read = (...lines: string[]) => readUnitTable([head, ...lines].join('\n'), indicators);
const rules = (...lines: string[]): string[] => read(...lines).errors.map(({ line, column, rule }) => `${line} ${column} ${rule}`);

describe('the reader’s own table of units', () => {
  it('is read with commas, semicolons or tabs, a byte order mark, decimal commas and any letter case', () => {
    const expected = [{ unit: 'Алмалы, 1', peer: 'city', audited: true, values: [{ indicator: 'ind-p1-01', numerator: 186.5, denominator: 300 }] }];
    expect(read('"Алмалы, 1",city,yes,P1-01,186.5,300').units).toEqual(expected);
    expect(readUnitTable(`\uFEFF${UNIT_COLUMNS.join(';').toUpperCase()}\r\nАлмалы, 1;City;YES;p1-01;186,5;300\r\n`, indicators).units).toEqual(expected);
    expect(readUnitTable(`${UNIT_COLUMNS.join('\t')}\rАлмалы, 1\tcity\tyes\tind-p1-01\t186,5\t300`, indicators).units).toEqual(expected);
  });
  it('names every cell that does not fit by line, column and rule', () => {
    expect(rules('A,city,yes,P1-01,5,10', ',city,yes,P1-01,5,10')).toEqual(['3 unit unit-empty']);
    expect(rules('A,metro,maybe,P9-99,x,')).toEqual(['2 peer peer', '2 audit audit', '2 indicator indicator', '2 numerator number', '2 denominator number']);
    expect(rules('A,city,yes,P1-01,11,10')).toEqual(['2 numerator not-a-share']);
    expect(rules('A,city,yes,P3-09,11,10')).toEqual([]);
    expect(rules('A,city,yes,P1-01,0,0', 'B,city,yes,P1-01,-1,10')).toEqual(['2 denominator no-denominator', '3 numerator negative']);
    expect(rules('A,city,yes,P1-01,1,10', 'A,town,no,P1-01,1,10')).toEqual(['3 peer peer-differs', '3 audit audit-differs', '3 indicator twice']);
    expect(rules('A,city,yes,P1-01,1')).toEqual(['2  cells']);
  });
  it('counts lines as the file has them, blank ones and quoted line ends included', () => {
    expect(rules('"A\nB",city,yes,P1-01,1,10', '', 'C,city,yes,P1-01,1,x')).toEqual(['5 denominator number']);
  });
  it('gives no units at all beside an error, and says what an empty or foreign file lacks', () => {
    expect(read('A,city,yes,P1-01,5,10', 'B,city,yes,P1-01,5,z').units).toEqual([]);
    expect(readUnitTable('', indicators).errors[0]?.rule).toBe('empty');
    expect(readUnitTable(`${head}\n`, indicators).errors[0]?.rule).toBe('empty');
    expect(readUnitTable('name,score\nA,1', indicators).errors[0]).toEqual({ line: 1, column: '', rule: 'columns', seen: UNIT_COLUMNS.join(', ') });
  });
  it('tells made-up numbers by their mark', () => {
    expect(readUnitTable(`${head},mark\nA,city,yes,P1-01,5,10,SYNTHETIC`, indicators).synthetic).toBe(true);
    expect(read('A,city,yes,P1-01,5,10').synthetic).toBe(false);
  });
  it('reads back whatever was written by the rules, and never throws on any text', () => {
    const name = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text && text.trim() !== '' && !/[\uFEFF\u2028\u2029]/.test(text));
    fc.assert(fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r'), fc.nat(500), (names, mark, end, cases) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const text = [UNIT_COLUMNS.join(mark), ...names.map((unit) => [quoted(unit), 'rural', 'no', 'P1-01', cases, 500].join(mark))].join(end);
      const { units, errors } = readUnitTable(text, indicators);
      expect(errors).toEqual([]);
      expect(units.map(({ unit, values }) => [unit, values[0]?.numerator])).toEqual(names.map((unit) => [unit, cases]));
    }), { numRuns: 200 });
    fc.assert(fc.property(fc.string({ maxLength: 300 }), fc.boolean(), (text, withHead) => {
      const { units, errors } = readUnitTable(withHead ? `${head}\n${text}` : text, indicators);
      expect(errors.length > 0 || units.length > 0).toBe(true);
      for (const { values } of units) for (const { numerator, denominator } of values) expect(numerator >= 0 && denominator > 0 && Number.isFinite(numerator / denominator)).toBe(true);
    }), { numRuns: 400 });
  });
});

describe('numbers and lines of a table', () => {
  it.each([['1 234,5', 1234.5], ['1\u00A0234', 1234], ['\u22123', -3], ['.5', 0.5], ['2e3', 2000]])('%s is a number', (text, value) => { expect(cellNumber(text)).toBe(value); });
  it.each(['', 'abc', '1,2,3', '1.2.3', '5%', 'NaN', 'Infinity', '0x10', '1e999', '--1'])('“%s” is none', (text) => { expect(cellNumber(text)).toBeUndefined(); });
  it('are parted by the mark that the header uses most', () => {
    expect([delimiterOf('a,b;c;d'), delimiterOf('a\tb'), delimiterOf('a')]).toEqual([';', '\t', ',']);
    expect(csvLines('a;b\n"x;1";"y""z"').map(({ cells }) => cells)).toEqual([['a', 'b'], ['x;1', 'y"z']]);
  });
});
