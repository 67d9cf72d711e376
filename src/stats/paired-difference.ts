import { bcaInterval } from './bca.ts';
import { randomFrom } from './random.ts';
import { made, refused, type Outcome } from './refusal.ts';
import { tally, tallyOf, type Tally } from './tally.ts';
import { resampleRepeats, type BootstrapOptions, type Interval } from './unit-bootstrap.ts';

/**
 * Change of a statistic between two periods (`now` less `before`) with a BCa interval from units drawn in pairs: both
 * periods share their units, so their errors are alike and partly cancel. A change is called real only if the interval
 * leaves out 0. Refuses: `empty` where a period has no incident, `too_few` below 2 units, `no_variation` where nothing
 * differs between units.
 * @param before counts of the earlier period, unit by unit
 * @param now counts of this period, in the same order
 * @param units all units in the frame; those beyond the arrays hold nothing in both periods
 */
export function pairedDifference(
  { before, now, units = before.length }: { before: ArrayLike<number>; now: ArrayLike<number>; units?: number },
  statistic: (t: Tally) => Outcome<number>,
  { seed, replicates = 2000, level = 0.95 }: BootstrapOptions,
): Outcome<Interval> {
  if (before.length !== now.length) throw new RangeError(`pairedDifference: unequal units (${before.length} and ${now.length}; expected the same)`);
  if (units < 2) return refused('too_few');
  const first = statistic(tally(before, units));
  const second = statistic(tally(now, units));
  if (!first.ok) return first;
  if (!second.ok) return second;
  const pairs = pairsOf(before, now, units);
  if (pairs.repeats.length < 2) return refused('no_variation');

  const difference = (repeats: readonly number[]): number | undefined => {
    const a = statistic(pairs.before.tally(repeats));
    const b = statistic(pairs.now.tally(repeats));
    return a.ok && b.ok ? b.value - a.value : undefined;
  };
  const random = randomFrom(seed);
  const drawn: number[] = [];
  for (let r = 0; r < replicates; r++) {
    const value = difference(resampleRepeats(pairs.repeats, units, random));
    if (value !== undefined) drawn.push(value);
  }
  if (drawn.length < replicates / 2) return refused('too_few');
  const jackknife = pairs.repeats.flatMap((repeats, g) => {
    const value = difference(pairs.repeats.map((n, h) => (h === g ? n - 1 : n)));
    return value === undefined ? [] : [{ value, repeats }];
  });
  const estimate = second.value - first.value;
  const [lo, hi] = bcaInterval({ estimate, drawn: Float64Array.from(drawn).sort(), jackknife, level });
  return made({ estimate, lo, hi, replicates: drawn.length });
}

/** Different pairs of counts, how many units hold each, and the way from those numbers to a tally of either period. */
function pairsOf(before: ArrayLike<number>, now: ArrayLike<number>, units: number): { repeats: number[]; before: Margin; now: Margin } {
  const seen = new Map<string, { a: number; b: number; n: number }>();
  const add = (a: number, b: number, n: number): void => {
    const key = `${a} ${b}`;
    const pair = seen.get(key);
    if (pair === undefined) seen.set(key, { a, b, n }); else pair.n += n;
  };
  for (let i = 0; i < before.length; i++) add(before[i] ?? 0, now[i] ?? 0, 1);
  if (units > before.length) add(0, 0, units - before.length);
  // The largest groups first: their binomials then take most of the draw, and the rest costs little.
  const pairs = [...seen.values()].sort((p, q) => q.n - p.n || p.a - q.a || p.b - q.b);
  return { repeats: pairs.map((p) => p.n), before: margin(pairs.map((p) => p.a)), now: margin(pairs.map((p) => p.b)) };
}

interface Margin { tally(repeats: readonly number[]): Tally }

function margin(counts: readonly number[]): Margin {
  const values = [...new Set(counts)].sort((a, b) => a - b);
  const place = new Map(values.map((value, i) => [value, i]));
  const places = counts.map((count) => place.get(count) ?? 0);
  return {
    tally: (repeats) => {
      const sums = new Float64Array(values.length);
      places.forEach((at, pair) => { sums[at] = (sums[at] ?? 0) + (repeats[pair] ?? 0); });
      return tallyOf(values, sums);
    },
  };
}
