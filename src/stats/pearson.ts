import { made, refused, type Outcome } from './refusal.ts';

/** Product-moment correlation. Refuses: `too_few` below 2 pairs, `no_variation` where one side is constant. */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): Outcome<number> {
  const n = x.length;
  if (y.length !== n) throw new RangeError(`pearson: unequal lengths (${n} and ${y.length}; expected the same)`);
  if (n < 2) return refused('too_few');
  let meanX = 0, meanY = 0;
  for (let i = 0; i < n; i++) { meanX += (x[i] ?? 0) / n; meanY += (y[i] ?? 0) / n; }
  let xx = 0, yy = 0, xy = 0;
  for (let i = 0; i < n; i++) {
    const dx = (x[i] ?? 0) - meanX;
    const dy = (y[i] ?? 0) - meanY;
    xx += dx * dx; yy += dy * dy; xy += dx * dy;
  }
  return xx === 0 || yy === 0 ? refused('no_variation') : made(Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))));
}
