import { scaleLinear } from 'd3';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { svgFrame } from './svg-frame.ts';
import { charactersIn, wrap } from './text-lines.ts';

/** A rank in one edition: as first published, and as a later edition restated it. A derived one is drawn hollow. */
export interface RankPoint { readonly year: number; readonly rank: number; readonly restated?: number | undefined; readonly derived?: boolean }

/** Ranks by edition, first at the top. Points are not joined: each edition recalculates the index, so there is no line to follow. */
export function rankLine(points: readonly RankPoint[], { frame, axis, restated }: { readonly frame: ChartFrame; readonly axis: string; readonly restated: string }): string {
  const width = CHART_WIDTH[frame.size];
  const years = points.map(({ year }) => year);
  const x = scaleLinear([Math.min(...years), Math.max(...years)], [44, width - 34]);
  let top = 4;
  let body = '';
  for (const line of wrap(axis, charactersIn(width))) { top += 16; body += `<text x="0" y="${px(top)}" class="muted">${escapeMarkup(line)}</text>`; }
  top += 14;
  const height = 240;
  const y = scaleLinear([40, 110], [top, top + height]);
  for (const rank of [40, 60, 80, 100]) body += `<line x1="28" x2="${width}" y1="${px(y(rank))}" y2="${px(y(rank))}" stroke="var(--grid, #d7dce1)"/><text x="22" y="${px(y(rank) + 4.5)}" text-anchor="end" class="muted">${rank}</text>`;
  for (const { year, rank, restated: later, derived } of points) {
    const cx = x(year);
    if (later !== undefined) body += `<line x1="${px(cx)}" x2="${px(cx)}" y1="${px(y(rank))}" y2="${px(y(later))}" stroke="var(--c2, #d0762f)" stroke-width="2"/><rect x="${px(cx - 5)}" y="${px(y(later) - 5)}" width="10" height="10" fill="var(--bg, #fff)" stroke="var(--c2, #d0762f)" stroke-width="2"/><text x="${px(cx)}" y="${px(y(later) + 21)}" text-anchor="middle">${later}</text>`;
    body += `<circle cx="${px(cx)}" cy="${px(y(rank))}" r="6" fill="${derived === true ? 'var(--bg, #fff)' : 'var(--c1, #1860bd)'}" stroke="var(--c1, #1860bd)" stroke-width="2"/><text x="${px(cx)}" y="${px(y(rank) - 11)}" text-anchor="middle" font-weight="600">${rank}</text>`;
    body += `<text x="${px(cx)}" y="${px(top + height + 18)}" text-anchor="middle" class="muted">${year}</text>`;
  }
  let end = top + height + 28;
  wrap(restated, charactersIn(width - 20)).forEach((line, i) => {
    end += 17;
    body += `${i === 0 ? `<rect x="1" y="${px(end - 10)}" width="10" height="10" fill="var(--bg, #fff)" stroke="var(--c2, #d0762f)" stroke-width="2"/>` : ''}<text x="20" y="${px(end)}">${escapeMarkup(line)}</text>`;
  });
  return svgFrame(frame, end + 8, body);
}
