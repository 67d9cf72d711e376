import type { ColumnType } from '../../../src/model/derived-index.ts';

export type Cell = number | string | null;

/** A table on its way to Parquet: columns of equal length, and the columns that put its rows into one order and no other. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, { readonly type: ColumnType; readonly values: Cell[] }>>;
  readonly order: readonly string[];
}

/** A table of the given columns, empty, and the function that adds a row to it. */
export function tableOf<Name extends string>(name: string, types: Readonly<Record<Name, ColumnType>>, order: readonly NoInfer<Name>[]): { readonly table: Table; readonly add: (row: Readonly<Record<Name, Cell>>) => void } {
  const names = Object.keys(types) as Name[];
  const columns = Object.fromEntries(names.map((column) => [column, { type: types[column], values: [] as Cell[] }])) as Record<Name, { type: ColumnType; values: Cell[] }>;
  return {
    table: { name, columns, order },
    add(row) { for (const column of names) { const value = row[column]; columns[column].values.push(typeof value === 'number' && columns[column].type === 'DOUBLE' ? rounded(value) : value); } },
  };
}

/** Number of rows. */
export const rowsOf = (table: Table): number => Object.values(table.columns)[0]?.values.length ?? 0;

/** Six significant digits: more would be noise of the machine, and would differ between machines. */
export const rounded = (value: number): number => Number(value.toPrecision(6));
