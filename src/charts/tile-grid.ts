import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { squareLegend, type LegendEntry } from './square-legend.ts';
import { isStrong, squareMark, type SquareValue } from './square-mark.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, wrap } from './text-lines.ts';

/** One region as a tile of equal size: place in the grid, short name, printed number, class; `span` columns where regions are joined. */
export interface Tile { readonly column: number; readonly row: number; readonly name: string; readonly number: string; readonly value: SquareValue; readonly span?: number }

/**
 * A map of equal tiles, so that a large empty region weighs no more than a city and no boundary is drawn. Names are short
 * and stand in the tile with the number; the order on the ground is only approximate and the caption says so.
 */
export function tileGrid(tiles: readonly Tile[], { frame, legendTitle, legend }: { readonly frame: ChartFrame; readonly legendTitle: string; readonly legend: readonly LegendEntry[] }): string {
  if (tiles.length === 0) throw new Error(`tile map ${frame.label}: no tile to draw (expected at least one)`);
  const width = CHART_WIDTH[frame.size];
  const columns = 1 + Math.max(...tiles.map(({ column, span = 1 }) => column + span - 1));
  const rows = 1 + Math.max(...tiles.map(({ row }) => row));
  const side = Math.min(92, (width - 2) / columns);
  const tall = Math.max(46, side * 0.72);
  const left = (width - side * columns) / 2;
  const top = contentTop(frame) + 2;
  let body = '';
  for (const tile of tiles) {
    const [x, y] = [left + tile.column * side + 1, top + tile.row * tall + 1];
    const fill = isStrong(tile.value) ? 'var(--bg, #fff)' : 'var(--text, #1c2024)';
    const long = side * (tile.span ?? 1) - 2;
    const lines = wrap(tile.name, charactersIn(long, 13)).slice(0, 2);
    body += squareMark(tile.value, x, y, long, tall - 2);
    const halo = typeof tile.value === 'string' && tile.value === 'none' ? ' stroke="var(--raised, #f7f8f9)" stroke-width="4" paint-order="stroke"' : '';
    [...lines, tile.number].forEach((line, n) => {
      const at = y + tall / 2 + (n - lines.length / 2) * 15 + 3.5;
      body += `<text x="${px(x + long / 2)}" y="${px(at)}" text-anchor="middle"${n === lines.length ? ' font-weight="650"' : ''} style="fill:${fill}"${halo}>${escapeMarkup(line)}</text>`;
    });
  }
  const key = squareLegend(legendTitle, legend, { top: top + rows * tall + 6, width });
  return svgFrame(frame, top + rows * tall + 6 + key.height + 4, body + key.svg);
}
