import { scaleLinear } from 'd3';
import { formatPercent } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { bandPath, linePath, type Point } from './line-path.ts';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, wrap } from './text-lines.ts';
import { HALO } from './value-axis.ts';

/** One point of the curve: share of places (fullest first), share of incidents, and what chance alone would give there. */
export interface LorenzPoint { readonly p: number; readonly share: number; readonly chance: number; readonly chanceLo: number; readonly chanceHi: number }

/** One curve with its own chance line: a period, an offence or a city. */
export interface LorenzPanel {
  readonly title: string;
  readonly points: readonly LorenzPoint[];
  /** Share of places that holds half of the incidents; dotted lines lead to it. */
  readonly half: number;
  /** Published shares for half of the incidents; only where unit, basis and offences are the same. */
  readonly published?: { readonly lo: number; readonly hi: number };
}

export interface LorenzLabels { readonly places: string; readonly incidents: string; readonly observed: string; readonly chance: string; readonly equality: string; readonly published?: string }

export interface LorenzOptions { readonly frame: ChartFrame; readonly lang: Lang; readonly labels: LorenzLabels }

interface Place { readonly left: number; readonly top: number; readonly side: number }

const BLUE = 'var(--c1, #1860bd)';
const GREY = 'var(--grey, #6b7683)';

/**
 * Lorenz curves in the order of this literature, fullest places first: the observed line, the band that chance alone gives
 * for so many incidents on so many places, and the line of equality. Panels stand side by side on a wide page and one under
 * another on a phone, on the same axes. The key is written in the empty corner under the curves.
 */
export function lorenzPanels(panels: readonly LorenzPanel[], options: LorenzOptions): string {
  const { frame, labels } = options;
  const width = CHART_WIDTH[frame.size];
  const beside = frame.size === 'wide' && panels.length > 1;
  const start = contentTop(frame);
  const side = beside ? (width - 48 - 44 * (panels.length - 1)) / panels.length - 8 : Math.min(width - 60, 430);
  const title = panels.some((panel) => panel.title !== '') ? 24 : 0;
  const step = title + side + 78;
  // A single curve stays a square, in the middle of a wide page.
  const inset = beside || frame.size === 'narrow' ? 48 : (width - side + 48) / 2;
  let body = '';
  panels.forEach((panel, n) => {
    const top = start + (beside ? 0 : n * step) + title + 22;
    const left = inset + (beside ? n * (side + 52) : 0);
    if (title > 0) body += `<text x="${px(left - 42)}" y="${px(top - 30)}" font-weight="600">${escapeMarkup(panel.title)}</text>`;
    body += `<text x="${px(left - 42)}" y="${px(top - 10)}" class="muted">${escapeMarkup(labels.incidents)}</text>`;
    body += drawPanel(panel, { left, top, side }, options, n === 0);
  });
  return svgFrame(frame, start + (beside ? step : step * panels.length) - 12, body);
}

/** A single Lorenz curve. */
export function lorenzCurve(points: readonly LorenzPoint[], { half, ...options }: LorenzOptions & { readonly half: number }): string {
  return lorenzPanels([{ title: '', points, half }], options);
}

function drawPanel({ points, half, published }: LorenzPanel, place: Place, { lang, labels }: LorenzOptions, key: boolean): string {
  const { left, top, side } = place;
  const x = scaleLinear([0, 1], [left, left + side]);
  const y = scaleLinear([0, 1], [top + side, top]);
  const at = (p: number, share: number): Point => [x(p), y(share)];
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  let svg = '';
  for (const tick of ticks) {
    svg += `<line x1="${px(left)}" x2="${px(left + side)}" y1="${px(y(tick))}" y2="${px(y(tick))}" stroke="var(--grid, #d7dce1)"/>`
      + `<text x="${px(left - 7)}" y="${px(y(tick) + 4.5)}" text-anchor="end" class="muted">${formatPercent(lang, tick)}</text>`
      + `<text x="${px(x(tick))}" y="${px(top + side + 17)}" text-anchor="${tick === 1 ? 'end' : 'middle'}" class="muted">${formatPercent(lang, tick)}</text>`;
  }
  svg += `<text x="${px(left + side / 2)}" y="${px(top + side + 36)}" text-anchor="middle" class="muted">${escapeMarkup(labels.places)}</text>`;
  svg += `<path d="${bandPath(points.map((one) => at(one.p, one.chanceHi)), points.map((one) => at(one.p, one.chanceLo)))}" fill="${GREY}" fill-opacity="0.3"/>`;
  svg += `<path d="${linePath(points.map((one) => at(one.p, one.chance)))}" fill="none" stroke="${GREY}" stroke-width="1.5" stroke-dasharray="5 3"/>`;
  svg += `<path d="M${px(x(0))} ${px(y(0))}L${px(x(1))} ${px(y(1))}" stroke="var(--axis, #6b7683)" stroke-width="1"/>`;
  svg += `<path d="M${px(x(0))} ${px(y(0.5))}H${px(x(half))}V${px(y(0))}" fill="none" stroke="${BLUE}" stroke-dasharray="2 3"/>`;
  if (published !== undefined) svg += `<line x1="${px(x(published.lo))}" x2="${px(x(published.hi))}" y1="${px(y(0.5))}" y2="${px(y(0.5))}" stroke="var(--text, #1c2024)" stroke-width="4"/>`;
  svg += `<path d="${linePath(points.map((one) => at(one.p, one.share)))}" fill="none" stroke="${BLUE}" stroke-width="2.5"/>`;
  svg += `<circle cx="${px(x(half))}" cy="${px(y(0.5))}" r="4.5" fill="${BLUE}"/><text x="${px(x(half) + 6)}" y="${px(y(0) - 7)}" font-weight="600" ${HALO}>${formatPercent(lang, half, { digits: 1 })}</text>`;
  return key ? svg + drawKey(place, labels, published !== undefined) : svg;
}

/** The key, in the corner that no curve enters. */
function drawKey({ left, top, side }: Place, labels: LorenzLabels, published: boolean): string {
  const from = left + side * 0.5;
  const lines: readonly (readonly [string, string])[] = [
    [`stroke="${BLUE}" stroke-width="2.5"`, labels.observed], [`stroke="${GREY}" stroke-width="1.5" stroke-dasharray="5 3"`, labels.chance], ['stroke="var(--axis, #6b7683)" stroke-width="1"', labels.equality],
    ...(published && labels.published !== undefined ? [['stroke="var(--text, #1c2024)" stroke-width="4"', labels.published] as const] : []),
  ];
  const wrapped = lines.map(([mark, words]) => [mark, wrap(words, charactersIn(side * 0.5 - 30))] as const);
  let y = top + side - 24 - wrapped.reduce((sum, [, words]) => sum + words.length * 15 + 5, 0);
  let svg = '';
  for (const [mark, words] of wrapped) {
    y += 5;
    svg += `<line x1="${px(from)}" x2="${px(from + 20)}" y1="${px(y + 10)}" y2="${px(y + 10)}" ${mark}/>`;
    for (const line of words) { y += 15; svg += `<text x="${px(from + 26)}" y="${px(y)}" ${HALO}>${escapeMarkup(line)}</text>`; }
  }
  return svg;
}
