import { randomFrom, type Random } from '../../../src/stats/random.ts';
import { logGamma } from '../../../src/stats/log-gamma.ts';
import { tally, tallyOf, type Tally } from '../../../src/stats/tally.ts';

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
  const { first, pmf } = poissonPmf(incidents / units);
  if (units <= 2 * pmf.length) return Array.from({ length: replicates }, () => fewUnits(incidents, units, random));
  const values = pmf.map((_, at) => first + at);
  return Array.from({ length: replicates }, () => {
    const repeats = histogram(units, pmf, random);
    let held = repeats.reduce((sum, count, at) => sum + count * (first + at), 0);
    for (; held < incidents; held += 1) move(repeats, unitAt(repeats, random.int(units)), 1);
    for (; held > incidents; held -= 1) move(repeats, incidentAt(repeats, first, random.int(held)), -1);
    return tallyOf(values, repeats);
  });
}

/** Few units with many incidents each: the multinomial itself, one binomial after another. */
function fewUnits(incidents: number, units: number, random: Random): Tally {
  let left = incidents;
  const counts = Array.from({ length: units }, (_, unit) => {
    const taken = unit === units - 1 ? left : random.binomial(left, 1 / (units - unit));
    left -= taken;
    return taken;
  });
  return tally(counts);
}

/** Probabilities of the counts from `first` on, nine standard deviations to both sides; what lies outside cannot occur in practice. */
function poissonPmf(mean: number): { first: number; pmf: number[] } {
  const reach = 9 * Math.sqrt(mean) + 12;
  const first = Math.max(0, Math.floor(mean - reach));
  const pmf = Array.from({ length: Math.ceil(mean + reach) - first + 1 }, (_, at) => Math.exp((first + at) * Math.log(mean) - mean - logGamma(first + at + 1)));
  return { first, pmf };
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

/** Place of the count that a unit drawn at random has. */
function unitAt(repeats: readonly number[], drawn: number): number {
  let left = drawn;
  for (let at = 0; at < repeats.length; at += 1) {
    left -= repeats[at] ?? 0;
    if (left < 0) return at;
  }
  return repeats.length - 2;
}

/** Place of the count of the unit that holds an incident drawn at random. */
function incidentAt(repeats: readonly number[], first: number, drawn: number): number {
  let left = drawn;
  for (let at = 0; at < repeats.length; at += 1) {
    left -= (repeats[at] ?? 0) * (first + at);
    if (left < 0) return at;
  }
  return repeats.length - 1;
}

function move(repeats: number[], at: number, step: 1 | -1): void {
  const to = at + step;
  if (to < 0 || to >= repeats.length) throw new Error('chanceTallies: a count left the range of nine standard deviations');
  repeats[at] = (repeats[at] ?? 0) - 1;
  repeats[to] = (repeats[to] ?? 0) + 1;
}
