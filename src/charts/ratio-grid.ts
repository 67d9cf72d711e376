import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, wrap } from './text-lines.ts';

/** One panel of a table of ratios: rows and columns are bands, a cell is observed over expected. */
export interface RatioPanel { readonly title: string; readonly rows: readonly string[]; readonly columns: readonly string[]; readonly cells: readonly (readonly { readonly ratio: number; readonly beyond: boolean }[])[] }

export interface RatioGridOptions { readonly frame: ChartFrame; readonly across: string; readonly format: (ratio: number) => string; readonly key: string }

/** Tables of ratios drawn as squares: a number in each, a heavy frame and a fill where it lies above the band of chance. */
export function ratioGrid(panels: readonly RatioPanel[], { frame, across, format, key }: RatioGridOptions): string {
  const width = CHART_WIDTH[frame.size];
  const beside = frame.size === 'wide';
  const room = beside ? (width - 30) / panels.length : width;
  const start = contentTop(frame);
  let body = '';
  let end = start;
  panels.forEach((panel, n) => {
    const left = beside ? n * (room + 30) : 0;
    let y = beside ? start : end + (n === 0 ? 0 : 16);
    for (const line of wrap(panel.title, charactersIn(room))) { y += 18; body += `<text x="${px(left)}" y="${px(y)}" font-weight="600">${escapeMarkup(line)}</text>`; }
    const head = 86;
    const side = (room - head) / panel.columns.length;
    y += 20;
    body += `<text x="${px(left + head)}" y="${px(y)}" class="muted">${escapeMarkup(across)}</text>`;
    y += 18;
    panel.columns.forEach((name, c) => { body += `<text x="${px(left + head + side * (c + 0.5))}" y="${px(y)}" text-anchor="middle" class="muted">${escapeMarkup(name)}</text>`; });
    y += 8;
    panel.cells.forEach((row, r) => {
      body += `<text x="${px(left + head - 8)}" y="${px(y + 26)}" text-anchor="end" class="muted">${escapeMarkup(panel.rows[r] ?? '')}</text>`;
      row.forEach(({ ratio, beyond }, c) => {
        const x = left + head + side * c;
        body += `<rect x="${px(x + 1.5)}" y="${px(y + 1.5)}" width="${px(side - 3)}" height="40" fill="${beyond ? 'var(--c1, #1860bd)' : 'var(--grid, #d7dce1)'}" fill-opacity="${beyond ? 0.25 : 0.35}"${beyond ? ' stroke="var(--c1, #1860bd)" stroke-width="3"' : ''}/><text x="${px(x + side / 2)}" y="${px(y + 26)}" text-anchor="middle"${beyond ? ' font-weight="700"' : ''}>${escapeMarkup(format(ratio))}</text>`;
      });
      y += 43;
    });
    end = Math.max(end, y);
  });
  end += 12;
  wrap(key, charactersIn(width - 26)).forEach((line, n) => {
    end += 17;
    if (n === 0) body += `<rect x="2" y="${px(end - 11)}" width="13" height="12" fill="var(--c1, #1860bd)" fill-opacity="0.25" stroke="var(--c1, #1860bd)" stroke-width="2.5"/>`;
    body += `<text x="24" y="${px(end)}">${escapeMarkup(line)}</text>`;
  });
  return svgFrame(frame, end + 10, body);
}
