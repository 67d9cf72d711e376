import { rampStep, classOf } from './class-scale.ts';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, textWidth, wrap } from './text-lines.ts';

/** A number of norms from a row to a column. */
export interface MatrixCount { readonly from: string; readonly to: string; readonly n: number }
export interface MatrixHead { readonly id: string; readonly label: string }

const STEPS = 5;
const BOUNDS = [2, 3, 5, 8];
const LINE = 15;

/**
 * Counts as squares with their number inside: senders down, receivers across. An empty square says that no norm was found,
 * so it stays empty rather than zero.
 */
export function countMatrix(counts: readonly MatrixCount[], { frame, rows, columns, heads }: { readonly frame: ChartFrame; readonly rows: readonly MatrixHead[]; readonly columns: readonly MatrixHead[]; readonly heads: string }): string {
  const width = CHART_WIDTH[frame.size];
  const wide = frame.size === 'wide';
  const left = wide ? 176 : 112;
  const step = (width - left - 2) / columns.length;
  const long = Math.max(...columns.map(({ label }) => textWidth(label)));
  const top = contentTop(frame) + 18 + long + 8;
  const found = new Map(counts.map(({ from, to, n }) => [`${from} ${to}`, n]));
  let body = `<text x="0" y="${px(contentTop(frame) + 12)}" class="muted">${escapeMarkup(heads)}</text>`;
  columns.forEach(({ label }, j) => { body += `<text transform="translate(${px(left + (j + 0.5) * step + 4.5)} ${px(top - 6)}) rotate(-90)">${escapeMarkup(label)}</text>`; });
  let y = top;
  for (const { id, label } of rows) {
    const lines = wrap(label, charactersIn(left - 10));
    const tall = Math.max(wide ? 22 : 32, lines.length * LINE + 4);
    lines.forEach((line, n) => { body += `<text x="${px(left - 8)}" y="${px(y + tall / 2 + 4.5 + (n - (lines.length - 1) / 2) * LINE)}" text-anchor="end">${escapeMarkup(line)}</text>`; });
    columns.forEach((column, j) => {
      const n = found.get(`${id} ${column.id}`) ?? 0;
      const x = left + j * step;
      if (n === 0) { body += `<rect x="${px(x + 0.5)}" y="${px(y + 0.5)}" width="${px(step - 1)}" height="${px(tall - 1)}" fill="var(--raised, #f7f8f9)"/>`; return; }
      const level = rampStep(classOf(n, BOUNDS) + 1, STEPS);
      body += `<g class="count" data-from="${escapeMarkup(id)}" data-to="${escapeMarkup(column.id)}"><rect x="${px(x + 0.5)}" y="${px(y + 0.5)}" width="${px(step - 1)}" height="${px(tall - 1)}" fill="var(--seq-${level})"/><text x="${px(x + step / 2)}" y="${px(y + tall / 2 + 4.5)}" text-anchor="middle" font-weight="600" style="fill:var(--seq-${level >= 4 ? 1 : 6})">${n}</text></g>`;
    });
    y += tall;
  }
  return svgFrame(frame, y + 6, body);
}
