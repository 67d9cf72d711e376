import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';

/**
 * The outer element of a hand-drawn chart: named, sized, and marked when its data are made up. The mark is text inside the
 * picture, so that it survives every copy of it.
 */
export function svgFrame({ size, label, mark }: ChartFrame, height: number, body: string): string {
  const width = CHART_WIDTH[size];
  const name = escapeMarkup(mark === undefined ? label : `${mark}. ${label}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart ${size}" viewBox="0 0 ${width} ${px(height)}" width="${width}" height="${px(height)}" role="img" aria-label="${name}" font-family="var(--sans, sans-serif)" font-size="13">${body}${mark === undefined ? '' : syntheticMark(mark, width)}</svg>`;
}

/** The first free line of a chart: under the mark, when there is one. */
export function contentTop({ mark }: ChartFrame): number {
  return mark === undefined ? 6 : 28;
}

/** The mark of synthetic data, right-aligned at the top edge, on a ground of its own so that it is read on any map. */
export function syntheticMark(mark: string, width: number): string {
  const text = escapeMarkup(mark.toLocaleUpperCase('ru'));
  const long = 9.2 * mark.length + 14;
  return `<g class="synthetic-mark"><rect x="${px(width - long)}" y="1" width="${px(long - 1)}" height="20" rx="3" fill="var(--bg, #fff)" stroke="var(--text, #1c2024)" stroke-width="1.5"/><text x="${px(width - long / 2)}" y="15.5" text-anchor="middle" font-size="13" font-weight="650" fill="var(--text, #1c2024)">${text}</text></g>`;
}
