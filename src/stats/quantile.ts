/**
 * Sample quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, the default of R).
 * @param sorted values in ascending order, at least one
 * @param p share, 0 to 1
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const n = sorted.length;
  if (n === 0 || !(p >= 0 && p <= 1)) throw new RangeError(`quantile: out of range (${n} values, share ${p}; expected some, 0 to 1)`);
  const h = (n - 1) * p;
  const i = Math.floor(h);
  const low = sorted[i] ?? 0;
  const high = sorted[Math.min(i + 1, n - 1)] ?? low;
  return low + (h - i) * (high - low);
}
