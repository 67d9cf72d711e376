import { csvLines } from './csv-lines.ts';
import type { TrialIndicator } from './trial-indicator.ts';

export const UNIT_COLUMNS = ['unit', 'peer', 'audit', 'indicator', 'numerator', 'denominator'] as const;
export type UnitColumn = (typeof UNIT_COLUMNS)[number];
/** Peer groups fixed in advance: nobody regroups after seeing results. */
export const PEERS = ['city', 'town', 'rural'] as const;
export type Peer = (typeof PEERS)[number];
export const MARK = 'SYNTHETIC';
/** More than any ministry has units; a larger file is a mistake. */
export const MOST_ROWS = 20_000;
export const MOST_BYTES = 4_000_000;
const MOST_NAME = 60;

/** One measured value of a unit. */
export interface UnitValue { readonly indicator: string; readonly numerator: number; readonly denominator: number }
export interface MeasuredUnit { readonly unit: string; readonly peer: Peer; readonly audited: boolean; readonly values: readonly UnitValue[] }
/** Why a cell is refused; the words for each rule are the page's. */
export type CellRule =
  | 'columns' | 'cells' | 'unit-empty' | 'unit-long' | 'peer' | 'audit' | 'indicator' | 'number' | 'negative' | 'no-denominator' | 'not-a-share' | 'twice' | 'peer-differs' | 'audit-differs' | 'too-many' | 'empty';
export interface CellError { readonly line: number; readonly column: UnitColumn | ''; readonly rule: CellRule; readonly seen: string }
export interface UnitTable { readonly units: readonly MeasuredUnit[]; readonly errors: readonly CellError[]; /** Some row says that its numbers are made up. */ readonly synthetic: boolean }

/** A number as a spreadsheet writes it: decimal comma or point, spaces between thousands; undefined when it is none. */
export function cellNumber(text: string): number | undefined {
  const plain = text.replace(/[\s\u00A0\u202F]/g, '').replace('\u2212', '-').replace(',', '.');
  return /^-?(\d+(\.\d*)?|\.\d+)(e\d{1,2})?$/i.test(plain) ? Number(plain) : undefined;
}

/**
 * Reads the reader's own table of units: one row for each unit and indicator. Nothing is guessed: every cell that does not
 * fit is named by line, column and rule, and a table with any error gives no units.
 */
export function readUnitTable(text: string, indicators: readonly Pick<TrialIndicator, 'code' | 'id' | 'error'>[]): UnitTable {
  const [header, ...lines] = csvLines(text);
  const errors: CellError[] = [];
  const none = (line: number, rule: CellRule, seen: string): UnitTable => ({ units: [], errors: [{ line, column: '', rule, seen }], synthetic: false });
  if (header === undefined) return none(1, 'empty', '');
  const names = header.cells.map((name) => name.trim().toLowerCase());
  const missing = UNIT_COLUMNS.filter((name) => names.filter((one) => one === name).length !== 1);
  if (missing.length > 0) return none(header.line, 'columns', missing.join(', '));
  if (lines.length === 0) return none(header.line, 'empty', '');
  if (lines.length > MOST_ROWS) return none(header.line, 'too-many', String(lines.length));
  const place = new Map(names.map((name, at) => [name, at]));
  const known = new Map(indicators.flatMap((one) => [[one.code.toLowerCase(), one] as const, [one.id, one] as const]));
  const units = new Map<string, { unit: string; peer: Peer; audited: boolean; values: UnitValue[] }>();
  let synthetic = false;

  for (const { line, cells } of lines) {
    const of = (name: string): string => (cells[place.get(name) ?? -1] ?? '').trim();
    const before = errors.length;
    const refuse = (column: UnitColumn | '', rule: CellRule, seen: string): void => { errors.push({ line, column, rule, seen: seen.slice(0, MOST_NAME) }); };
    if (cells.length !== names.length) { refuse('', 'cells', String(cells.length)); continue; }
    const unit = of('unit');
    if (unit === '') refuse('unit', 'unit-empty', ''); else if (unit.length > MOST_NAME) refuse('unit', 'unit-long', unit);
    const peer = PEERS.find((one) => one === of('peer').toLowerCase());
    if (peer === undefined) refuse('peer', 'peer', of('peer'));
    const audit = of('audit').toLowerCase();
    if (audit !== 'yes' && audit !== 'no') refuse('audit', 'audit', of('audit'));
    const indicator = known.get(of('indicator').toLowerCase());
    if (indicator === undefined) refuse('indicator', 'indicator', of('indicator'));
    const numbers = (['numerator', 'denominator'] as const).map((column) => {
      const value = cellNumber(of(column));
      if (value === undefined) refuse(column, 'number', of(column)); else if (value < 0) refuse(column, 'negative', of(column));
      return value;
    });
    const [numerator, denominator] = numbers;
    if (denominator === 0) refuse('denominator', 'no-denominator', of('denominator'));
    else if (indicator !== undefined && indicator.error !== 'poisson' && numerator !== undefined && denominator !== undefined && numerator > denominator) refuse('numerator', 'not-a-share', `${of('numerator')} > ${of('denominator')}`);
    if (of('mark').toUpperCase() === MARK) synthetic = true;
    const held = units.get(unit);
    if (held !== undefined && peer !== undefined && held.peer !== peer) refuse('peer', 'peer-differs', of('peer'));
    if (held !== undefined && held.audited !== (audit === 'yes')) refuse('audit', 'audit-differs', of('audit'));
    if (held?.values.some((value) => value.indicator === indicator?.id) === true) refuse('indicator', 'twice', of('indicator'));
    if (errors.length > before || peer === undefined || indicator === undefined || numerator === undefined || denominator === undefined) continue;
    const values = held?.values ?? [];
    values.push({ indicator: indicator.id, numerator, denominator });
    if (held === undefined) units.set(unit, { unit, peer, audited: audit === 'yes', values });
  }
  return errors.length > 0 ? { units: [], errors, synthetic } : { units: [...units.values()], errors, synthetic };
}
