import { chiSquareQuantile } from './chi-square.ts';
import { poissonInterval, type Limits } from './poisson-interval.ts';
import { made, refused, type Outcome } from './refusal.ts';

export interface StandardisedRate { readonly rate: number; readonly limits: Limits }

/**
 * Rate a unit would have with the ages of a standard population: sum w_a r_a, gamma interval (Fay and Feuer 1997,
 * Statistics in Medicine 16, 791-801). With fewer than 25 cases the indirect ratio is the safer one.
 * Refuses: `empty` where an age has no population, or without cases.
 * @param cases events by age
 * @param population people by age, in the same order
 * @param standard people of the standard population by age
 */
export function directRate(cases: readonly number[], population: readonly number[], standard: readonly number[], level = 0.95): Outcome<StandardisedRate> {
  const whole = standard.reduce((a, b) => a + b, 0);
  if (whole === 0 || population.some((people) => !(people > 0))) return refused('empty');
  let [rate, variance, most] = [0, 0, 0];
  population.forEach((people, age) => {
    const weight = (standard[age] ?? 0) / whole / people;
    rate += weight * (cases[age] ?? 0);
    variance += weight * weight * (cases[age] ?? 0);
    most = Math.max(most, weight);
  });
  if (rate === 0) return refused('empty');
  const tail = (1 - level) / 2;
  const gamma = (p: number, mean: number, spread: number): number => ((spread / mean) * chiSquareQuantile(p, (2 * mean * mean) / spread)) / 2;
  return made({ rate, limits: [gamma(tail, rate, variance), gamma(1 - tail, rate + most, variance + most * most)] });
}

export interface StandardisedRatio { readonly observed: number; readonly expected: number; readonly ratio: number; readonly limits: Limits }

/**
 * Observed over expected cases, had each age of the unit the reference rate; exact Poisson interval.
 * Refuses: `empty` where nothing is expected.
 * @param rates reference rates by age
 */
export function indirectRatio(cases: readonly number[], population: readonly number[], rates: readonly number[], level = 0.95): Outcome<StandardisedRatio> {
  const observed = cases.reduce((a, b) => a + b, 0);
  const expected = population.reduce((sum, people, age) => sum + people * (rates[age] ?? 0), 0);
  if (!(expected > 0)) return refused('empty');
  const [lo, hi] = poissonInterval(observed, level);
  return made({ observed, expected, ratio: observed / expected, limits: [lo / expected, hi / expected] });
}
