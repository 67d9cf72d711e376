import { made, refused, type Outcome } from './refusal.ts';
import type { Neighbours } from './weights.ts';

/** Mean rate m and variance A between units of a global prior. */
export interface RatePrior { readonly mean: number; readonly variance: number }

/**
 * Mean and variance of the true rates by moments (Marshall 1991, Applied Statistics 40, 283-294): m = sum y / sum N,
 * A = sum N (r - m)^2 / sum N - m / mean(N). A below 0 is cut to 0 unless `cut` is false.
 * Refuses: `empty` where there is no population or no case.
 * @param cases events of each unit
 * @param population people (or person-years) of each unit, in the same order; units with none count for nothing
 */
export function ratePrior(cases: ArrayLike<number>, population: ArrayLike<number>, { cut = true } = {}): Outcome<RatePrior> {
  const { events, people, units } = totals(cases, population);
  if (events === 0 || people === 0) return refused('empty');
  const mean = events / people;
  let spread = 0;
  for (let i = 0; i < population.length; i++) {
    const base = population[i] ?? 0;
    if (base > 0) spread += base * ((cases[i] ?? 0) / base - mean) ** 2;
  }
  const variance = spread / people - mean / (people / units);
  return made({ mean, variance: cut ? Math.max(0, variance) : variance });
}

/** A rate drawn towards the mean of a prior, the more the smaller the population; null without population. */
export function shrunkenRate(cases: number, population: number, { mean, variance }: RatePrior): number | null {
  if (!(population > 0)) return null;
  return mean + (variance / (variance + mean / population)) * (cases / population - mean);
}

/** Empirical Bayes rates with one prior for all units. Refuses as `ratePrior`. */
export function smoothedRates(cases: ArrayLike<number>, population: ArrayLike<number>): Outcome<(number | null)[]> {
  const prior = ratePrior(cases, population);
  if (!prior.ok) return prior;
  return made(Array.from({ length: population.length }, (_, i) => shrunkenRate(cases[i] ?? 0, population[i] ?? 0, prior.value)));
}

/**
 * The same with a prior for each unit from it and its neighbours: the mean is theirs, the variance that of each around
 * the mean of its own neighbourhood, as R package spdep takes it. Null where the neighbourhood has no case or no people.
 */
export function locallySmoothedRates(cases: ArrayLike<number>, population: ArrayLike<number>, neighbours: Neighbours): (number | null)[] {
  const around = neighbours.map((near, i) => [...near, i].filter((unit) => (population[unit] ?? 0) > 0));
  const people = around.map((units) => units.reduce((sum, unit) => sum + (population[unit] ?? 0), 0));
  const means = around.map((units, i) => units.reduce((sum, unit) => sum + (cases[unit] ?? 0), 0) / (people[i] ?? 0));
  return around.map((units, i) => {
    const [mean, all] = [means[i] ?? 0, people[i] ?? 0];
    if (all === 0 || mean === 0) return null;
    const spread = units.reduce((sum, unit) => {
      const base = population[unit] ?? 0;
      return sum + base * ((cases[unit] ?? 0) / base - (means[unit] ?? 0)) ** 2;
    }, 0);
    return shrunkenRate(cases[i] ?? 0, population[i] ?? 0, { mean, variance: Math.max(0, spread / all - mean / (all / units.length)) });
  });
}

function totals(cases: ArrayLike<number>, population: ArrayLike<number>): { events: number; people: number; units: number } {
  if (cases.length !== population.length) throw new RangeError(`rates: unequal lengths (${cases.length} and ${population.length}; expected the same)`);
  let [events, people, units] = [0, 0, 0];
  for (let i = 0; i < population.length; i++) {
    const base = population[i] ?? 0;
    if (base > 0) { events += cases[i] ?? 0; people += base; units++; }
  }
  return { events, people, units };
}
