/** The class of a value among ascending lower bounds: 0 below the first, `bounds.length` from the last upward. */
export function classOf(value: number, bounds: readonly number[]): number {
  let at = 0;
  while (at < bounds.length && value >= (bounds[at] ?? Infinity)) at += 1;
  return at;
}

/** Step of the sequential ramp (1–6) for class `index` (1-based) of `count`: spread so that the last class is the strongest. */
export function rampStep(index: number, count: number): number {
  if (count <= 1) return 4;
  return Math.round(1 + ((index - 1) * 5) / (count - 1));
}
