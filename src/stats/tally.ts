/**
 * Counts of incidents in units, kept as "how many units hold each count". Every measure of concentration depends on
 * nothing else, and a city has a few hundred different counts where it has tens of thousands of units.
 */
export interface Tally {
  /** Different counts, ascending; whole numbers >= 0. */
  readonly values: readonly number[];
  /** How many units hold each of them. */
  readonly repeats: readonly number[];
  readonly units: number;
  readonly incidents: number;
}

/**
 * @param counts incidents of each unit, whole numbers >= 0
 * @param units number of all units, at least as many as counts given; the rest hold no incident
 */
export function tally(counts: ArrayLike<number>, units: number = counts.length): Tally {
  const seen = new Map<number, number>();
  for (let i = 0; i < counts.length; i++) {
    const value = counts[i] ?? 0;
    if (!(Number.isInteger(value) && value >= 0)) throw new RangeError(`tally: not a count (${value} in unit ${i}; expected a whole number >= 0)`);
    seen.set(value, (seen.get(value) ?? 0) + 1);
  }
  const rest = units - counts.length;
  if (!(Number.isInteger(rest) && rest >= 0)) throw new RangeError(`tally: too few units (${units}; expected at least ${counts.length})`);
  if (rest > 0) seen.set(0, (seen.get(0) ?? 0) + rest);
  const values = [...seen.keys()].sort((a, b) => a - b);
  return tallyOf(values, values.map((value) => seen.get(value) ?? 0));
}

/** From different counts, ascending, and how many units hold each; counts that no unit holds are left out. */
export function tallyOf(values: ArrayLike<number>, repeats: ArrayLike<number>): Tally {
  const kept: number[] = [];
  const held: number[] = [];
  let units = 0;
  let incidents = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const n = repeats[i] ?? 0;
    if (n === 0) continue;
    kept.push(value);
    held.push(n);
    units += n;
    incidents += n * value;
  }
  return { values: kept, repeats: held, units, incidents };
}

/** The same without the units that hold no incident: the basis `nonzero`. */
export function withoutEmpty(t: Tally): Tally {
  return t.values[0] === 0 ? tallyOf(t.values.slice(1), t.repeats.slice(1)) : t;
}

/** Number of units with at least one incident. */
export const unitsWithIncidents = (t: Tally): number => t.units - (t.values[0] === 0 ? t.repeats[0] ?? 0 : 0);
