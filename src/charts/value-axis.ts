import { escapeMarkup, px } from './markup.ts';

export interface ValueAxis {
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  /** First and last pixel of the grid lines. */
  readonly top: number;
  readonly bottom: number;
}

/** Grid lines of a horizontal value axis, behind the marks, with the numbers under them. */
export function valueAxis({ x, ticks, format, top, bottom }: ValueAxis): string {
  // A number centred on the very edge would be cut off.
  const anchor = (tick: number): string => (x(tick) < 16 ? `x="${px(Math.max(0, x(tick) - 8))}" text-anchor="start"` : `x="${px(x(tick))}" text-anchor="middle"`);
  return ticks.map((tick) => `<line x1="${px(x(tick))}" x2="${px(x(tick))}" y1="${px(top)}" y2="${px(bottom)}" stroke="var(--grid, #d7dce1)"/><text ${anchor(tick)} y="${px(bottom + 16)}" class="muted">${escapeMarkup(format(tick))}</text>`).join('');
}

/** Attributes of a text that must be read on top of lines: a ground in the page's colour around each letter. */
export const HALO = 'stroke="var(--bg, #fff)" stroke-width="4" stroke-linejoin="round" paint-order="stroke"';
