import type { MapCell } from '../charts/cell-map.ts';
import type { LoadedCard } from '../datasets/cards.ts';
import { datasetOf } from '../datasets/index-file.ts';
import { readTable, type Row } from '../datasets/table.ts';
import { t } from '../i18n/index.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Slice } from '../model/derived-index.ts';

/** Lower bounds of the classes of counts, the same for every city and year so that maps can be compared. */
export const COUNT_BOUNDS: readonly number[] = [1, 5, 10, 20, 50, 100];

const HOT = ['ns', 'hot95', 'hot99'] as const;

/** The squares of one slice with what they are divided into. */
export interface SliceCells {
  readonly slice: Slice;
  /**
   * Squares of `cellM` metres; larger ones have a span. `value` is a count, or a class when `bounds` is absent. Of merged
   * units it is the mean of their squares: a large unit must not look fuller only because it is large.
   */
  readonly cells: readonly MapCell[];
  readonly cellM: number;
  readonly bounds?: readonly number[];
}

/** The slice of that id, or the first one that the index offers. @throws when the index offers none of that id */
export function sliceOf(card: Pick<LoadedCard, 'id'>, id?: string): Slice {
  const { slices } = datasetOf(card.id);
  const slice = id === undefined ? slices[0] : slices.find((one) => one.id === id);
  if (slice === undefined) throw new Error(`slice of ${card.id}: not offered (seen ${id ?? 'none'}; expected one of ${slices.map((one) => one.id).join(', ')})`);
  return slice;
}

/** Reads the squares of a slice; only what the index lists can be asked for. */
export async function sliceCells(card: LoadedCard, id?: string): Promise<SliceCells> {
  const slice = sliceOf(card, id);
  const base = datasetOf(card.id).cell_m;
  const rows = (await readTable(card.id, slice.table)).filter((row) => Object.entries(slice.where ?? {}).every(([column, value]) => row[column] === value));
  const number = (row: Row, column: string): number => Number(row[column]);
  const at = (row: Row): { i: number; j: number } => ({ i: number(row, 'i'), j: number(row, 'j') });
  switch (slice.kind) {
    case 'classes': return { slice, cellM: base, cells: rows.map((row) => ({ ...at(row), value: number(row, 'class') })) };
    case 'hot': return { slice, cellM: 500, cells: rows.map((row) => ({ ...at(row), value: 1 + Math.max(0, HOT.indexOf(row['class'] as (typeof HOT)[number])) })) };
    case 'merged': return { slice, cellM: base, bounds: COUNT_BOUNDS.slice(1), cells: rows.map((row) => { const span = number(row, 'size_m') / base; return { i: number(row, 'i') * span, j: number(row, 'j') * span, span, value: number(row, 'n') / span ** 2 }; }) };
    default: {
      const cells = new Map<string, MapCell>();
      for (const row of rows) {
        const { i, j } = at(row);
        cells.set(`${i}:${j}`, { i, j, value: (cells.get(`${i}:${j}`)?.value ?? 0) + number(row, 'n') });
      }
      return { slice, cellM: base, bounds: COUNT_BOUNDS.slice(1), cells: [...cells.values()] };
    }
  }
}

/** The classes of a slice in words, lowest first. */
export function sliceWords(card: LoadedCard, slice: Slice, lang: Lang): string[] {
  if (slice.kind === 'hot') return [t(lang, 'legend.notDistinct'), t(lang, 'map.hot95'), t(lang, 'map.hot99')];
  if (slice.kind === 'classes') return [t(lang, 'legend.fewer', { n: card.thresholds.classes[0] }), ...ranges(card.thresholds.classes, lang)];
  if (slice.kind === 'merged') return means(COUNT_BOUNDS.slice(1), lang);
  return ranges(COUNT_BOUNDS, lang);
}

/** Classes of means, which meet at their bounds. */
function means(bounds: readonly number[], lang: Lang): string[] {
  return [0, ...bounds].map((from, n) => { const to = bounds[n]; return to === undefined ? t(lang, 'legend.atLeast', { n: from }) : t(lang, 'legend.range', { from, to }); });
}

function ranges(bounds: readonly number[], lang: Lang): string[] {
  return bounds.map((from, n) => {
    const next = bounds[n + 1];
    if (next === undefined) return t(lang, 'legend.atLeast', { n: from });
    return next - 1 === from ? t(lang, 'legend.one', { n: from }) : t(lang, 'legend.range', { from, to: next - 1 });
  });
}
