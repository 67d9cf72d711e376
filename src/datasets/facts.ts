import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { factSchema, type Fact, type FactEntry } from '../model/fact.ts';
import { poissonShare } from '../stats/poisson-share.ts';
import { readTable, type Row } from './table.ts';

let entries: ReadonlyMap<string, FactEntry> | undefined;

/** All entries of `data/facts/*.json` by id. @throws on a broken file or an id used twice (rules fact-schema, fact-id-unique). */
export function factEntries(root: string = process.cwd()): ReadonlyMap<string, FactEntry> {
  if (entries !== undefined) return entries;
  const found = new Map<string, FactEntry>();
  for (const file of globSync('data/facts/*.json', { cwd: root }).sort()) {
    const parsed = z.array(factSchema).safeParse(JSON.parse(readFileSync(join(root, file), 'utf8')));
    if (!parsed.success) throw new Error(`${file}: ${parsed.error.issues[0]?.path.join('.') ?? ''}: ${parsed.error.issues[0]?.message ?? ''} (rule fact-schema)`);
    for (const entry of parsed.data) {
      if (found.has(entry.id)) throw new Error(`${file}: fact ${entry.id} is already defined (rule fact-id-unique)`);
      found.set(entry.id, entry);
    }
  }
  entries = found;
  return found;
}

/**
 * A fact with its value: written down, looked up in a published table, or calculated.
 * @throws `fact x: unknown`, or the table's own message when the data behind it are gone, so that the build stops at the
 * sentence that needs the number.
 */
export async function fact(id: string): Promise<Fact> {
  const entry = factEntries().get(id);
  if (entry === undefined) throw new Error(`fact ${id}: unknown (expected an id of data/facts/*.json; rule fact-resolves)`);
  const { value, query, calc, unit, lo, hi, period, source, locator } = entry;
  const base = { id, unit, ...(period === undefined ? {} : { period }), ...(source === undefined ? {} : { source }), ...(locator === undefined ? {} : { locator }) };
  if (value !== undefined) return { ...base, value, ...(lo === undefined ? {} : { lo }), ...(hi === undefined ? {} : { hi }) };
  if (calc !== undefined) return { ...base, value: poissonShare(calc.args[0] ?? NaN, calc.args[1] ?? NaN) * 100 };
  if (query === undefined) throw new Error(`fact ${id}: no value`);
  const row = oneRow(id, await readTable(query.dataset, query.table), query);
  const number = (column: string | undefined): number | undefined => { const cell = column === undefined ? null : row[column]; return typeof cell === 'number' ? cell : undefined; };
  const seen = row[query.column];
  if (seen === null || seen === undefined) throw new Error(`fact ${id}: no value in ${query.dataset}/${query.table}.${query.column} (reason ${String(row['reason'] ?? 'unknown')})`);
  const low = number(query.lo);
  const high = number(query.hi);
  return { ...base, value: seen, ...(low === undefined ? {} : { lo: low }), ...(high === undefined ? {} : { hi: high }) };
}

function oneRow(id: string, rows: readonly Row[], query: NonNullable<FactEntry['query']>): Row {
  let found = rows.filter((row) => Object.entries(query.where).every(([column, value]) => row[column] === value));
  const { pick } = query;
  if (pick !== undefined && found.length > 0) {
    const best = found.map((row) => row[pick.column]).reduce((a, b) => (pick.extreme === 'max' ? ((b ?? '') > (a ?? '') ? b : a) : ((b ?? '') < (a ?? '') ? b : a)));
    found = found.filter((row) => row[pick.column] === best);
  }
  const [row] = found;
  if (row === undefined || found.length > 1) throw new Error(`fact ${id}: ${found.length} rows of ${query.dataset}/${query.table} match (expected 1; rule fact-resolves)`);
  return row;
}
