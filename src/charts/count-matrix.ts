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

/**
 * Counts as squares with their number inside: senders down, receivers across. An empty square says that no norm was found,
 * so it stays empty rather than zero.
 */
export function countMatrix(counts: readonly MatrixCount[], { frame, rows, columns, heads }: { readonly frame: ChartFrame; readonly rows: readonly MatrixHead[]; readonly columns: readonly MatrixHead[]; readonly heads: string }): string {
  const width = CHART_WIDTH[frame.size];
  const wide = frame.size === 'wide';
  const left = wide ? 176 : 112;
  const step = (width - left - (wide ? 26 : 2)) / columns.length;
  const slant = Math.max(...columns.map(({ label }) => textWidth(label))) * (wide ? 0.78 : 1);
  const top = contentTop(frame) + 18 + (wide ? slant : Math.min(150, slant)) + 8;
  const tall = Math.max(20, wide ? Math.min(step, 24) : 34);
  const found = new Map(counts.map(({ from, to, n }) => [`${from} ${to}`, n]));
  let body = `<text x="0" y="${px(contentTop(frame) + 12)}" class="muted">${escapeMarkup(heads)}</text>`;
  columns.forEach(({ label }, j) => {
    const x = left + (j + 0.5) * step;
    body += `<text transform="translate(${px(x + 4)} ${px(top - 6)}) rotate(${wide ? -52 : -90})">${escapeMarkup(label)}</text>`;
  });
  rows.forEach(({ id, label }, i) => {
    const y = top + i * tall;
    const lines = wrap(label, charactersIn(left - 10));
    lines.forEach((line, n) => { body += `<text x="${px(left - 8)}" y="${px(y + tall / 2 + 4.5 + (n - (lines.length - 1) / 2) * 14)}" text-anchor="end">${escapeMarkup(line)}</text>`; });
    columns.forEach((column, j) => {
      const n = found.get(`${id} ${column.id}`) ?? 0;
      const x = left + j * step;
      if (n === 0) { body += `<rect x="${px(x + 0.5)}" y="${px(y + 0.5)}" width="${px(step - 1)}" height="${px(tall - 1)}" fill="var(--raised, #f7f8f9)"/>`; return; }
      const level = rampStep(classOf(n, BOUNDS) + 1, STEPS);
      body += `<g class="count" data-from="${escapeMarkup(id)}" data-to="${escapeMarkup(column.id)}"><rect x="${px(x + 0.5)}" y="${px(y + 0.5)}" width="${px(step - 1)}" height="${px(tall - 1)}" fill="var(--seq-${level})"/><text x="${px(x + step / 2)}" y="${px(y + tall / 2 + 4.5)}" text-anchor="middle" font-weight="600" style="fill:var(--seq-${level >= 4 ? 1 : 6})">${n}</text></g>`;
    });
  });
  return svgFrame(frame, top + rows.length * tall + 6, body);
}
