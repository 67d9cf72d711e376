import { scaleLinear, scaleSqrt } from 'd3';
import { bandPath, linePath, type Point } from './line-path.ts';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, textWidth, wrap } from './text-lines.ts';
import { HALO } from './value-axis.ts';

/** A unit of the funnel: the size that its value rests on and the value itself. */
export interface FunnelPoint { readonly label: string; readonly n: number; readonly value: number; /** Named in the picture. */ readonly named?: boolean }

/** Limits within which chance alone keeps a unit of this size (95 and 99.8 per cent), worked out by the caller. */
export interface FunnelLimit { readonly n: number; readonly lo95: number; readonly hi95: number; readonly lo998: number; readonly hi998: number }

export interface FunnelOptions {
  readonly frame: ChartFrame;
  readonly mean: number;
  readonly meanLabel: string;
  readonly sizeAxis: string;
  readonly valueAxis: string;
  readonly formatSize: (n: number) => string;
  readonly formatValue: (value: number) => string;
  /** Ends that the value cannot pass, such as 0 for a share. */
  readonly least?: number;
  readonly most?: number;
}

/**
 * Funnel plot (Spiegelhalter 2005): value against size with the limits of chance around the common mean. Units inside the
 * funnel are alike as far as these data can tell; none is ranked, and only those that the caller names carry a name.
 */
export function funnel(points: readonly FunnelPoint[], limits: readonly FunnelLimit[], { frame, mean, meanLabel, sizeAxis, valueAxis, formatSize, formatValue, least = -Infinity, most: highest = Infinity }: FunnelOptions): string {
  const width = CHART_WIDTH[frame.size];
  const wide = frame.size === 'wide';
  const top = contentTop(frame) + 26;
  const [left, bottom] = [58, top + (wide ? 340 : 300)];
  const right = width - 14;
  const most = Math.max(...points.map(({ n }) => n), ...limits.map(({ n }) => n));
  const [low, high] = [Math.min(...points.map(({ value }) => value), ...limits.map(({ lo95 }) => lo95)), Math.max(...points.map(({ value }) => value), ...limits.map(({ hi95 }) => hi95))];
  const x = scaleSqrt([0, most], [left, right]);
  const y = scaleLinear([Math.max(least, Math.min(low, mean)), Math.min(highest, Math.max(high, mean))], [bottom, top]).nice(5);
  const [floor = 0, ceiling = 1] = y.domain();
  const at = (n: number, value: number): Point => [x(n), y(Math.max(floor, Math.min(ceiling, value)))];
  let body = `<text x="0" y="${px(top - 11)}" class="muted">${escapeMarkup(valueAxis)}</text>`;
  for (const tick of y.ticks(4)) body += `<line x1="${px(left)}" x2="${px(right)}" y1="${px(y(tick))}" y2="${px(y(tick))}" stroke="var(--grid, #d7dce1)"/><text x="${px(left - 7)}" y="${px(y(tick) + 4.5)}" text-anchor="end" class="muted">${escapeMarkup(formatValue(tick))}</text>`;
  for (const tick of x.ticks(wide ? 5 : 3)) body += `<text x="${px(x(tick))}" y="${px(bottom + 18)}" text-anchor="middle" class="muted">${escapeMarkup(formatSize(tick))}</text>`;
  const sorted = [...limits].sort((a, b) => a.n - b.n);
  body += `<path d="${bandPath(sorted.map((one) => at(one.n, one.hi998)), sorted.map((one) => at(one.n, one.lo998)))}" fill="var(--grey, #6b7683)" fill-opacity="0.13"/>`
    + `<path d="${bandPath(sorted.map((one) => at(one.n, one.hi95)), sorted.map((one) => at(one.n, one.lo95)))}" fill="var(--grey, #6b7683)" fill-opacity="0.2"/>`
    + `<path d="${linePath([[left, y(mean)], [right, y(mean)]])}" stroke="var(--text, #1c2024)" stroke-dasharray="5 3"/><text x="${px(left + 4)}" y="${px(y(mean) - 6)}" ${HALO}>${escapeMarkup(meanLabel)}</text>`;
  for (const point of points) body += `<circle cx="${px(x(point.n))}" cy="${px(y(point.value))}" r="4.5" fill="${point.named === true ? 'var(--c1, #1860bd)' : 'var(--grey, #6b7683)'}" stroke="var(--bg, #fff)"/>`;
  for (const { named, n, value, label } of points) if (named === true) {
    const before = x(n) + 10 + textWidth(label) > right;
    body += `<text x="${px(x(n) + (before ? -9 : 9))}" y="${px(y(value) + 4.5)}" text-anchor="${before ? 'end' : 'start'}" ${HALO}>${escapeMarkup(label)}</text>`;
  }
  let below = bottom + 22;
  for (const line of wrap(sizeAxis, charactersIn(width - left))) { below += 16; body += `<text x="${px(left)}" y="${px(below)}" class="muted">${escapeMarkup(line)}</text>`; }
  return svgFrame(frame, below + 8, body);
}
