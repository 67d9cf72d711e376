/** A rectangle of the plane that points were watched in; metres. */
export interface Rectangle { readonly x: readonly [number, number]; readonly y: readonly [number, number] }

/** Points by coordinate, in metres of one projection. */
export interface Points { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> }

export const sidesOf = ({ x, y }: Rectangle): readonly [number, number] => [x[1] - x[0], y[1] - y[0]];

export function areaOf(window: Rectangle): number {
  const [a, b] = sidesOf(window);
  return a * b;
}

/** Distance from a point inside a rectangle to its nearest side. */
export const toBorder = ({ x, y }: Rectangle, px: number, py: number): number =>
  Math.min(px - x[0], x[1] - px, py - y[0], y[1] - py);

/** Throws where a point lies outside the window, since every edge correction would be wrong. */
export function requireInside(window: Rectangle, { x, y }: Points): void {
  for (let i = 0; i < x.length; i++) {
    if (!(toBorder(window, x[i] ?? NaN, y[i] ?? NaN) >= 0)) throw new RangeError(`points: one lies outside the window (number ${i} at ${x[i] ?? NaN}, ${y[i] ?? NaN}; expected ${window.x.join(' to ')}, ${window.y.join(' to ')})`);
  }
}
