import { benjaminiHochberg, benjaminiYekutieli } from './false-discovery.ts';
import { made, refused, type Outcome } from './refusal.ts';
import { chiSquareOfShares, fisherExact, smallestExpected, type TwoByTwo } from './two-by-two.ts';

export interface StabilityOptions {
  /** Fisher's test where a cell expects less than 1 (`mixed`, the rule here), chi-square throughout, or Fisher's throughout. */
  readonly test?: 'mixed' | 'chi-square' | 'fisher';
  readonly adjust?: 'BH' | 'BY' | 'none';
  /** 0.05 by custom. */
  readonly level?: number;
}

export interface Stability {
  /** Share of all units whose part of the incidents does not differ between the periods. */
  readonly s: number;
  /** The same among units with any incident in either period: the one to print. */
  readonly robust: number;
  readonly different: number;
  /** Of these, units with a larger part in the second period, and with a smaller one. */
  readonly up: number;
  readonly down: number;
  readonly unitsWithIncidents: number;
  /** Null for a unit without incidents in both periods. */
  readonly p: readonly (number | null)[];
  readonly q: readonly (number | null)[];
}

/**
 * Which units hold another part of all incidents than before: a test of two shares for each unit, with the rate of false
 * discovery held (Wheeler, Steenbeek and Andresen 2018, Transactions in GIS 22, 760-774). Incidents outside the units are
 * in neither count nor total. Few incidents make every unit look stable, so it never stands alone.
 * Refuses: `empty` where a period has no incident.
 * @param base counts of each unit in the first period
 * @param later counts of each unit in the second, in the same order
 */
export function stability(base: ArrayLike<number>, later: ArrayLike<number>, { test = 'mixed', adjust = 'BH', level = 0.05 }: StabilityOptions = {}): Outcome<Stability> {
  if (base.length !== later.length) throw new RangeError(`stability: unequal lengths (${base.length} and ${later.length}; expected the same)`);
  const [allA, allB] = [sum(base), sum(later)];
  if (allA === 0 || allB === 0) return refused('empty');
  const units = Array.from({ length: base.length }, (_, i): TwoByTwo => {
    const [a, b] = [base[i] ?? 0, later[i] ?? 0];
    return { a, restA: allA - a, b, restB: allB - b };
  });
  const p = units.map((unit) => pOf(unit, test));
  const q = adjust === 'none' ? p : adjust === 'BH' ? benjaminiHochberg(p) : benjaminiYekutieli(p);
  let [up, down, unitsWithIncidents] = [0, 0, 0];
  units.forEach(({ a, b }, i) => {
    if (a + b === 0) return;
    unitsWithIncidents++;
    const value = q[i] ?? 1;
    if (value >= level) return;
    if (b / allB > a / allA) up++; else down++;
  });
  const different = up + down;
  return made({ s: 1 - different / base.length, robust: 1 - different / unitsWithIncidents, different, up, down, unitsWithIncidents, p, q });
}

function pOf(unit: TwoByTwo, test: 'mixed' | 'chi-square' | 'fisher'): number | null {
  if (unit.a + unit.b === 0) return null;
  if (test === 'fisher' || (test === 'mixed' && smallestExpected(unit) < 1)) return fisherExact(unit);
  // All incidents of both periods in this one unit: nothing can differ.
  return chiSquareOfShares(unit) ?? 1;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] ?? 0;
  return total;
}
