import { scaleLinear } from 'd3';
import { formatPercent, formatRange } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, textWidth, wrap } from './text-lines.ts';
import { HALO, valueAxis } from './value-axis.ts';

/** One line of a panel: a point, a range, or a range with its middle half and median. Values are shares of one. */
export interface IntervalRow {
  readonly label: string;
  readonly value?: number | undefined;
  readonly lo?: number | undefined;
  readonly hi?: number | undefined;
  readonly q1?: number | undefined;
  readonly q3?: number | undefined;
  /** Digits after the point, as the source gives them. */
  readonly digits?: number | undefined;
  /** Put before the number where the source only says “about”. */
  readonly about?: string | undefined;
  readonly strong?: boolean;
}

/** Rows that may be compared with one another: same unit, same basis, same group of offences. */
export interface IntervalPanel {
  readonly title: string;
  /** What the axis counts, with the unit. */
  readonly axis: string;
  readonly rows: readonly IntervalRow[];
  readonly max: number;
  /** Middle half and median that all rows of the panel are held against, drawn through it. */
  readonly reference?: { readonly q1: number; readonly q3: number; readonly median: number; readonly label: string };
}

const ROW = 40;
const LINE = 15;

/**
 * Panels of intervals, one under another, each with an axis of its own: figures of different units or bases never share an
 * axis. The label stands above its mark and the number at the right edge, so that long Kazakh names need no column and
 * nothing can collide on a phone.
 */
export function intervalPanels(panels: readonly IntervalPanel[], { frame, lang }: { readonly frame: ChartFrame; readonly lang: Lang }): string {
  const width = CHART_WIDTH[frame.size];
  let y = contentTop(frame);
  let body = '';
  for (const panel of panels) {
    const { title, axis, rows, max, reference } = panel;
    const x = scaleLinear([0, max], [8, width - 14]);
    for (const line of wrap(title, charactersIn(width))) { y += 17; body += `<text x="0" y="${px(y)}" font-weight="600">${escapeMarkup(line)}</text>`; }
    const top = y + 10;
    const lines = rows.map((row) => wrap(row.label, charactersIn(width - 26 - textWidth(valueText(row, lang)))));
    const tops = lines.map((_, i) => top + lines.slice(0, i).reduce((sum, before) => sum + ROW + (before.length - 1) * LINE, 0));
    const bottom = (tops.at(-1) ?? top) + (rows.length === 0 ? 0 : ROW + ((lines.at(-1)?.length ?? 1) - 1) * LINE) + 4;
    if (reference !== undefined) body += `<rect x="${px(x(reference.q1))}" y="${px(top)}" width="${px(x(reference.q3) - x(reference.q1))}" height="${px(bottom - top)}" fill="var(--c1, #1860bd)" fill-opacity="0.13"/>`;
    body += valueAxis({ x, ticks: x.ticks(frame.size === 'wide' ? 6 : 4), format: (value) => formatPercent(lang, value), top, bottom });
    if (reference !== undefined) body += `<line x1="${px(x(reference.median))}" x2="${px(x(reference.median))}" y1="${px(top)}" y2="${px(bottom)}" stroke="var(--c1, #1860bd)" stroke-width="1.5" stroke-dasharray="4 3"/>`;
    rows.forEach((row, i) => { body += interval(row, x, { top: tops[i] ?? top, lines: lines[i] ?? [], right: width - 2, lang }); });
    y = bottom + 18;
    for (const line of wrap(axis, charactersIn(width - 8))) { y += 16; body += `<text x="8" y="${px(y)}" class="muted">${escapeMarkup(line)}</text>`; }
    if (reference !== undefined) {
      body += `<rect x="8" y="${px(y + 6)}" width="18" height="12" fill="var(--c1, #1860bd)" fill-opacity="0.13"/><line x1="17" x2="17" y1="${px(y + 5)}" y2="${px(y + 19)}" stroke="var(--c1, #1860bd)" stroke-width="1.5" stroke-dasharray="4 3"/>`;
      for (const line of wrap(reference.label, charactersIn(width - 34))) { y += 16; body += `<text x="32" y="${px(y)}" class="muted">${escapeMarkup(line)}</text>`; }
    }
    y += 24;
  }
  return svgFrame(frame, y - 12, body);
}

function interval(row: IntervalRow, x: (value: number) => number, { top, lines, right, lang }: { readonly top: number; readonly lines: readonly string[]; readonly right: number; readonly lang: Lang }): string {
  const { value, lo, hi, q1, q3, strong } = row;
  const colour = strong === true ? 'var(--c1, #1860bd)' : 'var(--grey, #6b7683)';
  const line = top + 29 + (lines.length - 1) * LINE;
  let marks = lines.map((text, i) => `<text x="8" y="${px(top + 17 + i * LINE)}" ${HALO}>${escapeMarkup(text)}</text>`).join('');
  if (lo !== undefined && hi !== undefined) marks += `<line x1="${px(x(lo))}" x2="${px(x(hi))}" y1="${px(line)}" y2="${px(line)}" stroke="${colour}" stroke-width="${value === undefined ? 5 : 3}" stroke-linecap="round"/>`;
  if (q1 !== undefined && q3 !== undefined) marks += `<rect x="${px(x(q1))}" y="${px(line - 6)}" width="${px(x(q3) - x(q1))}" height="12" fill="${colour}" rx="2"/>`;
  if (value !== undefined) marks += q1 === undefined ? `<circle cx="${px(x(value))}" cy="${px(line)}" r="5.5" fill="${colour}" stroke="var(--bg, #fff)" stroke-width="1.5"/>` : `<line x1="${px(x(value))}" x2="${px(x(value))}" y1="${px(line - 9)}" y2="${px(line + 9)}" stroke="var(--bg, #fff)" stroke-width="4"/><line x1="${px(x(value))}" x2="${px(x(value))}" y1="${px(line - 9)}" y2="${px(line + 9)}" stroke="var(--text, #1c2024)" stroke-width="2"/>`;
  return `${marks}<text x="${px(right)}" y="${px(top + 17)}" text-anchor="end" font-weight="600" ${HALO}>${escapeMarkup(valueText(row, lang))}</text>`;
}

/** The number of a row as the source gives it: “4.5% (1.7–11.0)”, “2.1–6.0%”, “about 3%”. */
export function valueText({ value, lo, hi, digits = 1, about }: IntervalRow, lang: Lang): string {
  const range = lo === undefined || hi === undefined ? '' : formatRange(lang, lo, hi, { as: 'percent', digits });
  if (value === undefined) return range;
  const point = `${about === undefined ? '' : `${about} `}${formatPercent(lang, value, { digits })}`;
  return range === '' ? point : `${point} (${range})`;
}
