import { scaleLinear } from 'd3';
import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, textWidth, wrap } from './text-lines.ts';
import { valueAxis } from './value-axis.ts';

/** A unit: its score, the interval of it, and the words said beside it; without a score only the words. */
export interface ScoreRow { readonly label: string; readonly score: number | null; readonly interval: readonly [number, number] | null; readonly band: 'above' | 'within' | 'below' | null; readonly said: string }

const ROW = 30;
const NAME = 92;

/**
 * Scores of 0 to 100 with their intervals, unit by unit in the order given, which must not be that of the scores: a league
 * table is what this chart is made to avoid. Above and below are told by the shape of the mark, not by a colour alone.
 */
export function scoreBands(rows: readonly ScoreRow[], { frame, axis }: { readonly frame: ChartFrame; readonly axis: string }): string {
  const width = CHART_WIDTH[frame.size];
  const wide = frame.size === 'wide';
  const top = contentTop(frame) + 4;
  const right = wide ? width - 190 : width - 12;
  const height = wide ? ROW : ROW + 15;
  const x = scaleLinear([0, 100], [NAME, right]);
  const bottom = top + rows.length * height;
  const ticks = wide ? [0, 20, 40, 60, 80, 100] : [0, 50, 100];
  let body = valueAxis({ x, ticks, format: String, top, bottom });
  rows.forEach(({ label, score, interval, band, said }, at) => {
    const y = top + at * height + ROW / 2;
    body += `<text x="0" y="${px(y + 4.5)}">${escapeMarkup(cut(label))}</text>`;
    body += wide ? `<text x="${px(right + 14)}" y="${px(y + 4.5)}" class="muted">${escapeMarkup(said)}</text>` : `<text x="${NAME}" y="${px(y + 24)}" class="muted">${escapeMarkup(said)}</text>`;
    const colour = band === 'above' || band === 'below' ? 'var(--c1, #1860bd)' : 'var(--grey, #6b7683)';
    if (interval !== null) body += `<line x1="${px(x(interval[0]))}" x2="${px(x(interval[1]))}" y1="${px(y)}" y2="${px(y)}" stroke="${colour}" stroke-width="5" stroke-opacity="0.45" stroke-linecap="round"/>`;
    if (score !== null) body += markOf(band, x(score), y, colour);
  });
  let below = bottom + 20;
  for (const line of wrap(axis, charactersIn(width - NAME))) { below += 15; body += `<text x="${NAME}" y="${px(below)}" class="muted">${escapeMarkup(line)}</text>`; }
  return svgFrame(frame, below + 8, body);
}

function markOf(band: ScoreRow['band'], x: number, y: number, colour: string): string {
  const style = `fill="${colour}" stroke="var(--bg, #fff)" stroke-width="1.5"`;
  if (band === 'above') return `<path d="M${px(x)} ${px(y - 7)}l7 12h-14z" ${style}/>`;
  if (band === 'below') return `<path d="M${px(x)} ${px(y + 7)}l7 -12h-14z" ${style}/>`;
  return `<circle cx="${px(x)}" cy="${px(y)}" r="5.5" ${style}/>`;
}

/** A name as far as the column holds it; the table beside the chart has it whole. */
function cut(label: string): string {
  if (textWidth(label) <= NAME - 6) return label;
  return `${label.slice(0, charactersIn(NAME - 6) - 1)}…`;
}
