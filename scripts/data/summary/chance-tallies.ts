import { randomFrom, type Random } from '../../../src/stats/random.ts';
import { tallyOf, type Tally } from '../../../src/stats/tally.ts';

/** So many incidents thrown into so many equal units, so many times. */
export interface Throw { readonly incidents: number; readonly units: number; readonly replicates: number; readonly seed: string }

/**
 * Tallies of random allocations (Chalfin, Kaplan and Cuellar 2021), the same distribution as throwing incident by incident
 * but at the cost of the square root of their number. Counts of units are first independent Poisson, which given their sum
 * S are a random allocation of S incidents; then incidents missing to C are thrown in, or surplus ones, drawn at random
 * among the incidents, taken out. Both steps keep the allocation uniform, so the result is exact for any C.
 */
export function chanceTallies({ incidents, units, replicates, seed }: Throw): Tally[] {
  const random = randomFrom(seed);
  const mean = incidents / units;
  const pmf = poissonPmf(mean);
  return Array.from({ length: replicates }, () => {
    const repeats = histogram(units, pmf, random);
    let held = repeats.reduce((sum, count, value) => sum + count * value, 0);
    for (; held < incidents; held += 1) move(repeats, drawValue(repeats, random.int(units), (count) => count), 1);
    for (; held > incidents; held -= 1) move(repeats, drawValue(repeats, random.int(held), (count, value) => count * value), -1);
    return tallyOf(Array.from(repeats, (_, value) => value), repeats);
  });
}

/** Probabilities of 0, 1, 2 … as far as they matter; the tail is drawn as the last kind and cannot occur in practice. */
function poissonPmf(mean: number): number[] {
  const most = Math.ceil(mean + 12 * Math.sqrt(mean) + 12);
  const logMean = Math.log(mean);
  const pmf: number[] = [];
  let logFactorial = 0;
  for (let value = 0; value <= most; value += 1) {
    if (value > 0) logFactorial += Math.log(value);
    pmf.push(Math.exp(value * logMean - mean - logFactorial));
  }
  return pmf;
}

function histogram(units: number, pmf: readonly number[], random: Random): number[] {
  let left = units;
  let rest = 1;
  return pmf.map((p, value) => {
    const share = value === pmf.length - 1 || p >= rest ? 1 : p / rest;
    const taken = left === 0 ? 0 : random.binomial(left, share);
    left -= taken;
    rest -= p;
    return taken;
  });
}

/** Value whose weight covers the drawn number. */
function drawValue(repeats: readonly number[], drawn: number, weight: (count: number, value: number) => number): number {
  let left = drawn;
  for (let value = 0; value < repeats.length; value += 1) {
    left -= weight(repeats[value] ?? 0, value);
    if (left < 0) return value;
  }
  return repeats.length - 1;
}

function move(repeats: number[], value: number, step: 1 | -1): void {
  repeats[value] = (repeats[value] ?? 0) - 1;
  repeats[value + step] = (repeats[value + step] ?? 0) + 1;
}
