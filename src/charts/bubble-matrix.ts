import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { svgFrame } from './svg-frame.ts';
import { charactersIn, wrap } from './text-lines.ts';

/** One cell: a count and the sum that sets the area of its circle. */
export interface BubbleCell { readonly row: string; readonly column: string; readonly count: number; readonly sum: number }

/** Rows by columns of circles whose area is the sum; the sum stands in the circle or, where it is too small, beside it. */
export function bubbleMatrix(cells: readonly BubbleCell[], { frame, rows, columns }: { readonly frame: ChartFrame; readonly rows: readonly { readonly id: string; readonly label: string }[]; readonly columns: readonly { readonly id: string; readonly label: string; readonly colour: string }[] }): string {
  const width = CHART_WIDTH[frame.size];
  const wide = frame.size === 'wide';
  const left = wide ? 210 : 0;
  const step = (width - left) / columns.length;
  const most = Math.max(...cells.map(({ sum }) => sum));
  const radius = (sum: number): number => 27 * Math.sqrt(sum / most);
  let y = 2;
  let body = '';
  const heads = columns.map(({ label }) => wrap(label, charactersIn(step - 6)));
  const tall = Math.max(...heads.map((lines) => lines.length));
  heads.forEach((lines, i) => lines.forEach((line, n) => { body += `<text x="${px(left + step * (i + 0.5))}" y="${px(y + 15 + n * 16)}" text-anchor="middle" font-weight="600">${escapeMarkup(line)}</text>`; }));
  y += tall * 16 + 8;
  for (const { id, label } of rows) {
    const lines = wrap(label, charactersIn(wide ? left - 12 : width));
    if (!wide) for (const line of lines) { y += 17; body += `<text x="0" y="${px(y)}" class="muted">${escapeMarkup(line)}</text>`; }
    const middle = y + 32;
    if (wide) lines.forEach((line, n) => { body += `<text x="0" y="${px(middle + 5 + (n - (lines.length - 1) / 2) * 17)}">${escapeMarkup(line)}</text>`; });
    columns.forEach((column, i) => {
      const cell = cells.find((one) => one.row === id && one.column === column.id);
      const x = left + step * (i + 0.5);
      if (cell === undefined || cell.count === 0) { body += `<text x="${px(x)}" y="${px(middle + 5)}" text-anchor="middle" class="muted">—</text>`; return; }
      const r = radius(cell.sum);
      body += `<circle cx="${px(x)}" cy="${px(middle)}" r="${px(r)}" fill="${column.colour}"/>`;
      body += r > 13 ? `<text x="${px(x)}" y="${px(middle + 5)}" text-anchor="middle" font-weight="650" style="fill:#fff">${cell.sum}</text>` : `<text x="${px(x + r + 5)}" y="${px(middle + 5)}" font-weight="650">${cell.sum}</text>`;
    });
    y = middle + 32;
    body += `<line x1="0" x2="${width}" y1="${px(y)}" y2="${px(y)}" stroke="var(--grid, #d7dce1)"/>`;
  }
  return svgFrame(frame, y + 6, body);
}
