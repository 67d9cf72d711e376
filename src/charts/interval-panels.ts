import { scaleLinear } from 'd3';
import { formatPercent } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { escapeMarkup, px } from './markup.ts';
import { svgFrame } from './svg-frame.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';

/** One line of a panel: a point, a range, or a range with its middle half and median. Values are shares of one. */
export interface IntervalRow {
  readonly label: string;
  readonly value?: number | undefined;
  readonly lo?: number | undefined;
  readonly hi?: number | undefined;
  readonly q1?: number | undefined;
  readonly q3?: number | undefined;
  readonly strong?: boolean;
}

/** Rows that may be compared with one another: same unit, same basis, same group of offences. */
export interface IntervalPanel { readonly title: string; readonly axis: string; readonly rows: readonly IntervalRow[]; readonly max: number }

/**
 * Panels of intervals, one under another, each with an axis of its own: figures of different units or bases never share an
 * axis. The label stands above its mark, so that long Kazakh names need no column and a phone loses nothing.
 */
export function intervalPanels(panels: readonly IntervalPanel[], { frame, lang }: { readonly frame: ChartFrame; readonly lang: Lang }): string {
  const width = CHART_WIDTH[frame.size];
  const perLine = Math.floor((width - 8) / 6.6);
  let y = frame.mark === undefined ? 6 : 28;
  let body = '';
  for (const { title, axis, rows, max } of panels) {
    const x = scaleLinear([0, max], [8, width - 46]);
    for (const line of wrap(title, perLine)) { y += 17; body += `<text x="0" y="${px(y)}" font-weight="600">${escapeMarkup(line)}</text>`; }
    const top = y + 10;
    const bottom = top + rows.length * 40 + 4;
    for (const tick of x.ticks(frame.size === 'wide' ? 6 : 4)) {
      body += `<line x1="${px(x(tick))}" x2="${px(x(tick))}" y1="${px(top)}" y2="${px(bottom)}" stroke="var(--grid, #d7dce1)"/><text x="${px(x(tick))}" y="${px(bottom + 15)}" text-anchor="middle" class="muted">${formatPercent(lang, tick)}</text>`;
    }
    rows.forEach((row, i) => { body += interval(row, x, top + i * 40, lang); });
    y = bottom + 17;
    for (const line of wrap(axis, perLine)) { y += 16; body += `<text x="8" y="${px(y)}" class="muted">${escapeMarkup(line)}</text>`; }
    y += 22;
  }
  return svgFrame(frame, y - 8, body);
}

function interval({ label, value, lo, hi, q1, q3, strong }: IntervalRow, x: (value: number) => number, top: number, lang: Lang): string {
  const colour = strong === true ? 'var(--c1, #1860bd)' : 'var(--grey, #6b7683)';
  const line = top + 28;
  const digits = (share: number): number => (Math.round(share * 1000) % 10 === 0 ? 0 : 1);
  const end = hi ?? value ?? 0;
  const words = value !== undefined ? formatPercent(lang, value, { digits: digits(value) }) : '';
  let marks = `<text x="8" y="${px(top + 17)}">${escapeMarkup(label)}</text>`;
  if (lo !== undefined && hi !== undefined) marks += `<line x1="${px(x(lo))}" x2="${px(x(hi))}" y1="${px(line)}" y2="${px(line)}" stroke="${colour}" stroke-width="3" stroke-linecap="round"/>`;
  if (q1 !== undefined && q3 !== undefined) marks += `<rect x="${px(x(q1))}" y="${px(line - 6)}" width="${px(x(q3) - x(q1))}" height="12" fill="${colour}" rx="2"/>`;
  if (value !== undefined) marks += q1 === undefined ? `<circle cx="${px(x(value))}" cy="${px(line)}" r="5.5" fill="${colour}" stroke="var(--bg, #fff)" stroke-width="1.5"/>` : `<line x1="${px(x(value))}" x2="${px(x(value))}" y1="${px(line - 9)}" y2="${px(line + 9)}" stroke="var(--bg, #fff)" stroke-width="3"/><line x1="${px(x(value))}" x2="${px(x(value))}" y1="${px(line - 9)}" y2="${px(line + 9)}" stroke="var(--text, #1c2024)" stroke-width="1.5"/>`;
  if (words !== '') marks += `<text x="${px(x(end) + 9)}" y="${px(line + 5)}" font-weight="600">${words}</text>`;
  return marks;
}

/** Breaks a text into lines of at most `most` characters at spaces; a longer word stays whole. */
export function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
