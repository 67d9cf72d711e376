import { weekdayName } from '../i18n/calendar.ts';
import type { Lang } from '../i18n/lang.ts';
import { classOf, rampStep } from './class-scale.ts';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { squareLegend, type LegendEntry } from './square-legend.ts';
import { squareMark, type SquareValue } from './square-mark.ts';
import { contentTop, svgFrame } from './svg-frame.ts';

/** A count of one hour of one day of the week; null where it is held back. */
export interface HourCell { readonly weekday: number; readonly hour: number; readonly n: number | null }

export interface HeatGridOptions {
  readonly frame: ChartFrame;
  readonly lang: Lang;
  /** Lower bounds of the classes above the first, ascending. */
  readonly bounds: readonly number[];
  readonly legendTitle: string;
  /** Words of the classes, lowest first. */
  readonly legend: readonly string[];
  readonly suppressed: string;
  readonly missing: string;
  readonly hourTitle: string;
}

/**
 * Hours of the week as a grid. Wide: days down, hours across. Narrow: hours down and days across, so that a square stays
 * large enough for a phone. A missing pair is hatched, a held-back one dotted, zero the lowest step.
 */
export function heatGrid(cells: readonly HourCell[], options: HeatGridOptions): string {
  const { frame, lang, bounds, legendTitle, legend, suppressed, missing, hourTitle } = options;
  const width = CHART_WIDTH[frame.size];
  const wide = frame.size === 'wide';
  const found = new Map(cells.map((cell) => [`${cell.weekday}:${cell.hour}`, cell.n] as const));
  const valueOf = (weekday: number, hour: number): SquareValue => {
    const n = found.get(`${weekday}:${hour}`);
    if (n === undefined) return 'none';
    if (n === null) return 'suppressed';
    return n === 0 ? 'zero' : { step: rampStep(classOf(n, bounds) + 1, bounds.length + 1) };
  };
  const values = [...Array(7).keys()].flatMap((weekday) => [...Array(24).keys()].map((hour) => ({ weekday, hour, value: valueOf(weekday, hour) })));
  const [left, top] = wide ? [104, contentTop(frame) + 34] : [34, contentTop(frame) + 40];
  const [stepX, stepY] = wide ? [(width - left) / 24, 26] : [(width - left) / 7, 18];
  let body = `<text x="0" y="${px(top - 20)}" class="muted">${escapeMarkup(hourTitle)}</text>`;
  for (const { weekday, hour, value } of values) body += squareMark(value, left + (wide ? hour : weekday) * stepX + 0.5, top + (wide ? weekday : hour) * stepY + 0.5, stepX - 1, stepY - 1);
  for (let weekday = 0; weekday < 7; weekday += 1) {
    const at = (weekday + 0.5) * (wide ? stepY : stepX);
    body += wide ? `<text x="${px(left - 8)}" y="${px(top + at + 4.5)}" text-anchor="end">${escapeMarkup(weekdayName(lang, weekday))}</text>` : `<text x="${px(left + at)}" y="${px(top - 5)}" text-anchor="middle">${escapeMarkup(weekdayName(lang, weekday, 'short'))}</text>`;
  }
  for (let hour = 0; hour < 24; hour += 3) body += wide ? `<text x="${px(left + hour * stepX)}" y="${px(top - 5)}" text-anchor="middle" class="muted">${hour}</text>` : `<text x="${px(left - 6)}" y="${px(top + hour * stepY + 5)}" text-anchor="end" class="muted">${hour}</text>`;
  const used = new Set(values.map(({ value }) => (typeof value === 'string' ? value : 'step')));
  const entries: LegendEntry[] = [...legend.map((words, n) => ({ value: { step: rampStep(n + 1, legend.length) }, words })), ...(used.has('suppressed') ? [{ value: 'suppressed' as const, words: suppressed }] : []), ...(used.has('none') ? [{ value: 'none' as const, words: missing }] : [])];
  const key = squareLegend(legendTitle, entries, { top: top + (wide ? 7 : 24) * stepY + 8, width });
  return svgFrame(frame, top + (wide ? 7 : 24) * stepY + 8 + key.height + 4, body + key.svg);
}
