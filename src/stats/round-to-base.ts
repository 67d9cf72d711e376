/** A count rounded to the nearest multiple of an odd base (5 by custom): never beside exact totals or suppressed cells. */
export function roundToBase(count: number, base = 5): number {
  if (!(Number.isInteger(base) && base % 2 === 1)) throw new RangeError(`roundToBase: base out of range (${base}; expected an odd whole number, so that no count lies halfway)`);
  return Math.round(count / base) * base;
}
