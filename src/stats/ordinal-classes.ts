/**
 * Ordered classes of counts for maps of a protected city (layer B): class 1 is “fewer than `breaks[0]`, including
 * none”, class 2 begins at `breaks[0]`, and so on. No count can be read back from a class.
 * @param breaks ascending lower ends of class 2, 3, …; the first at least 5
 */
export function ordinalClasses(counts: ArrayLike<number>, breaks: readonly number[] = [5, 15, 40]): Uint8Array {
  if ((breaks[0] ?? 0) < 5) throw new RangeError(`ordinalClasses: first break too low (${breaks[0]}; expected at least 5)`);
  breaks.forEach((b, i) => { if (i > 0 && b <= (breaks[i - 1] ?? 0)) throw new RangeError(`ordinalClasses: breaks do not rise (${breaks.join(', ')})`); });
  return Uint8Array.from(counts, (count) => 1 + breaks.filter((b) => count >= b).length);
}
