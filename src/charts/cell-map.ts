import { escapeMarkup, px } from './markup.ts';
import { classOf, rampStep } from './class-scale.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';

/** One square: its indices, size in cells of the base grid, and either a count or a class (1 = lowest). */
export interface MapCell { readonly i: number; readonly j: number; readonly span?: number; readonly value: number }

export interface CellMapOptions {
  readonly frame: ChartFrame;
  /** Side of the base cell in metres. */
  readonly cellM: number;
  /** Lower bounds of the classes above the first; values are counts. Leave out when `value` already is a class. */
  readonly bounds?: readonly number[];
  /** Number of classes. */
  readonly classes: number;
  readonly scaleLabel: (kilometres: number) => string;
  /** Lines of the basemap in metres of the same projection. */
  readonly lines?: readonly (readonly (readonly [number, number])[])[];
  readonly labels?: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/**
 * A still map of squares in projected metres. Squares are drawn in units of one cell, one path for each class with
 * neighbours in a row joined, so that ten thousand of them weigh a few kilobytes; the picture scales with its column, and
 * names of districts are left out by CSS where they would be too small. Low is the step nearest the page in both themes.
 */
export function cellMap(cells: readonly MapCell[], { frame, cellM, bounds, classes, scaleLabel, lines = [], labels = [] }: CellMapOptions): string {
  if (cells.length === 0) throw new Error(`map ${frame.label}: no cell to draw (expected at least one)`);
  const width = CHART_WIDTH[frame.size];
  const span = (cell: MapCell): number => cell.span ?? 1;
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const cell of cells) {
    west = Math.min(west, cell.i); east = Math.max(east, cell.i + span(cell));
    south = Math.min(south, cell.j); north = Math.max(north, cell.j + span(cell));
  }
  const top = 34;
  const unit = Math.min((width - 8) / (east - west), 640 / (north - south));
  const left = (width - unit * (east - west)) / 2;
  const bottom = top + unit * (north - south);
  const rows = new Map<number, MapCell[]>();
  for (const cell of cells) {
    const index = bounds === undefined ? cell.value : classOf(cell.value, bounds) + 1;
    (rows.get(index) ?? rows.set(index, []).get(index))?.push(cell);
  }
  const squares = [...rows].sort(([a], [b]) => a - b).map(([index, own]) => `<path d="${runs(own, west, north)}" fill="var(--seq-${rampStep(index, classes)})"/>`).join('');
  const x = (metres: number): number => left + (metres / cellM - west) * unit;
  const y = (metres: number): number => top + (north - metres / cellM) * unit;
  const base = lines.map((line) => `M${line.map(([mx, my]) => `${px(x(mx))} ${px(y(my))}`).join('L')}`).join('');
  const names = labels.map((label) => `<text x="${px(x(label.x))}" y="${px(y(label.y))}">${escapeMarkup(label.text)}</text>`).join('');
  const height = bottom + 40;
  const name = escapeMarkup(frame.mark === undefined ? frame.label : `${frame.mark}. ${frame.label}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart map" viewBox="0 0 ${width} ${px(height)}" role="img" aria-label="${name}" font-family="var(--sans, sans-serif)" font-size="15">`
    + `<g transform="translate(${px(left)} ${px(top)}) scale(${Math.round(unit * 1000) / 1000})" shape-rendering="crispEdges">${squares}</g>`
    + `<path d="${base}" fill="none" stroke="var(--axis, #6b7683)" stroke-width="0.8" stroke-opacity="0.8"/>`
    + `<g class="map-names" text-anchor="middle" stroke="var(--bg, #fff)" stroke-width="3.5" paint-order="stroke" fill="var(--text, #1c2024)">${names}</g>`
    + scaleBar(unit, cellM, left, bottom + 26, scaleLabel)
    + `${frame.mark === undefined ? '' : mark(frame.mark, width)}</svg>`;
}

/** Squares of one class as runs along the rows, from the north-west corner, in units of one cell. */
function runs(cells: readonly MapCell[], west: number, north: number): string {
  const sorted = [...cells].sort((a, b) => b.j - a.j || a.i - b.i);
  let path = '';
  for (let n = 0; n < sorted.length;) {
    const first = sorted[n];
    if (first === undefined) break;
    const size = first.span ?? 1;
    let end = first.i + size;
    n += 1;
    for (let next = sorted[n]; next !== undefined && next.j === first.j && next.i === end && (next.span ?? 1) === size; next = sorted[n]) { end += size; n += 1; }
    path += `M${first.i - west} ${north - first.j - size}h${end - first.i}v${size}h${first.i - end}z`;
  }
  return path;
}

/** The mark of synthetic data, larger than in charts because a map shrinks with its column. */
function mark(text: string, width: number): string {
  const long = 15 * text.length + 24;
  return `<g><rect x="${px(width - long)}" y="1" width="${px(long - 2)}" height="30" rx="4" fill="var(--bg, #fff)" stroke="var(--text, #1c2024)" stroke-width="2"/><text x="${px(width - long / 2)}" y="23" text-anchor="middle" font-size="21" font-weight="650" fill="var(--text, #1c2024)">${escapeMarkup(text.toLocaleUpperCase('ru'))}</text></g>`;
}

/** A scale bar of a round length, about a fifth of the map. */
function scaleBar(unit: number, cellM: number, x: number, y: number, label: (kilometres: number) => string): string {
  const want = (160 / unit) * cellM;
  const metres = [500, 1000, 2000, 5000, 10_000, 20_000].findLast((length) => length <= want) ?? 500;
  const long = (metres / cellM) * unit;
  return `<path d="M${px(x)} ${px(y - 6)}v6h${px(long)}v-6" fill="none" stroke="var(--text, #1c2024)" stroke-width="1.5"/><text x="${px(x + long + 9)}" y="${px(y + 4)}" font-size="19" fill="var(--text, #1c2024)">${escapeMarkup(label(metres / 1000))}</text>`;
}
