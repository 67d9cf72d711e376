/** Differences from the mean, with the sums of their squares and fourth powers. */
export interface Deviations {
  readonly values: Float64Array;
  readonly squares: number;
  readonly fourths: number;
  /** Kurtosis n sum z^4 / (sum z^2)^2; NaN where all values are equal. */
  readonly kurtosis: number;
}

export function deviations(values: ArrayLike<number>): Deviations {
  const n = values.length;
  let mean = 0;
  for (let i = 0; i < n; i++) mean += (values[i] ?? 0) / n;
  const z = Float64Array.from({ length: n }, (_, i) => (values[i] ?? 0) - mean);
  // Rounding of the mean leaves a constant series with deviations near 1e-17 of its size: those are no variation.
  const noise = 1e-14 * Math.max(Math.abs(mean), Number.MIN_VALUE);
  if (z.every((value) => Math.abs(value) <= noise)) z.fill(0);
  let squares = 0;
  let fourths = 0;
  for (const value of z) { squares += value ** 2; fourths += value ** 4; }
  return { values: z, squares, fourths, kurtosis: (n * fourths) / squares ** 2 };
}
