import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, textWidth, wrap } from './text-lines.ts';

/** Something that happened, in the order of time. `date` is already in the reader's words. */
export interface TimelineEvent { readonly date: string; readonly title: string; readonly text?: string | undefined; readonly strong?: boolean }

/**
 * Events down the page, one under another: a phone and a sheet of paper have room downwards only. Distances do not stand
 * for time; the dates do.
 */
export function timeline(events: readonly TimelineEvent[], { frame }: { readonly frame: ChartFrame }): string {
  const width = CHART_WIDTH[frame.size];
  const gutter = frame.size === 'wide' ? Math.min(190, 20 + Math.max(0, ...events.map(({ date }) => textWidth(date)))) : 0;
  const [spine, left] = [gutter + 8, gutter + 26];
  let y = contentTop(frame) + 4;
  const first = y + 8;
  let last = first;
  let body = '';
  for (const { date, title, text, strong } of events) {
    last = y + 11;
    body += `<circle cx="${px(spine)}" cy="${px(last)}" r="5" fill="${strong === false ? 'var(--bg, #fff)' : 'var(--c1, #1860bd)'}" stroke="var(--c1, #1860bd)" stroke-width="1.6"/>`;
    if (gutter > 0) body += `<text x="${px(gutter - 8)}" y="${px(y + 16)}" text-anchor="end" class="muted">${escapeMarkup(date)}</text>`;
    else { y += 16; body += `<text x="${px(left)}" y="${px(y)}" class="muted">${escapeMarkup(date)}</text>`; }
    for (const line of wrap(title, charactersIn(width - left))) { y += 16; body += `<text x="${px(left)}" y="${px(y)}" font-weight="600">${escapeMarkup(line)}</text>`; }
    if (text !== undefined) for (const line of wrap(text, charactersIn(width - left))) { y += 16; body += `<text x="${px(left)}" y="${px(y)}">${escapeMarkup(line)}</text>`; }
    y += 14;
  }
  return svgFrame(frame, y, `<line x1="${px(spine)}" x2="${px(spine)}" y1="${px(first)}" y2="${px(last)}" stroke="var(--grid, #d7dce1)" stroke-width="2"/>${body}`);
}
