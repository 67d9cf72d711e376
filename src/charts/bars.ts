import { scaleLinear } from 'd3';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, wrap } from './text-lines.ts';
import { HALO, valueAxis } from './value-axis.ts';

/** One bar: a value from zero, or why there is none. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  readonly lo?: number | undefined;
  readonly hi?: number | undefined;
  /** Words in place of a missing value (“suppressed”, “no data”). */
  readonly missing?: string | undefined;
  readonly strong?: boolean;
}

export interface BarsOptions {
  readonly frame: ChartFrame;
  /** What the axis counts, with the unit; stands above it. */
  readonly axis: string;
  readonly format: (value: number) => string;
  /** Upper end of the axis when several charts must agree; otherwise the largest value or interval. */
  readonly max?: number;
}

const ROW = 42;

/** Horizontal bars from zero in the order given; the label stands above its bar so that long names need no column. */
export function bars(rows: readonly Bar[], { frame, axis, format, max }: BarsOptions): string {
  const width = CHART_WIDTH[frame.size];
  const most = max ?? Math.max(1e-9, ...rows.map(({ value, hi }) => Math.max(value ?? 0, hi ?? 0)));
  const x = scaleLinear([0, most], [0, width - 12]);
  let y = contentTop(frame);
  let body = '';
  for (const line of wrap(axis, charactersIn(width))) { y += 16; body += `<text x="0" y="${px(y)}" class="muted">${escapeMarkup(line)}</text>`; }
  const top = y + 8;
  const bottom = top + rows.length * ROW + 2;
  body += valueAxis({ x, ticks: x.ticks(frame.size === 'wide' ? 5 : 3), format, top, bottom });
  rows.forEach((row, n) => { body += bar(row, { x, top: top + n * ROW, right: width, format }); });
  return svgFrame(frame, bottom + 24, body);
}

function bar({ label, value, lo, hi, missing, strong }: Bar, { x, top, right, format }: { readonly x: (value: number) => number; readonly top: number; readonly right: number; readonly format: (value: number) => string }): string {
  const words = value === null ? (missing ?? '—') : format(value);
  const colour = strong === false ? 'var(--grey, #6b7683)' : 'var(--c1, #1860bd)';
  const text = `<text x="0" y="${px(top + 16)}" ${HALO}>${escapeMarkup(label)}</text><text x="${px(right - 2)}" y="${px(top + 16)}" text-anchor="end" font-weight="600" ${HALO}>${escapeMarkup(words)}</text>`;
  const drawn = value === null ? `<rect x="0.5" y="${px(top + 23)}" width="40" height="11" fill="none" stroke="var(--axis, #6b7683)" stroke-dasharray="2 2"/>` : `<rect x="0" y="${px(top + 22)}" width="${px(Math.max(0.5, x(value)))}" height="12" fill="${colour}"/>`;
  const whisker = lo === undefined || hi === undefined ? '' : `<path d="M${px(x(lo))} ${px(top + 28)}H${px(x(hi))}M${px(x(lo))} ${px(top + 24)}v8M${px(x(hi))} ${px(top + 24)}v8" stroke="var(--text, #1c2024)" stroke-width="1.3" fill="none"/>`;
  return text + drawn + whisker;
}
