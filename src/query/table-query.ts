import type { Condition, TableQuery, Value } from './engine.ts';
import { QueryError } from './query-error.ts';

/** Columns a query gives back, after checking that every column it names exists. */
export function outputColumns(query: TableQuery, columns: readonly string[]): readonly string[] {
  const grouped = isGrouped(query);
  if (grouped && query.columns !== undefined) throw new QueryError('refused', `table ${query.table}: columns with a grouping (expected one of them)`);
  const output = grouped ? [...(query.groupBy ?? []), ...(query.sum ?? []), ...(query.count === true ? ['rows'] : [])] : query.columns ?? columns;
  const named = [...(query.columns ?? []), ...(query.groupBy ?? []), ...(query.sum ?? []), ...Object.keys(query.where ?? {})];
  const unknown = named.find((name) => !columns.includes(name)) ?? query.orderBy?.map(({ column }) => column).find((name) => !(grouped ? output : columns).includes(name));
  if (unknown !== undefined) throw new QueryError('unknown-column', `table ${query.table}: unknown column (seen ${unknown}; expected one of ${columns.join(', ')})`);
  return output;
}

export function isGrouped(query: TableQuery): boolean {
  return query.groupBy !== undefined || query.sum !== undefined || query.count === true;
}

/** The query as text for DuckDB. Names and texts are quoted here; nothing else builds SQL from values. */
export function toSql(query: TableQuery, output: readonly string[]): string {
  const grouped = isGrouped(query);
  const select = output.map((name) => {
    if (!grouped || query.groupBy?.includes(name) === true) return quoted(name);
    return query.sum?.includes(name) === true ? `sum(${quoted(name)}) AS ${quoted(name)}` : `count(*) AS ${quoted(name)}`;
  });
  const where = Object.entries(query.where ?? {}).map(([name, condition]) => conditionSql(name, condition));
  return [
    `SELECT ${select.join(', ')} FROM ${quoted(query.table)}`,
    where.length === 0 ? '' : `WHERE ${where.join(' AND ')}`,
    (query.groupBy?.length ?? 0) === 0 ? '' : `GROUP BY ${(query.groupBy ?? []).map(quoted).join(', ')}`,
    (query.orderBy?.length ?? 0) === 0 ? '' : `ORDER BY ${(query.orderBy ?? []).map(({ column, descending }) => `${quoted(column)} ${descending === true ? 'DESC' : 'ASC'} NULLS LAST`).join(', ')}`,
    query.limit === undefined ? '' : `LIMIT ${Math.max(0, Math.trunc(query.limit))}`,
  ].filter((part) => part !== '').join(' ');
}

/** True when a value of a column meets the condition. A null meets only a condition that names null. */
export function meets(value: Value, condition: Condition): boolean {
  if (isList(condition)) return condition.includes(value);
  if (condition === null || typeof condition !== 'object') return value === condition;
  if (value === null) return false;
  return (condition.from === undefined || value >= condition.from) && (condition.to === undefined || value <= condition.to);
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function conditionSql(name: string, condition: Condition): string {
  const column = quoted(name);
  if (isList(condition)) {
    const values = condition.filter((value) => value !== null);
    const parts = [...(values.length > 0 ? [`${column} IN (${values.map(literal).join(', ')})`] : []), ...(condition.includes(null) ? [`${column} IS NULL`] : [])];
    return parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`;
  }
  if (condition === null) return `${column} IS NULL`;
  if (typeof condition !== 'object') return `${column} = ${literal(condition)}`;
  const bounds = [...(condition.from === undefined ? [] : [`${column} >= ${literal(condition.from)}`]), ...(condition.to === undefined ? [] : [`${column} <= ${literal(condition.to)}`])];
  return bounds.length === 0 ? `${column} IS NOT NULL` : `(${bounds.join(' AND ')})`;
}

function literal(value: Value): string {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new QueryError('refused', `condition: not a finite number (seen ${value})`);
    return String(value);
  }
  if (typeof value === 'boolean' || value === null) return String(value);
  return `'${value.replaceAll("'", "''")}'`;
}

function isList(condition: Condition): condition is readonly Value[] {
  return Array.isArray(condition);
}
