import type { Row, Value } from './engine.ts';

/**
 * The one place where an engine's own values become the page's values.
 * DuckDB-WASM gives `sum(INTEGER)` as a 128-bit decimal, `count(*)` as BigInt, dates as epoch milliseconds; hyparquet gives
 * INT64 as BigInt and dates as Date. A whole number beyond 2^53 becomes text, so that no digit is lost silently.
 */
export type Kind = 'plain' | 'date' | 'timestamp' | 'time' | 'decimal';

export function toValue(raw: unknown, kind: Kind = 'plain', scale = 0): Value {
  if (raw === null || raw === undefined) return null;
  if (kind === 'date') return new Date(Number(raw)).toISOString().slice(0, 10);
  if (kind === 'timestamp') return new Date(Number(raw)).toISOString().slice(0, 19).replace('T', ' ');
  if (kind === 'time') return new Date(Number(BigInt(raw as bigint | number) / 1000n)).toISOString().slice(11, 19);
  if (kind === 'decimal') return fromDecimal(raw, scale);
  if (typeof raw === 'bigint') return fromBigInt(raw);
  if (typeof raw === 'number' || typeof raw === 'string' || typeof raw === 'boolean') return raw;
  if (raw instanceof Date) return raw.toISOString().slice(0, 10);
  if (raw instanceof Uint8Array) return [...raw].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // Lists and structures of Arrow print themselves as JSON.
  return (raw as { toString(): string }).toString();
}

/** The parts of an Arrow record batch that are used here; written out so that the tests need no browser build. */
export interface ArrowBatch {
  readonly numRows: number;
  readonly schema: ArrowSchema;
  getChildAt(index: number): { get(row: number): unknown } | null;
}
export interface ArrowSchema { readonly fields: readonly { readonly name: string; readonly type: object }[] }

/** Column names of a result; a name that comes twice gets `_2`, `_3`, so that no column hides another. */
export function columnNames(schema: ArrowSchema): string[] {
  const seen = new Map<string, number>();
  return schema.fields.map(({ name }) => {
    const n = (seen.get(name) ?? 0) + 1;
    seen.set(name, n);
    return n === 1 ? name : `${name}_${n}`;
  });
}

/** Rows of a batch, `limit` at most. */
export function rowsOfBatch(batch: ArrowBatch, names: readonly string[], limit = Infinity): Row[] {
  const columns = batch.schema.fields.map((field, at) => ({ name: names[at] ?? field.name, vector: batch.getChildAt(at), ...kindOf(field.type) }));
  return Array.from({ length: Math.min(batch.numRows, limit) }, (_, row) =>
    Object.fromEntries(columns.map(({ name, vector, kind, scale }) => [name, toValue(vector?.get(row), kind, scale)])));
}

// Arrow's numbers of types (Apache Arrow 13, `Type` in enum.ts).
function kindOf(type: { typeId?: number; scale?: number }): { kind: Kind; scale: number } {
  const kind: Kind = type.typeId === 7 ? 'decimal' : type.typeId === 8 ? 'date' : type.typeId === 9 ? 'time' : type.typeId === 10 ? 'timestamp' : 'plain';
  return { kind, scale: type.scale ?? 0 };
}

function fromBigInt(value: bigint): Value {
  return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value.toString();
}

/** A 128-bit two's complement number in four 32-bit words, lowest first. */
function fromDecimal(raw: unknown, scale: number): Value {
  if (!(raw instanceof Uint32Array)) return Number(raw) / 10 ** scale;
  let value = 0n;
  for (let at = raw.length - 1; at >= 0; at--) value = (value << 32n) | BigInt(raw[at] ?? 0);
  value = BigInt.asIntN(raw.length * 32, value);
  return scale === 0 ? fromBigInt(value) : Number(value) / 10 ** scale;
}
