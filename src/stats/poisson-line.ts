/** Intercept and slope of a log-linear Poisson rate over time, with the error of the slope. */
export interface PoissonLine { readonly intercept: number; readonly slope: number; readonly slopeError: number }

/**
 * Poisson regression log mean = intercept + slope t by Newton steps (McCullagh and Nelder 1989, section 6.2), counts
 * weighted by `weights`. Null without incidents, or where all fall in the first or the last period, which pushes the
 * slope to infinity.
 * @param t times, centred by custom
 */
export function poissonLine(counts: ArrayLike<number>, t: readonly number[], weights?: ArrayLike<number>): PoissonLine | null {
  const n = t.length;
  const [first, last] = [Math.min(...t), Math.max(...t)];
  let [total, atFirst, atLast, exposure] = [0, 0, 0, 0];
  for (let k = 0; k < n; k++) {
    const w = weights?.[k] ?? 1;
    const y = w * (counts[k] ?? 0);
    total += y; exposure += w;
    if (t[k] === first) atFirst += y;
    if (t[k] === last) atLast += y;
  }
  // A weighted total this small (an all but empty group of a mixture) would make the determinant vanish and the line NaN.
  if (!(total > 1e-100) || atFirst === total || atLast === total) return null;
  let [intercept, slope] = [Math.log(total / exposure), 0];
  for (let step = 0; step < 100; step++) {
    const { score, information } = moments(counts, t, { weights, intercept, slope });
    const [[a, b], [, d]] = information;
    const determinant = a * d - b * b;
    const up = (d * score[0] - b * score[1]) / determinant;
    const tilt = (a * score[1] - b * score[0]) / determinant;
    // Long steps overshoot where counts are few; halving them keeps the exponent in bounds.
    const scale = Math.min(1, 2 / Math.max(Math.abs(up), Math.abs(tilt) * Math.max(Math.abs(first), Math.abs(last))));
    intercept += scale * up;
    slope += scale * tilt;
    if (Math.abs(up) + Math.abs(tilt) < 1e-13) break;
  }
  const [[a, b], [, d]] = moments(counts, t, { weights, intercept, slope }).information;
  return { intercept, slope, slopeError: Math.sqrt(a / (a * d - b * b)) };
}

interface Moments { readonly score: readonly [number, number]; readonly information: readonly [readonly [number, number], readonly [number, number]] }

function moments(counts: ArrayLike<number>, t: readonly number[], { weights, intercept, slope }: { weights: ArrayLike<number> | undefined; intercept: number; slope: number }): Moments {
  let [u, v, a, b, d] = [0, 0, 0, 0, 0];
  t.forEach((time, k) => {
    const w = weights?.[k] ?? 1;
    const mean = w * Math.exp(intercept + slope * time);
    const rest = w * (counts[k] ?? 0) - mean;
    u += rest; v += rest * time; a += mean; b += mean * time; d += mean * time * time;
  });
  return { score: [u, v], information: [[a, b], [b, d]] };
}
