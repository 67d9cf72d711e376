import { scaleLinear } from 'd3';
import { bandPath, linePath, type Point } from './line-path.ts';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, wrap } from './text-lines.ts';

/** One small chart: a yearly value with its band; null breaks the line where the series breaks. */
export interface SmallMultiple { readonly title: string; readonly points: readonly { readonly year: number; readonly value: number | null; readonly lo?: number | undefined; readonly hi?: number | undefined }[] }

export interface SmallMultiplesOptions {
  readonly frame: ChartFrame;
  readonly axis: string;
  readonly format: (value: number) => string;
  /** Ends of the value axis shared by all; from zero to the largest value or band unless given. */
  readonly domain?: readonly [number, number];
}

/** Small line charts on one shared scale, in the order given: two beside each other on a phone, four on a wide page. */
export function smallMultiples(panels: readonly SmallMultiple[], { frame, axis, format, domain }: SmallMultiplesOptions): string {
  const width = CHART_WIDTH[frame.size];
  const columns = Math.min(panels.length, frame.size === 'wide' ? 4 : 2);
  const step = (width + 12) / columns;
  const side = step - 12;
  const tall = 118;
  const years = panels.flatMap(({ points }) => points.map(({ year }) => year));
  const values = panels.flatMap(({ points }) => points.flatMap(({ value, hi }) => [value ?? 0, hi ?? 0]));
  const [from, to] = domain ?? [0, Math.max(...values) * 1.05];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  let head = contentTop(frame);
  let body = '';
  for (const line of wrap(axis, charactersIn(width))) { head += 16; body += `<text x="0" y="${px(head)}" class="muted">${escapeMarkup(line)}</text>`; }
  const titles = panels.map(({ title }) => wrap(title, charactersIn(side)));
  const lines = Math.max(1, ...titles.map(({ length }) => length));
  const block = lines * 16 + tall + 42;
  panels.forEach((panel, n) => {
    const left = (n % columns) * step;
    const top = head + 6 + Math.floor(n / columns) * block + lines * 16 + 16;
    const y = scaleLinear([from, to], [top + tall, top]);
    const x = scaleLinear([first, last], [left + 40, left + side - 6]);
    titles[n]?.forEach((line, at) => { body += `<text x="${px(left)}" y="${px(top - 14 - ((titles[n]?.length ?? 1) - 1 - at) * 16)}" font-weight="600">${escapeMarkup(line)}</text>`; });
    for (const tick of y.ticks(3)) body += `<line x1="${px(left + 36)}" x2="${px(left + side)}" y1="${px(y(tick))}" y2="${px(y(tick))}" stroke="var(--grid, #d7dce1)"/><text x="${px(left + 31)}" y="${px(y(tick) + 4.5)}" text-anchor="end" class="muted">${escapeMarkup(format(tick))}</text>`;
    body += `<text x="${px(x(first))}" y="${px(top + tall + 16)}" text-anchor="start" class="muted">${first}</text><text x="${px(x(last))}" y="${px(top + tall + 16)}" text-anchor="end" class="muted">${last}</text>`;
    for (const run of unbroken(panel.points)) {
      const at = (pick: (point: (typeof run)[number]) => number): Point[] => run.map((point) => [x(point.year), y(pick(point))]);
      if (run.some(({ lo, hi }) => lo !== undefined && hi !== undefined)) body += `<path d="${bandPath(at((point) => point.hi ?? point.value), at((point) => point.lo ?? point.value))}" fill="var(--c1, #1860bd)" fill-opacity="0.2"/>`;
      body += run.length === 1 ? `<circle cx="${px(x(run[0]?.year ?? 0))}" cy="${px(y(run[0]?.value ?? 0))}" r="3" fill="var(--c1, #1860bd)"/>` : `<path d="${linePath(at(({ value }) => value))}" fill="none" stroke="var(--c1, #1860bd)" stroke-width="2"/>`;
    }
  });
  return svgFrame(frame, head + 6 + Math.ceil(panels.length / columns) * block, body);
}

type Known = { readonly year: number; readonly value: number; readonly lo?: number | undefined; readonly hi?: number | undefined };

/** Stretches of years without a gap in the values. */
function unbroken(points: SmallMultiple['points']): readonly (readonly Known[])[] {
  const runs: Known[][] = [[]];
  for (const { value, ...rest } of points) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push({ ...rest, value });
  }
  return runs.filter(({ length }) => length > 0);
}
