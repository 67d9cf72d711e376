export interface MergeInput<Unit> {
  /** The largest units, which together cover everything. */
  readonly roots: Iterable<Unit>;
  /** The parts a unit is made of; none for the smallest. */
  readonly parts: (unit: Unit) => readonly Unit[];
  /** Incidents in a unit; several numbers where a unit is published by year, and then each has to reach `least`. */
  readonly counts: (unit: Unit) => readonly number[];
  /** 10 by custom. */
  readonly least?: number;
}

export interface Merged<Unit> {
  /** Units to publish, each with its counts. */
  readonly units: readonly { readonly unit: Unit; readonly counts: readonly number[] }[];
  /** Roots below the limit: their place is not published, only how many incidents they hold together. */
  readonly suppressed: readonly { readonly unit: Unit; readonly counts: readonly number[] }[];
}

/**
 * The finest division in which no published unit holds fewer than `least` incidents: a unit is divided only if every
 * part with incidents reaches the limit, so nothing can be found by subtracting parts from their whole.
 * Parts without incidents are left out. (Quadtree aggregation; Behnisch et al. 2013.)
 */
export function mergeUntil<Unit>({ roots, parts, counts, least = 10 }: MergeInput<Unit>): Merged<Unit> {
  const units: { unit: Unit; counts: readonly number[] }[] = [];
  const suppressed: typeof units = [];
  const isEmpty = (unit: Unit): boolean => counts(unit).every((n) => n === 0);
  const isSafe = (unit: Unit): boolean => counts(unit).every((n) => n >= least);
  const divide = (unit: Unit): void => {
    const filled = parts(unit).filter((part) => !isEmpty(part));
    if (filled.length > 0 && filled.every(isSafe)) filled.forEach(divide);
    else units.push({ unit, counts: counts(unit) });
  };
  for (const root of roots) {
    if (isEmpty(root)) continue;
    if (isSafe(root)) divide(root);
    else suppressed.push({ unit: root, counts: counts(root) });
  }
  return { units, suppressed };
}
