/**
 * Modified Bessel function of the first kind times exp(-x), for order 0 or 1 and x >= 0: scaled so that it neither
 * overflows nor loses digits (power series below 25, asymptotic series above; Abramowitz and Stegun 9.6.10 and 9.7.1).
 */
export function scaledBessel(order: 0 | 1, x: number): number {
  if (!(x >= 0)) throw new RangeError(`scaledBessel: argument out of range (${x}; expected >= 0)`);
  if (x > 25) {
    let term = 1;
    let sum = 1;
    for (let k = 1; k < 60; k++) {
      const next = term * -(4 * order * order - (2 * k - 1) ** 2) / (8 * k * x);
      if (Math.abs(next) > Math.abs(term) || Math.abs(next) < 1e-17) break;
      term = next;
      sum += term;
    }
    return sum / Math.sqrt(2 * Math.PI * x);
  }
  const q = (x * x) / 4;
  let term = order === 0 ? 1 : x / 2;
  let sum = term;
  for (let k = 1; k < 200; k++) {
    term *= q / (k * (k + order));
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum * Math.exp(-x);
}
