import { escapeMarkup, px } from './markup.ts';
import { CHART_WIDTH, type ChartFrame } from './size.ts';
import { contentTop, svgFrame } from './svg-frame.ts';
import { charactersIn, wrap } from './text-lines.ts';

/** One step of a way: what happens, and what is lost on it. Steps of the own work are drawn with a heavier edge. */
export interface FlowStep { readonly title: string; readonly text: string; readonly loss: string; readonly own?: boolean }

const LINE = 16;

/**
 * Steps one under another, joined by arrows; what is lost stands beside each step on a wide page and under it on a phone.
 * @param heads words above the two columns
 */
export function flowSteps(steps: readonly FlowStep[], { frame, heads }: { readonly frame: ChartFrame; readonly heads: readonly [step: string, loss: string] }): string {
  const width = CHART_WIDTH[frame.size];
  const wide = frame.size === 'wide';
  const box = wide ? width * 0.58 : width - 2;
  const beside = box + 26;
  let y = contentTop(frame);
  let body = '';
  if (wide) { y += 14; body += `<text x="0" y="${px(y)}" class="muted">${escapeMarkup(heads[0])}</text><text x="${px(beside)}" y="${px(y)}" class="muted">${escapeMarkup(heads[1])}</text>`; y += 8; }
  steps.forEach(({ title, text, loss, own }, n) => {
    const lines = wrap(text, charactersIn(box - 24));
    const lost = wrap(wide ? loss : `${heads[1]}: ${loss}`, charactersIn(wide ? width - beside : box - 24));
    const tall = 14 + LINE * (1 + lines.length + (wide ? 0 : lost.length)) + 6;
    body += `<rect x="1" y="${px(y)}" width="${px(box - 1)}" height="${px(tall)}" rx="4" fill="var(--raised, #f7f8f9)" stroke="${own === true ? 'var(--c1, #1860bd)' : 'var(--axis, #6b7683)'}" stroke-width="${own === true ? 2.5 : 1.2}"/>`;
    body += `<text x="12" y="${px(y + 20)}" font-weight="650">${n + 1}. ${escapeMarkup(title)}</text>`;
    lines.forEach((line, i) => { body += `<text x="12" y="${px(y + 20 + LINE * (i + 1))}">${escapeMarkup(line)}</text>`; });
    lost.forEach((line, i) => { body += `<text x="${px(wide ? beside : 12)}" y="${px(wide ? y + 20 + LINE * i : y + 20 + LINE * (lines.length + 1 + i))}" class="muted">${escapeMarkup(line)}</text>`; });
    if (wide) body += `<line x1="${px(box)}" x2="${px(beside - 8)}" y1="${px(y + 15)}" y2="${px(y + 15)}" stroke="var(--axis, #6b7683)" stroke-dasharray="3 3"/>`;
    y += Math.max(tall, wide ? 14 + LINE * lost.length : 0);
    if (n < steps.length - 1) { body += `<path d="M26 ${px(y)}v12m-5 -5l5 6l5 -6" stroke="var(--axis, #6b7683)" stroke-width="1.5" fill="none"/>`; y += 17; }
  });
  return svgFrame(frame, y + 6, body);
}
