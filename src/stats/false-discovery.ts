/**
 * q of each test: the smallest rate of false discoveries at which it would be called one (Benjamini and Hochberg 1995,
 * JRSS B 57, 289-300); for local statistics Caldas de Castro and Singer 2006, Geographical Analysis 38, 180-208.
 * A null stays null and does not count as a test.
 * @param p chances, 0 to 1
 */
export const benjaminiHochberg = (p: readonly (number | null)[]): (number | null)[] => stepUp(p, 1);

/** The same under any dependence between tests (Benjamini and Yekutieli 2001, Annals of Statistics 29, 1165-1188). */
export function benjaminiYekutieli(p: readonly (number | null)[]): (number | null)[] {
  const tests = p.filter((value) => value !== null).length;
  let harmonic = 0;
  for (let k = 1; k <= tests; k++) harmonic += 1 / k;
  return stepUp(p, harmonic);
}

function stepUp(p: readonly (number | null)[], factor: number): (number | null)[] {
  const tests = p.flatMap((value, at) => (value === null ? [] : [{ value, at }])).sort((a, b) => b.value - a.value);
  const q: (number | null)[] = p.map(() => null);
  let least = 1;
  tests.forEach(({ value, at }, fromLargest) => {
    least = Math.min(least, (factor * value * tests.length) / (tests.length - fromLargest));
    q[at] = least;
  });
  return q;
}
