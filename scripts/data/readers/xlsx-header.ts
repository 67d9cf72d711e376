import type { Merge } from './xlsx-cells.ts';

/** Names of the columns of a sheet and the number (from 1) of the last row that they take up. */
export interface SheetHeader { readonly names: readonly string[]; readonly lastRow: number }

/**
 * Finds the header of a table in a sheet. Rows with a single text before it are titles. A header whose cells are merged
 * downwards, or across over a second line, takes several rows; then a name is the texts from top to bottom joined by ` / `.
 * `rows` are the first rows with their numbers; null when none has two filled cells.
 */
export function sheetHeader(rows: readonly (readonly [number, readonly string[]])[], merges: readonly Merge[]): SheetHeader | null {
  const first = rows.find(([row, cells]) => cells.filter((cell) => cell.trim() !== '').length >= 2 || (cells.length === 1 && cells[0]?.trim() !== '' && rows.every(([, other]) => other.length <= 1) && row === rows[0]?.[0]));
  if (first === undefined) return null;
  const [top] = first;
  const touching = merges.filter((block) => block.top + 1 === top);
  const across = touching.some(({ left, right, top: t, bottom }) => right > left && bottom === t);
  // A block across stands over a second line of names only if that line has other texts than numbers.
  const below = rows.find(([row]) => row === top + 1)?.[1] ?? [];
  const names2 = across && below.some((cell) => cell.trim() !== '' && Number.isNaN(Number(cell)));
  const lastRow = Math.max(top, names2 ? top + 1 : top, ...touching.map(({ bottom }) => bottom + 1));
  const lines = rows.filter(([row]) => row >= top && row <= lastRow).map(([row, cells]) => spread(row, cells, merges));
  const width = Math.max(...lines.map((cells) => cells.length));
  const names = Array.from({ length: width }, (_, column) => [...new Set(lines.map((cells) => (cells[column] ?? '').replace(/\s+/g, ' ').trim()).filter((text) => text !== ''))].join(' / '));
  while (names.length > 0 && names.at(-1) === '') names.pop();
  return { names, lastRow };
}

/** A merged block has its text in the first cell only; here every cell of it says the text. */
function spread(row: number, cells: readonly string[], merges: readonly Merge[]): string[] {
  const whole = [...cells];
  for (const { top, left, right } of merges) {
    if (top + 1 !== row || right - left > 4096) continue;
    while (whole.length <= right) whole.push('');
    for (let column = left + 1; column <= right; column += 1) whole[column] = whole[left] ?? '';
  }
  return whole;
}
