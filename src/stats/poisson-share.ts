/**
 * Share of equal places that hold a share `part` of all incidents by chance alone, when counts per place are Poisson with
 * mean `lambda` (many places). Places are taken from the fullest down; within the last count used the share is linear:
 * P(X > k) + (part − E[X; X > k] / λ) λ / k. Derived here from the Poisson distribution; it agrees with the table of
 * simulated values in the dossier to its two decimals.
 *
 * @param lambda mean incidents per place, > 0
 * @param part share of incidents, in (0, 1]
 * @returns a share of places in (0, 1]
 */
export function poissonShare(lambda: number, part: number): number {
  if (!(lambda > 0) || !(part > 0 && part <= 1)) throw new RangeError(`poisson share: bad input (seen lambda ${lambda}, part ${part}; expected lambda > 0 and part in (0, 1])`);
  const probability: number[] = [];
  // Far enough into the tail that what is left out cannot move the fourth digit.
  const last = Math.ceil(lambda + 12 * Math.sqrt(lambda) + 30);
  for (let k = 0, p = Math.exp(-lambda); k <= last; k += 1, p *= lambda / k) probability.push(p);
  let places = 0;
  let held = 0;
  for (let k = last; k >= 1; k -= 1) {
    const p = probability[k] ?? 0;
    const share = (k * p) / lambda;
    if (held + share >= part) return places + ((part - held) * lambda) / k;
    places += p;
    held += share;
  }
  return places;
}
