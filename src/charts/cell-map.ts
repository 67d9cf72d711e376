import { escapeMarkup, px } from './markup.ts';
import { classOf, rampStep } from './class-scale.ts';
import { svgFrame } from './svg-frame.ts';
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
  /** Words of the legend, one for each class from the lowest, and what an empty place means. */
  readonly legend: readonly string[];
  readonly legendTitle: string;
  readonly scaleLabel: (kilometres: number) => string;
  /** Lines of the basemap in metres of the same projection. */
  readonly lines?: readonly (readonly (readonly [number, number])[])[];
  readonly labels?: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/**
 * A still map of squares in projected metres: one path for each class, so that ten thousand squares stay small; a legend
 * with every class in words; a scale bar. Low is the step nearest the page in both themes.
 */
export function cellMap(cells: readonly MapCell[], { frame, cellM, bounds, classes, legend, legendTitle, scaleLabel, lines = [], labels = [] }: CellMapOptions): string {
  const width = CHART_WIDTH[frame.size];
  const span = (cell: MapCell): number => cell.span ?? 1;
  const west = Math.min(...cells.map(({ i }) => i));
  const east = Math.max(...cells.map((cell) => cell.i + span(cell)));
  const south = Math.min(...cells.map(({ j }) => j));
  const north = Math.max(...cells.map((cell) => cell.j + span(cell)));
  const tall = frame.size === 'wide' ? 620 : 470;
  const unit = Math.min((width - 4) / (east - west), tall / (north - south));
  const top = frame.mark === undefined ? 6 : 30;
  const left = (width - unit * (east - west)) / 2;
  const x = (i: number): number => left + (i - west) * unit;
  const y = (j: number): number => top + (north - j) * unit;
  const bottom = y(south);
  const paths = new Map<number, string>();
  for (const cell of cells) {
    const index = bounds === undefined ? cell.value : classOf(cell.value, bounds) + 1;
    const side = px(unit * span(cell));
    paths.set(index, `${paths.get(index) ?? ''}M${px(x(cell.i))} ${px(y(cell.j + span(cell)))}h${side}v${side}h-${side}z`);
  }
  const squares = [...paths].sort(([a], [b]) => a - b).map(([index, d]) => `<path d="${d}" fill="var(--seq-${rampStep(index, classes)})"/>`).join('');
  const metres = (point: readonly [number, number]): string => `${px(x(point[0] / cellM))} ${px(y(point[1] / cellM))}`;
  const base = lines.map((line) => `<path d="M${line.map(metres).join('L')}" fill="none" stroke="var(--axis, #6b7683)" stroke-width="0.7" stroke-opacity="0.75"/>`).join('');
  const names = labels.map(({ x: mx, y: my, text }) => `<text x="${px(x(mx / cellM))}" y="${px(y(my / cellM))}" text-anchor="middle" stroke="var(--bg, #fff)" stroke-width="3.5" paint-order="stroke">${escapeMarkup(text)}</text>`).join('');
  const { svg: scale } = scaleBar(unit, cellM, left, bottom + 22, scaleLabel);
  let at = bottom + 52;
  let key = `<text x="0" y="${px(at)}" font-weight="600">${escapeMarkup(legendTitle)}</text>`;
  const column = frame.size === 'wide' ? 3 : 2;
  legend.forEach((words, n) => {
    const cx = (n % column) * (width / column);
    const cy = at + 12 + Math.floor(n / column) * 24;
    key += `<rect x="${px(cx + 0.5)}" y="${px(cy)}" width="16" height="16" fill="var(--seq-${rampStep(n + 1, classes)})" stroke="var(--axis, #6b7683)" stroke-width="0.7"/><text x="${px(cx + 23)}" y="${px(cy + 13)}">${escapeMarkup(words)}</text>`;
  });
  at += 12 + Math.ceil(legend.length / column) * 24;
  return svgFrame(frame, at + 4, squares + base + names + scale + key);
}

/** A scale bar of a round length, about a fifth of the map. */
function scaleBar(unit: number, cellM: number, x: number, y: number, label: (kilometres: number) => string): { svg: string } {
  const want = (90 / unit) * cellM;
  const metres = [500, 1000, 2000, 5000, 10_000, 20_000].findLast((length) => length <= want) ?? 500;
  const long = (metres / cellM) * unit;
  return { svg: `<path d="M${px(x)} ${px(y - 5)}v5h${px(long)}v-5" fill="none" stroke="var(--text, #1c2024)"/><text x="${px(x + long + 8)}" y="${px(y + 2)}">${escapeMarkup(label(metres / 1000))}</text>` };
}
