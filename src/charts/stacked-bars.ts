import { scaleLinear } from 'd3';
import { formatPercent } from '../i18n/format.ts';
import type { Lang } from '../i18n/lang.ts';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { svgFrame } from './svg-frame.ts';
import { charactersIn, textWidth, wrap } from './text-lines.ts';

/** One bar: parts of one whole as shares of one; a part that was not reported is null and leaves its room empty. */
export interface StackedBar { readonly label: string; readonly parts: readonly (number | null)[] }
/** Bars that may be compared with one another: one survey, one question, one set of answers. */
export interface StackedPanel { readonly title: string; readonly note?: string; readonly parts: readonly { readonly label: string; readonly colour: string }[]; readonly bars: readonly StackedBar[] }

/**
 * Stacked bars in panels with a legend of their own, each panel on its own axis from 0 to 100 per cent: answers of different
 * surveys never share a scale that invites a line. What was not reported stays white, with a dashed edge.
 */
export function stackedBars(panels: readonly StackedPanel[], { frame, lang }: { readonly frame: ChartFrame; readonly lang: Lang }): string {
  const width = CHART_WIDTH[frame.size];
  const x = scaleLinear([0, 1], [0, width - 2]);
  let y = 4;
  let body = '';
  for (const { title, note, parts, bars } of panels) {
    for (const line of wrap(title, charactersIn(width))) { y += 18; body += `<text x="0" y="${px(y)}" font-weight="600">${escapeMarkup(line)}</text>`; }
    let left = 0;
    y += 20;
    for (const { label, colour } of parts) {
      const long = textWidth(label) + 34;
      if (left > 0 && left + long > width) { left = 0; y += 20; }
      body += `<rect x="${px(left)}" y="${px(y - 11)}" width="13" height="13" fill="${colour}"/><text x="${px(left + 18)}" y="${px(y)}">${escapeMarkup(label)}</text>`;
      left += long;
    }
    y += 8;
    for (const { label, parts: values } of bars) {
      for (const line of wrap(label, charactersIn(width))) { y += 15; body += `<text x="0" y="${px(y)}" class="muted">${escapeMarkup(line)}</text>`; }
      body += oneBar(values, parts.map(({ colour }) => colour), x, y + 6, lang);
      y += 37;
    }
    if (note !== undefined) for (const line of wrap(note, charactersIn(width))) { y += 15; body += `<text x="0" y="${px(y)}" class="muted">${escapeMarkup(line)}</text>`; }
    y += 22;
  }
  return svgFrame(frame, y - 12, body);
}

function oneBar(values: readonly (number | null)[], colours: readonly string[], x: (value: number) => number, top: number, lang: Lang): string {
  let from = 0;
  let drawn = '';
  values.forEach((value, i) => {
    if (value === null) return;
    const long = x(from + value) - x(from);
    drawn += `<rect x="${px(x(from) + 1)}" y="${px(top)}" width="${px(Math.max(1, long - 1))}" height="24" fill="${colours[i] ?? 'var(--grey, #6b7683)'}"/>`;
    const digits = Math.round(value * 1000) % 10 === 0 ? 0 : 1;
    const words = formatPercent(lang, value, { digits });
    if (long > textWidth(words) + 10) drawn += `<text x="${px(x(from) + 6)}" y="${px(top + 17)}" font-weight="600" style="fill:${i < 2 ? '#fff' : 'var(--text, #1c2024)'}">${words}</text>`;
    from += value;
  });
  if (from < 0.985) drawn += `<rect x="${px(x(from) + 1)}" y="${px(top + 0.5)}" width="${px(x(1) - x(from) - 2)}" height="23" fill="none" stroke="var(--axis, #6b7683)" stroke-dasharray="3 3"/>`;
  return drawn;
}
