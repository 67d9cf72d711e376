import { scaleLinear } from 'd3';
import { formatPercent } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, textWidth, wrap } from './text-lines.ts';
import { HALO, valueAxis } from './value-axis.ts';

/** Two shares of one of the same thing, seen in two ways. */
export interface PairedRow { readonly label: string; readonly first: number; readonly second: number }

export interface PairedDotsOptions {
  readonly frame: ChartFrame;
  readonly lang: Lang;
  /** What the two marks are: a filled circle and a hollow diamond, told apart without colour. */
  readonly names: readonly [first: string, second: string];
  readonly axis: string;
  readonly max: number;
  readonly digits?: number;
}

const [BLUE, ORANGE] = ['var(--c1, #1860bd)', 'var(--c2, #d0762f)'];
const ROW = 42;

/** Pairs of shares joined by a line: how far the second look is from the first. Labels stand above their line. */
export function pairedDots(rows: readonly PairedRow[], { frame, lang, names, axis, max, digits = 1 }: PairedDotsOptions): string {
  const width = CHART_WIDTH[frame.size];
  const x = scaleLinear([0, max], [10, width - 26]);
  let y = contentTop(frame);
  let body = '';
  const marks = [circle, diamond];
  names.forEach((name, n) => {
    wrap(name, charactersIn(width - 26)).forEach((line, i) => {
      y += 17;
      if (i === 0) body += marks[n]?.(8, y - 4.5) ?? '';
      body += `<text x="22" y="${px(y)}">${escapeMarkup(line)}</text>`;
    });
  });
  const top = y + 12;
  const bottom = top + rows.length * ROW + 4;
  body += valueAxis({ x, ticks: x.ticks(frame.size === 'wide' ? 6 : 4), format: (value) => formatPercent(lang, value), top, bottom });
  rows.forEach(({ label, first, second }, n) => {
    const line = top + n * ROW + 31;
    const words = `${formatPercent(lang, first, { digits })} → ${formatPercent(lang, second, { digits })}`;
    body += `<text x="10" y="${px(line - 13)}" ${HALO}>${escapeMarkup(label)}</text><text x="${width - 2}" y="${px(line - 13)}" text-anchor="end" font-weight="600" ${HALO}>${escapeMarkup(textWidth(label) + textWidth(words) + 20 > width ? words.replaceAll(' ', '') : words)}</text>`;
    body += `<line x1="${px(x(first))}" x2="${px(x(second))}" y1="${px(line)}" y2="${px(line)}" stroke="var(--axis, #6b7683)" stroke-width="2"/>${circle(x(first), line)}${diamond(x(second), line)}`;
  });
  y = bottom + 18;
  for (const line of wrap(axis, charactersIn(width - 10))) { y += 16; body += `<text x="10" y="${px(y)}" class="muted">${escapeMarkup(line)}</text>`; }
  return svgFrame(frame, y + 8, body);
}

const circle = (cx: number, cy: number): string => `<circle cx="${px(cx)}" cy="${px(cy)}" r="5.5" fill="${BLUE}"/>`;
const diamond = (cx: number, cy: number): string => `<path d="M${px(cx)} ${px(cy - 7)}l7 7l-7 7l-7 -7z" fill="var(--bg, #fff)" stroke="${ORANGE}" stroke-width="2.2"/>`;
