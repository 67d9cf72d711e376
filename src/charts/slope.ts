import { scaleLinear } from 'd3';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, wrap } from './text-lines.ts';
import { HALO, valueAxis } from './value-axis.ts';

/** A unit seen twice. */
export interface SlopeRow { readonly label: string; readonly before: number; readonly after: number }

/**
 * Two values of each unit on one line, from an open ring to a full dot, in the order given: which way and how far, without
 * a tangle of crossing lines. Wording of the two moments stands above with its mark.
 */
export function slopeDots(rows: readonly SlopeRow[], { frame, moments, axis, format }: { readonly frame: ChartFrame; readonly moments: readonly [before: string, after: string]; readonly axis: string; readonly format: (value: number) => string }): string {
  const width = CHART_WIDTH[frame.size];
  const all = rows.flatMap(({ before, after }) => [before, after]);
  const x = scaleLinear([Math.min(0, ...all), Math.max(...all)], [8, width - 12]).nice(4);
  let y = contentTop(frame) + 16;
  let body = `<circle cx="6" cy="${px(y - 5)}" r="4.5" fill="var(--bg, #fff)" stroke="var(--c1, #1860bd)" stroke-width="1.8"/><text x="16" y="${px(y)}">${escapeMarkup(moments[0])}</text><circle cx="${px(width / 2 + 6)}" cy="${px(y - 5)}" r="5" fill="var(--c1, #1860bd)"/><text x="${px(width / 2 + 16)}" y="${px(y)}">${escapeMarkup(moments[1])}</text>`;
  y += 4;
  for (const line of wrap(axis, charactersIn(width))) { y += 16; body += `<text x="0" y="${px(y)}" class="muted">${escapeMarkup(line)}</text>`; }
  const top = y + 8;
  const bottom = top + rows.length * 40 + 4;
  body += valueAxis({ x, ticks: x.ticks(frame.size === 'wide' ? 5 : 4), format, top, bottom });
  rows.forEach(({ label, before, after }, n) => {
    const line = top + n * 40 + 29;
    body += `<text x="8" y="${px(line - 12)}" ${HALO}>${escapeMarkup(label)}</text><text x="${px(width - 2)}" y="${px(line - 12)}" text-anchor="end" font-weight="600" ${HALO}>${escapeMarkup(`${format(before)} → ${format(after)}`)}</text>`
      + `<line x1="${px(x(before))}" x2="${px(x(after))}" y1="${px(line)}" y2="${px(line)}" stroke="var(--c1, #1860bd)" stroke-width="2"/><circle cx="${px(x(before))}" cy="${px(line)}" r="4.5" fill="var(--bg, #fff)" stroke="var(--c1, #1860bd)" stroke-width="1.8"/><circle cx="${px(x(after))}" cy="${px(line)}" r="5" fill="var(--c1, #1860bd)"/>`;
  });
  return svgFrame(frame, bottom + 24, body);
}
