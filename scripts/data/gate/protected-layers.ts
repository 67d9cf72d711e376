import { mergeCells, type SquareUnit } from '../../../src/geo/merge-cells.ts';
import { cellId } from '../../../src/geo/grid.ts';
import { ordinalClasses } from '../../../src/stats/ordinal-classes.ts';
import { narrowedRegion, type Region } from './narrowed-region.ts';

/** Counts of one 200 m cell by group and year. */
export interface ProtectedCell { readonly i: number; readonly j: number; readonly counts: readonly (readonly number[])[] }

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

/** A cell of the field: counts by group over the whole period, and by year over all groups. */
interface FieldCell extends ProtectedCell { readonly byGroup: readonly number[]; readonly byYear: readonly number[] }

/**
 * Layers B and C of a protected dataset (decision 5). Attacks met here: the class of an empty cell (every cell of the field
 * has one); the city's total minus the published units (what lies outside them holds at least `least` in each year and at
 * least two places, or there is no cell outside them); a unit's count minus the classes of its cells (`classesGiveAway`);
 * the number of cells with incidents minus the cells of higher classes (`emptyGiveAway`); all of these sums of years,
 * groups and units together (`narrowedRegion`).
 */
export function protectedLayers(cells: readonly ProtectedCell[], rules: LayerRules): ProtectedLayers {
  const { breaks, least, groups } = rules;
  const byName = new Map(cells.map((cell) => [`${cell.i},${cell.j}`, cell]));
  const years = cells[0]?.counts[0]?.length ?? 0;
  const none = groups.map(() => new Array<number>(years).fill(0));
  const field = rules.field.map(({ i, j }): FieldCell => {
    const counts = byName.get(`${i},${j}`)?.counts ?? none;
    return { i, j, counts, byGroup: counts.map(sum), byYear: Array.from({ length: years }, (_, year) => sum(counts.map((line) => line[year] ?? 0))) };
  });
  // A group whose own total, published without place, narrows its classes down gets no layer of classes at all.
  const shown = groups.map((_, at) => { const counts = field.map(({ byGroup }) => byGroup[at] ?? 0); return !classesGiveAway(sum(counts), counts.map((n) => [n]), breaks) && !emptyGiveAway(counts, breaks[0] ?? 5); });
  const known = ({ byGroup }: FieldCell): (number | null)[] => byGroup.map((n, at) => (shown[at] === true ? n : null));
  const classes = field.flatMap(({ i, j, byGroup }) => Array.from(ordinalClasses(byGroup, breaks), (value, at) => ({ i, j, group: groups[at] ?? '', class: value })).filter((_, at) => shown[at]));

  const { units, suppressed } = mergeCells(sumTo(field.filter(({ byYear }) => sum(byYear) > 0), FINEST_M / CELL_M), { sizeM: FINEST_M, doublings: DOUBLINGS, least });
  const inUnit = ({ i, j }: FieldCell, unit: SquareUnit): boolean => Math.floor((i * CELL_M) / unit.sizeM) === unit.i && Math.floor((j * CELL_M) / unit.sizeM) === unit.j;
  const cellsOf = new Map([...units, ...suppressed].map(({ unit }) => [unit, field.filter((cell) => inUnit(cell, unit))]));
  let rest = suppressed.length;
  const kept: (typeof units)[number][] = [];
  for (const one of units) if (classesGiveAway(sum(one.counts), (cellsOf.get(one.unit) ?? []).map(known), breaks)) rest += 1; else kept.push(one);
  kept.sort((a, b) => sum(b.counts) - sum(a.counts) || a.unit.i - b.unit.i || a.unit.j - b.unit.j);
  const outside = (): FieldCell[] => { const covered = new Set(kept.flatMap(({ unit }) => cellsOf.get(unit) ?? [])); return field.filter((cell) => !covered.has(cell)); };
  const sumOf = (list: readonly FieldCell[]): number[] => Array.from({ length: years }, (_, year) => sum(list.map(({ byYear }) => byYear[year] ?? 0)));
  const isSafe = (left: readonly FieldCell[]): boolean => left.length === 0
    || (rest >= 2 && sumOf(left).every((n) => n >= least) && !classesGiveAway(sum(sumOf(left)), left.map(known), breaks));
  for (;;) {
    const left = outside();
    // Which unit goes: the smallest while what is outside is not safe, else the one that all sums together narrow down.
    const narrowed = isSafe(left) ? narrowedRegion([...kept.map(({ unit }) => cellsOf.get(unit) ?? []), left].map((list) => regionOf(list, { shown, breaks, years })), (breaks[0] ?? 5) - 1) : kept.length;
    if (narrowed === null) return { classes, merged: kept.map(({ unit, counts }) => ({ unit: cellId(unit, unit.sizeM), sizeM: unit.sizeM, i: unit.i, j: unit.j, byYear: counts })), rest: sumOf(left) };
    if (kept.length === 0) return { classes, merged: [], rest: [] };
    kept.splice(Math.min(narrowed, kept.length - 1), 1);
    rest += 1;
  }
}

/** The least and the most that the class of a count allows. */
function boundsOf(count: number, breaks: readonly number[]): readonly [number, number] {
  const above = breaks.filter((least) => count >= least).length;
  return [above === 0 ? 0 : (breaks[above - 1] ?? 0), above === breaks.length ? Infinity : (breaks[above] ?? 0) - 1];
}

function regionOf(cells: readonly FieldCell[], { shown, breaks, years }: { readonly shown: readonly boolean[]; readonly breaks: readonly number[]; readonly years: number }): Region {
  const bounds = shown.map((isShown, at) => cells.map(({ byGroup }) => (isShown ? boundsOf(byGroup[at] ?? 0, breaks) : ([0, Infinity] as const))));
  return {
    counts: shown.map((_, at) => Array.from({ length: years }, (__, year) => sum(cells.map(({ counts }) => counts[at]?.[year] ?? 0)))),
    low: bounds.map((list) => sum(list.map(([low]) => low))), high: bounds.map((list) => sum(list.map(([, high]) => high))),
    lowest: bounds.map((list, at) => shown[at] === true && list.some(([low]) => low === 0)),
  };
}

/**
 * True when the count of a unit and the classes of its cells together narrow down some class 1 ("fewer than 5, including
 * none"): to "at least one", or to a greatest value below 4. Attack by interval arithmetic: the count minus the most, and
 * minus the least, that all other cells can hold. `cells` holds the true counts by group; null = a group without classes.
 */
export function classesGiveAway(total: number, cells: readonly (readonly (number | null)[])[], breaks: readonly number[]): boolean {
  const bounds = cells.flat().map((count) => (count === null ? ([0, Infinity] as const) : boundsOf(count, breaks)));
  const most = (breaks[0] ?? 5) - 1;
  const lowClasses = cells.flat().filter((count) => count !== null && count <= most).length;
  const [lowest, highest] = [sum(bounds.map(([low]) => low)), sum(bounds.map(([, high]) => high))];
  return lowClasses > 0 && (total - (highest - most) > 0 || total - lowest < most);
}

/**
 * True when the number of cells with incidents, published without place, tells of every cell of class 1 whether it is
 * empty: none of them has an incident, or each has. `counts` of one group, cell by cell of the field.
 */
export function emptyGiveAway(counts: readonly number[], least: number): boolean {
  const low = counts.filter((n) => n < least);
  const filled = low.filter((n) => n > 0).length;
  return low.length > 0 && (filled === 0 || filled === low.length);
}

const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

function sumTo(cells: readonly FieldCell[], times: number): { i: number; j: number; counts: number[] }[] {
  const sums = new Map<string, { i: number; j: number; counts: number[] }>();
  for (const { i, j, byYear } of cells) {
    const [a, b] = [Math.floor(i / times), Math.floor(j / times)];
    const held = sums.get(`${a},${b}`) ?? { i: a, j: b, counts: byYear.map(() => 0) };
    byYear.forEach((n, year) => { held.counts[year] = (held.counts[year] ?? 0) + n; });
    sums.set(`${a},${b}`, held);
  }
  return [...sums.values()];
}
