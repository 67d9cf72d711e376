import { px } from './markup.ts';

/** What a square of a map or grid can say: a step of the ramp (1–6), zero, a count too small to show, or nothing known. */
export type SquareValue = { readonly step: number } | 'zero' | 'suppressed' | 'none';

/**
 * One square. Zero is the lowest step, a suppressed count a dotted outline, missing data a diagonal hatch: three marks that
 * can never be taken for one another. Drawn without patterns, so that no ids are needed and copies stay independent.
 */
export function squareMark(value: SquareValue, x: number, y: number, side: number, height: number = side): string {
  const box = `x="${px(x)}" y="${px(y)}" width="${px(side)}" height="${px(height)}"`;
  if (value === 'suppressed') return `<rect x="${px(x + 1)}" y="${px(y + 1)}" width="${px(side - 2)}" height="${px(height - 2)}" fill="none" stroke="var(--axis, #6b7683)" stroke-width="1.2" stroke-dasharray="1.5 2.5"/>`;
  if (value === 'none') return `<rect ${box} fill="var(--raised, #f7f8f9)"/><path d="${hatch(x, y, side, height)}" stroke="var(--axis, #6b7683)" stroke-width="0.8" fill="none"/>`;
  return `<rect ${box} fill="var(--seq-${value === 'zero' ? 1 : value.step})"/>`;
}

/** Diagonal lines clipped to the square by arithmetic. */
function hatch(x: number, y: number, width: number, height: number): string {
  let d = '';
  for (let offset = 5; offset < width + height; offset += 6) {
    const [x1, y1] = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
    const [x2, y2] = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
    d += `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`;
  }
  return d;
}

/** True when text on this step must be light in the light theme and dark in the dark one: the page's ground colour. */
export function isStrong(value: SquareValue): boolean {
  return typeof value === 'object' && value.step >= 4;
}
