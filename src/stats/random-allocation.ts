import { quantile } from './quantile.ts';
import { randomFrom, type Random } from './random.ts';
import { made, refused, type Outcome } from './refusal.ts';
import { tallyOf, type Tally } from './tally.ts';

/** Spread of a statistic over the replicates: 2.5 and 97.5 % points. */
export interface ChanceBand {
  readonly mean: number;
  readonly sd: number;
  readonly lo: number;
  readonly hi: number;
  readonly replicates: number;
}

export interface Allocation {
  readonly incidents: number;
  readonly units: number;
  readonly replicates?: number;
  readonly seed: string;
  /** Size of each unit (street length, built floor area, residents); without it all units are alike. */
  readonly weights?: ArrayLike<number>;
}

/**
 * What chance alone would give: incidents are thrown into the units with replacement, again and again, and each
 * statistic is taken of every throw (Chalfin, Kaplan and Cuellar 2021, J. Res. Crime Delinq. 58). 1,000 replicates by
 * custom. Refuses with `empty` without incidents or units. A statistic must be defined for any allocation.
 */
export function chanceBands<Name extends string>(
  allocation: Allocation, statistics: Readonly<Record<Name, (t: Tally) => number>>,
): Outcome<Readonly<Record<Name, ChanceBand>>> {
  const { replicates = 1000 } = allocation;
  if (allocation.incidents === 0 || allocation.units === 0) return refused('empty');
  const names = Object.keys(statistics) as Name[];
  const drawn = names.map((name) => ({ name, values: new Float64Array(replicates) }));
  eachAllocation(allocation, (t, r) => { for (const { name, values } of drawn) values[r] = statistics[name](t); });
  return made(Object.fromEntries(drawn.map(({ name, values }) => [name, band(values)])) as Record<Name, ChanceBand>);
}

/** Calls `visit` with the tally of each random allocation. */
export function eachAllocation({ incidents, units, replicates = 1000, seed, weights }: Allocation, visit: (t: Tally, replicate: number) => void): void {
  if (weights !== undefined && weights.length !== units) throw new RangeError(`eachAllocation: weights do not fit (${weights.length}; expected ${units})`);
  const random = randomFrom(seed);
  const draw = weights === undefined ? (): number => random.int(units) : weighted(weights, random);
  const counts = new Uint32Array(units);
  for (let r = 0; r < replicates; r++) {
    counts.fill(0);
    for (let c = 0; c < incidents; c++) { const i = draw(); counts[i] = (counts[i] ?? 0) + 1; }
    visit(tallyOfCounts(counts), r);
  }
}

function tallyOfCounts(counts: Uint32Array): Tally {
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  const repeats = new Uint32Array(most + 1);
  for (const count of counts) repeats[count] = (repeats[count] ?? 0) + 1;
  return tallyOf(repeats.map((_, value) => value), repeats);
}

/** Draws by weight in constant time: the alias method (Vose 1991, IEEE Trans. Softw. Eng. 17, 972-975). */
function weighted(weights: ArrayLike<number>, random: Random): () => number {
  const n = weights.length;
  const sum = Array.from(weights).reduce((a, b) => a + b, 0);
  const scaled = Float64Array.from(weights, (w) => {
    if (!(w >= 0 && sum > 0 && sum < Infinity)) throw new RangeError(`eachAllocation: weight out of range (${w} of ${sum}; expected >= 0, not all 0)`);
    return (w * n) / sum;
  });
  const chance = new Float64Array(n).fill(1);
  const other = Uint32Array.from({ length: n }, (_, i) => i);
  const small: number[] = [];
  const large: number[] = [];
  scaled.forEach((w, i) => (w < 1 ? small : large).push(i));
  for (;;) {
    const s = small.pop();
    const l = large.at(-1);
    if (s === undefined || l === undefined) break;
    chance[s] = scaled[s] ?? 0;
    other[s] = l;
    scaled[l] = (scaled[l] ?? 0) - (1 - (scaled[s] ?? 0));
    if ((scaled[l] ?? 0) < 1) { large.pop(); small.push(l); }
  }
  return () => { const i = random.int(n); return random.next() < (chance[i] ?? 1) ? i : other[i] ?? i; };
}

function band(drawn: Float64Array): ChanceBand {
  const sorted = drawn.toSorted();
  const n = sorted.length;
  const mean = sorted.reduce((a, b) => a + b, 0) / n;
  const sd = Math.sqrt(sorted.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, n - 1));
  return { mean, sd, lo: quantile(sorted, 0.025), hi: quantile(sorted, 0.975), replicates: n };
}
