import { escapeMarkup, px } from './markup.ts';
import { squareMark, type SquareValue } from './square-mark.ts';
import { charactersIn, textWidth, wrap } from './text-lines.ts';

export interface LegendEntry { readonly value: SquareValue; readonly words: string }

/** A legend of squares in the order of the marks, broken into lines where the width asks for it; returns its height. */
export function squareLegend(title: string, entries: readonly LegendEntry[], { top, width }: { readonly top: number; readonly width: number }): { readonly svg: string; readonly height: number } {
  let y = top;
  let svg = '';
  for (const line of wrap(title, charactersIn(width))) { y += 16; svg += `<text x="0" y="${px(y)}" class="muted">${escapeMarkup(line)}</text>`; }
  let x = 0;
  y += 7;
  for (const { value, words } of entries) {
    const long = 22 + textWidth(words) + 14;
    if (x > 0 && x + long > width) { x = 0; y += 22; }
    svg += `${squareMark(value, x, y, 15)}<rect x="${px(x)}" y="${px(y)}" width="15" height="15" fill="none" stroke="var(--axis, #6b7683)" stroke-width="0.5"/><text x="${px(x + 21)}" y="${px(y + 12)}">${escapeMarkup(words)}</text>`;
    x += long;
  }
  return { svg, height: y + 22 - top };
}
