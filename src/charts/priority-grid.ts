import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { svgFrame } from './svg-frame.ts';

/** One thing on the grid: a short label and its two scores from 1 to 5. */
export interface PriorityMark { readonly label: string; readonly impact: number; readonly feasibility: number }

const STEPS = [1, 2, 3, 4, 5] as const;
const LINE = 17;

/**
 * A five by five grid, impact upwards and feasibility to the right; each cell lists the labels of what stands in it, so
 * that nothing is hidden behind another point. Darker ground means more in the cell; rows are as tall as they need.
 */
export function priorityGrid(marks: readonly PriorityMark[], { frame, impact, feasibility }: { readonly frame: ChartFrame; readonly impact: string; readonly feasibility: string }): string {
  const width = CHART_WIDTH[frame.size];
  const left = 26;
  const step = (width - left) / STEPS.length;
  const across = Math.max(1, Math.floor((step - 8) / 29));
  const cell = (row: number, column: number): readonly string[] => marks.filter((mark) => mark.impact === row && mark.feasibility === column).map(({ label }) => label);
  const most = Math.max(1, ...STEPS.flatMap((row) => STEPS.map((column) => cell(row, column).length)));
  let y = 22;
  let body = `<text x="0" y="14" font-weight="600">↑ ${escapeMarkup(impact)}</text>`;
  for (const row of STEPS.toReversed()) {
    const lines = Math.max(2, ...STEPS.map((column) => Math.ceil(cell(row, column).length / across)));
    const tall = lines * LINE + 10;
    body += `<text x="${px(left - 10)}" y="${px(y + tall / 2 + 5)}" text-anchor="end" class="muted">${row}</text>`;
    for (const column of STEPS) {
      const labels = cell(row, column);
      const x = left + (column - 1) * step;
      body += `<rect x="${px(x + 1)}" y="${px(y + 1)}" width="${px(step - 2)}" height="${px(tall - 2)}" rx="3" fill="var(--c1, #1860bd)" fill-opacity="${px(labels.length === 0 ? 0.03 : 0.06 + 0.14 * (labels.length / most))}" stroke="var(--grid, #d7dce1)"/>`;
      for (let n = 0; n * across < labels.length; n += 1) body += `<text x="${px(x + 7)}" y="${px(y + 20 + n * LINE)}" fill="var(--text, #1c2024)">${escapeMarkup(labels.slice(n * across, (n + 1) * across).join(' '))}</text>`;
    }
    y += tall;
  }
  for (const column of STEPS) body += `<text x="${px(left + (column - 0.5) * step)}" y="${px(y + 18)}" text-anchor="middle" class="muted">${column}</text>`;
  body += `<text x="${px(width)}" y="${px(y + 38)}" text-anchor="end" font-weight="600">${escapeMarkup(feasibility)} →</text>`;
  return svgFrame(frame, y + 46, body);
}
