import { scaleLinear } from 'd3';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { svgFrame } from './svg-frame.ts';
import { charactersIn, wrap } from './text-lines.ts';

/** One event; those with a `note` are numbered in the picture and spelt out below it. */
export interface TimelineDot { readonly year: number; readonly lane: string; readonly note?: string | undefined }

/** Events by year in lanes, one dot an event, stacked within the year, so that the eye sees in what bursts they came. */
export function dotTimeline(dots: readonly TimelineDot[], { frame, from, lanes }: { readonly frame: ChartFrame; /** Year from which the scale is stretched. */ readonly from: number; readonly lanes: readonly { readonly id: string; readonly label: string; readonly colour: string }[] }): string {
  const width = CHART_WIDTH[frame.size];
  const wide = frame.size === 'wide';
  const years = dots.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  // The sparse first years get a quarter of the width; the ticks say so.
  const x = scaleLinear([first, from, last], [10, width * 0.24, width - 12]);
  const step = 18;
  let y = 2;
  let body = '';
  let notes = '';
  // Numbers run in the order of time, not of the lanes.
  const numbered = dots.filter((dot) => dot.note !== undefined);
  for (const { id, label, colour } of lanes) {
    const own = dots.filter(({ lane }) => lane === id);
    const tallest = Math.max(1, ...[...Map.groupBy(own, ({ year }) => year).values()].map((group) => group.length));
    y += 18;
    body += `<text x="0" y="${px(y)}" font-weight="600">${escapeMarkup(label)}</text>`;
    const base = y + 8 + tallest * step;
    body += `<line x1="0" x2="${width}" y1="${px(base)}" y2="${px(base)}" stroke="var(--grid, #d7dce1)"/>`;
    for (const [year, group] of Map.groupBy(own, ({ year: at }) => at)) {
      group.forEach((dot, i) => {
        const cy = base - step / 2 - i * step;
        body += `<circle cx="${px(x(year))}" cy="${px(cy)}" r="${dot.note === undefined ? 5 : 8.5}" fill="${dot.note === undefined ? 'var(--bg, #fff)' : colour}" stroke="${colour}" stroke-width="1.8"/>`;
        if (dot.note === undefined) return;
        body += `<text x="${px(x(year))}" y="${px(cy + 4.5)}" text-anchor="middle" font-weight="650" style="fill:var(--bg, #fff)">${numbered.indexOf(dot) + 1}</text>`;
      });
    }
    y = base + 4;
  }
  const ticks = wide ? [first, from, from + 4, from + 8, from + 12, last] : [first, from, from + 8, last];
  for (const year of ticks) body += `<text x="${px(Math.min(width - 16, Math.max(16, x(year))))}" y="${px(y + 16)}" text-anchor="middle" class="muted">${year}</text>`;
  y += 26;
  numbered.forEach(({ note = '' }, i) => {
    wrap(note, charactersIn(width - 26)).forEach((line, row) => {
      y += 17;
      notes += `${row === 0 ? `<text x="16" y="${px(y)}" text-anchor="end" font-weight="600">${i + 1}</text>` : ''}<text x="24" y="${px(y)}">${escapeMarkup(line)}</text>`;
    });
  });
  return svgFrame(frame, y + 8, body + notes);
}
