import type { Profile, Thresholds } from '../../../src/model/dataset-card.ts';
import { ALLOWED, FORBIDDEN_COLUMNS, MARK, type Breach, type GateRule } from './table-rules.ts';

/** A table to be checked: its rows by column. */
export interface CheckedTable { readonly name: string; readonly columns: ReadonlyMap<string, ArrayLike<unknown>> }

export interface CheckOptions {
  readonly where: string;
  readonly profile: Profile;
  readonly synthetic: boolean;
  readonly thresholds: Pick<Thresholds, 'merged'>;
  /** Categories (and groups) that never stand in a layer of cells. */
  readonly sensitive: ReadonlySet<string>;
}

/** Layers that say where: no sensitive category in them. */
const CELL_LAYERS = new Set(['cells', 'classes']);

/**
 * Every breach of the gate that a single table shows by itself. The same function guards the tables on their way out and
 * scans the files of `data/derived` and `dist`, so that a file brought in by another way is found too.
 */
export function breachesOf(table: CheckedTable, options: CheckOptions): Breach[] {
  const breaches: Breach[] = [];
  const found = (rule: GateRule, seen: string): void => { breaches.push({ rule, where: options.where, seen }); };
  for (const name of table.columns.keys()) if (FORBIDDEN_COLUMNS.has(name.toLowerCase())) found('forbidden-column', name);
  const allowed = ALLOWED[options.profile][table.name];
  if (allowed === undefined) found('table-not-allowed', `${table.name} in profile ${options.profile}`);
  else for (const name of table.columns.keys()) if (!(name in allowed) && name !== MARK.column) found('column-not-allowed', name);
  if (options.synthetic && !all(table.columns.get(MARK.column), (value) => value === MARK.value)) found('mark-missing', table.name);
  if (CELL_LAYERS.has(table.name)) {
    for (const column of ['category', 'group']) {
      const hit = first(table.columns.get(column), (value) => typeof value !== 'string' || options.sensitive.has(value));
      if (hit !== undefined) found('sensitive-category', shown(hit));
    }
  }
  if (options.profile === 'protected') protectedBreaches(table, options, found);
  return breaches;
}

function protectedBreaches(table: CheckedTable, { thresholds }: CheckOptions, found: (rule: GateRule, seen: string) => void): void {
  for (const column of ['n', 'n_incidents']) {
    const small = first(table.columns.get(column), (value) => value !== null && Number(value) < thresholds.merged && !(column === 'n_incidents' && Number(value) === 0));
    if (small !== undefined) found('small-count', `${column} = ${shown(small)}`);
  }
  if (table.name !== 'classes') return;
  const odd = first(table.columns.get('class'), (value) => ![1, 2, 3, 4].includes(Number(value)));
  if (odd !== undefined) found('class-invalid', shown(odd));
  const groups = new Map<unknown, number>();
  const column = table.columns.get('group') ?? [];
  for (let row = 0; row < column.length; row += 1) groups.set(column[row], (groups.get(column[row]) ?? 0) + 1);
  // A group with fewer rows than another would show which of its cells are empty.
  if (new Set(groups.values()).size > 1) found('class-invalid', `${groups.size} groups with different numbers of cells`);
}

function first(column: ArrayLike<unknown> | undefined, wrong: (value: unknown) => boolean): unknown {
  for (let row = 0; row < (column?.length ?? 0); row += 1) if (wrong(column?.[row])) return column?.[row];
  return undefined;
}

const all = (column: ArrayLike<unknown> | undefined, right: (value: unknown) => boolean): boolean => column !== undefined && first(column, (value) => !right(value)) === undefined;

/** A value as it stands in a message. */
const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing'));
