import { benjaminiHochberg } from '../stats/false-discovery.ts';
import type { PermutationOptions } from '../stats/permutation-test.ts';
import { randomFrom } from '../stats/random.ts';
import { made, refused, type Outcome } from '../stats/refusal.ts';
import { bandedPairs, tableOf, timeTotals, withOpenBand, type Bands, type Events } from './knox-counts.ts';

/** One cell of a Knox table. */
export interface KnoxCell {
  readonly observed: number;
  /** Exact mean under shuffled times: row total times column total over all pairs. */
  readonly expected: number;
  /** Observed over expected; null where nothing is expected. */
  readonly ratio: number | null;
  /** (1 + runs at least as large) / (runs + 1); null in the open last distance band. */
  readonly p: number | null;
  /** False discovery rate over the cells without the open last bands of distance and of time; null in those. */
  readonly q: number | null;
  /** Mean and standard deviation of the shuffles; null in the open last distance band. */
  readonly mean: number | null;
  readonly sd: number | null;
}

export interface KnoxOptions extends PermutationOptions {
  /** Fewest events tested, 50 by custom. */
  readonly atLeast?: number;
  /** Most events taken, 20,000 by custom: above it, split by year or district. */
  readonly atMost?: number;
}

/**
 * Near repeats: pairs of events by distance and time, against times shuffled over places (Knox 1964, Applied Statistics
 * 13, 25-30; Johnson et al. 2007, J. Quant. Criminol. 23, 201-219). Bands are half-open, the lower end included; the
 * widely used calculator labels them one unit too high. A season or trend raises all short time bands alike, so take
 * windows of twelve months. Refuses: `too_few`.
 */
export function knox(events: Events, bands: Bands, { seed, replicates = 999, atLeast = 50, atMost = 20_000 }: KnoxOptions): Outcome<KnoxCell[][]> {
  const n = events.t.length;
  if (n < atLeast) return refused('too_few');
  if (n > atMost) throw new RangeError(`knox: too many events (${n}; expected at most ${atMost}: split the period)`);
  const pairs = bandedPairs(events, bands);
  const totals = timeTotals(events.t, bands.time);
  const observed = tableOf(pairs, events.t, bands);
  const [more, sum, squares] = [new Float64Array(observed.length), new Float64Array(observed.length), new Float64Array(observed.length)];
  const random = randomFrom(seed);
  const shuffled = Float64Array.from(events.t);
  for (let r = 0; r < replicates; r++) {
    const drawn = tableOf(pairs, random.shuffle(shuffled), bands);
    for (let cell = 0; cell < drawn.length; cell++) {
      const count = drawn[cell] ?? 0;
      if (count >= (observed[cell] ?? 0)) more[cell] = (more[cell] ?? 0) + 1;
      sum[cell] = (sum[cell] ?? 0) + count;
      squares[cell] = (squares[cell] ?? 0) + count * count;
    }
  }
  const counts = withOpenBand(observed, totals, bands);
  const [rows, columns, all] = [bands.space.length, bands.time.length, (n * (n - 1)) / 2];
  const cells = counts.map((row, s) => {
    const rowTotal = row.reduce((a, b) => a + b, 0);
    return row.map((count, t): Omit<KnoxCell, 'q'> => {
      const expected = (rowTotal * (totals[t] ?? 0)) / all;
      const ratio = expected > 0 ? count / expected : null;
      if (s === rows - 1) return { observed: count, expected, ratio, p: null, mean: null, sd: null };
      const at = s * columns + t;
      const mean = (sum[at] ?? 0) / replicates;
      const sd = Math.sqrt(Math.max(0, (squares[at] ?? 0) - replicates * mean * mean) / (replicates - 1));
      return { observed: count, expected, ratio, p: ((more[at] ?? 0) + 1) / (replicates + 1), mean, sd };
    });
  });
  const q = benjaminiHochberg(cells.flatMap((row) => row.map(({ p }, t) => (t === columns - 1 ? null : p))));
  return made(cells.map((row, s) => row.map((cell, t) => ({ ...cell, q: q[s * columns + t] ?? null }))));
}
