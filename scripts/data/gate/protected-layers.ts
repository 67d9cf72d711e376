import { mergeCells, type SquareUnit } from '../../../src/geo/merge-cells.ts';
import { cellId } from '../../../src/geo/grid.ts';
import { ordinalClasses } from '../../../src/stats/ordinal-classes.ts';

/** Counts of one 200 m cell: by group over the whole period (layer B) and by year over all groups (layer C). */
export interface ProtectedCell { readonly i: number; readonly j: number; readonly byGroup: readonly number[]; readonly byYear: readonly number[] }

export interface ClassRow { readonly i: number; readonly j: number; readonly group: string; readonly class: number }
export interface MergedUnit { readonly unit: string; readonly sizeM: number; readonly i: number; readonly j: number; readonly byYear: readonly number[] }

/** What may be shown of a protected city: classes of cells, merged units, and the rest that keeps no place but its sum. */
export interface ProtectedLayers { readonly classes: readonly ClassRow[]; readonly merged: readonly MergedUnit[]; readonly rest: readonly number[] }

export interface LayerRules {
  readonly groups: readonly string[];
  readonly breaks: readonly number[];
  readonly least: number;
  /** Every cell of the field, with or without incidents: each gets a class, so that no empty cell can be told. */
  readonly field: readonly { readonly i: number; readonly j: number }[];
}

const CELL_M = 200;
/** The finest unit with a count is 400 m, so that no count stands beside the classes of the very same cell. */
const FINEST_M = 400;
const DOUBLINGS = 4;

/**
 * Layers B and C of a protected dataset (decision 5). Three attacks are met here: the class of an empty cell (every cell of
 * the field has one), the city's total minus the published units (what is left is nothing or at least `least` in each year,
 * and holds at least two places), and a unit's count minus the classes of its cells (`classesGiveAway`).
 */
export function protectedLayers(cells: readonly ProtectedCell[], rules: LayerRules): ProtectedLayers {
  const { breaks, least } = rules;
  const byName = new Map(cells.map((cell) => [`${cell.i},${cell.j}`, cell]));
  const field = rules.field.map(({ i, j }): ProtectedCell => byName.get(`${i},${j}`) ?? { i, j, byGroup: rules.groups.map(() => 0), byYear: [] });
  // A group whose own total, published without place, narrows its classes down gets no layer of classes at all.
  const shown = rules.groups.map((_, at) => !classesGiveAway(sum(field.map(({ byGroup }) => byGroup[at] ?? 0)), field.map(({ byGroup }) => [byGroup[at] ?? 0]), breaks));
  const known = (cell: ProtectedCell): (number | null)[] => cell.byGroup.map((n, at) => (shown[at] === true ? n : null));
  const classes = field.flatMap(({ i, j, byGroup }) => Array.from(ordinalClasses(byGroup, breaks), (value, at) => ({ i, j, group: rules.groups[at] ?? '', class: value })).filter((_, at) => shown[at]));

  const inField = new Set(rules.field.map(({ i, j }) => `${i},${j}`));
  const fine = sumTo(cells.filter(({ i, j }) => inField.has(`${i},${j}`)), FINEST_M / CELL_M);
  const { units, suppressed } = mergeCells(fine, { sizeM: FINEST_M, doublings: DOUBLINGS, least });
  const isIn = ({ i, j }: ProtectedCell, unit: SquareUnit): boolean => Math.floor((i * CELL_M) / unit.sizeM) === unit.i && Math.floor((j * CELL_M) / unit.sizeM) === unit.j;
  const rest = [...suppressed];
  const kept: (typeof rest)[number][] = [];
  for (const one of units) (classesGiveAway(sum(one.counts), field.filter((cell) => isIn(cell, one.unit)).map(known), breaks) ? rest : kept).push(one);
  kept.sort((a, b) => sum(b.counts) - sum(a.counts) || a.unit.i - b.unit.i || a.unit.j - b.unit.j);
  const remainder = (): number[] => rest.reduce<number[]>((total, { counts }) => counts.map((n, year) => n + (total[year] ?? 0)), []);
  const isSafe = (): boolean => rest.length >= 2 && remainder().every((n) => n >= least)
    && !classesGiveAway(sum(remainder()), field.filter((cell) => !kept.some(({ unit }) => isIn(cell, unit))).map(known), breaks);
  while (rest.length > 0 && !isSafe()) {
    const smallest = kept.pop();
    if (smallest === undefined) return { classes, merged: [], rest: [] };
    rest.push(smallest);
  }
  return { classes, merged: kept.map(({ unit, counts }) => ({ unit: cellId(unit, unit.sizeM), sizeM: unit.sizeM, i: unit.i, j: unit.j, byYear: counts })), rest: remainder() };
}

/**
 * True when the count of a unit and the classes of its cells together narrow down some class 1 ("fewer than 5, including
 * none"): to "at least one", or to a greatest value below 4. Attack by interval arithmetic: the count minus the most, and
 * minus the least, that all other cells can hold. `cells` holds the true counts by group; null = a group without classes.
 */
export function classesGiveAway(total: number, cells: readonly (readonly (number | null)[])[], breaks: readonly number[]): boolean {
  let lowest = 0;
  let highest = 0;
  let lowClasses = 0;
  for (const counts of cells) {
    for (const count of counts) {
      const value = count === null ? null : 1 + breaks.filter((least) => count >= least).length;
      lowest += value === null || value === 1 ? 0 : (breaks[value - 2] ?? 0);
      highest += value === null || value > breaks.length ? Infinity : (breaks[value - 1] ?? 0) - 1;
      if (value === 1) lowClasses += 1;
    }
  }
  const most = (breaks[0] ?? 5) - 1;
  return lowClasses > 0 && (total - (highest - most) > 0 || total - lowest < most);
}

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

function sumTo(cells: readonly ProtectedCell[], times: number): { i: number; j: number; counts: number[] }[] {
  const sums = new Map<string, { i: number; j: number; counts: number[] }>();
  for (const { i, j, byYear } of cells) {
    const [a, b] = [Math.floor(i / times), Math.floor(j / times)];
    const held = sums.get(`${a},${b}`) ?? { i: a, j: b, counts: byYear.map(() => 0) };
    byYear.forEach((n, year) => { held.counts[year] = (held.counts[year] ?? 0) + n; });
    sums.set(`${a},${b}`, held);
  }
  return [...sums.values()];
}
