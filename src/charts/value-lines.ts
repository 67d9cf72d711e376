import { scaleLinear, scaleLog } from 'd3';
import { linePath, bandPath, type Point } from './line-path.ts';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, wrap } from './text-lines.ts';

export interface LinePoint { readonly x: number; readonly y: number; readonly lo?: number; readonly hi?: number }
export interface ValueLine { readonly label: string; readonly points: readonly LinePoint[]; readonly colour: string; readonly dash?: string; readonly dots?: boolean }

export interface ValueLinesOptions {
  readonly frame: ChartFrame;
  readonly x: { readonly label: string; readonly ticks: readonly number[]; readonly format: (value: number) => string; readonly log?: boolean };
  readonly y: { readonly label: string; readonly max: number; readonly ticks: readonly number[]; readonly format: (value: number) => string };
}

/** Lines over a numeric axis, with bands where a point has ends. The axis of values starts at zero; the key stands above. */
export function valueLines(lines: readonly ValueLine[], { frame, x: across, y: up }: ValueLinesOptions): string {
  const width = CHART_WIDTH[frame.size];
  let top = contentTop(frame);
  let body = '';
  for (const { label, colour, dash } of lines) {
    wrap(label, charactersIn(width - 62)).forEach((line, n) => {
      top += 18;
      if (n === 0) body += `<line x1="0" x2="26" y1="${px(top - 4.5)}" y2="${px(top - 4.5)}" stroke="${colour}" stroke-width="2.5"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}/>`;
      body += `<text x="34" y="${px(top)}">${escapeMarkup(line)}</text>`;
    });
  }
  for (const line of wrap(up.label, charactersIn(width))) { top += 20; body += `<text x="0" y="${px(top)}" class="muted">${escapeMarkup(line)}</text>`; }
  top += 14;
  const bottom = top + (frame.size === 'wide' ? 250 : 220);
  const values = lines.flatMap(({ points }) => points.map(({ x }) => x));
  const domain = [Math.min(...values), Math.max(...values)];
  const x = (across.log === true ? scaleLog : scaleLinear)(domain, [46, width - 30]);
  const y = scaleLinear([0, up.max], [bottom, top]);
  for (const tick of up.ticks) body += `<line x1="46" x2="${width - 14}" y1="${px(y(tick))}" y2="${px(y(tick))}" stroke="var(--grid, #d7dce1)"/><text x="40" y="${px(y(tick) + 4.5)}" text-anchor="end" class="muted">${escapeMarkup(up.format(tick))}</text>`;
  for (const tick of across.ticks) body += `<text x="${px(x(tick))}" y="${px(bottom + 18)}" text-anchor="middle" class="muted">${escapeMarkup(across.format(tick))}</text>`;
  for (const { points, colour, dash, dots } of lines) {
    const at = (value: number, height: number): Point => [x(value), y(height)];
    if (points.some(({ lo, hi }) => lo !== undefined && hi !== undefined)) body += `<path d="${bandPath(points.map((p) => at(p.x, p.hi ?? p.y)), points.map((p) => at(p.x, p.lo ?? p.y)))}" fill="${colour}" fill-opacity="0.2"/>`;
    body += `<path d="${linePath(points.map((p) => at(p.x, p.y)))}" fill="none" stroke="${colour}" stroke-width="2.4"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}/>`;
    if (dots === true) body += points.map((p) => `<circle cx="${px(x(p.x))}" cy="${px(y(p.y))}" r="3.2" fill="${colour}"/>`).join('');
  }
  let end = bottom + 22;
  for (const line of wrap(across.label, charactersIn(width - 46))) { end += 17; body += `<text x="46" y="${px(end)}" class="muted">${escapeMarkup(line)}</text>`; }
  return svgFrame(frame, end + 8, body);
}
