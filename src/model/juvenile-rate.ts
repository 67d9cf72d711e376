import { z } from 'zod';
import { poissonRate } from '../stats/poisson-rate.ts';
import { made, refused, type Outcome } from '../stats/refusal.ts';
import { LEAST_FOR_RATE, UNIT_ID } from './juvenile.ts';

/** Residents aged 14 to 17 of one unit: the only denominator of a juvenile rate. */
export interface Population14To17 { readonly of: 'population_14_17'; readonly persons: number }
/** Residents of all ages. Of another kind on purpose: the compiler refuses it below, and so does the running code. */
export interface PopulationOfAllAges { readonly of: 'population_all_ages'; readonly persons: number }

/** What the operator puts into `data/population-14-17.json`: one count for each of the 17 units, from a named publication. */
export const population14To17Schema = z.strictObject({
  schema: z.literal(1), year: z.int(), ages: z.tuple([z.literal(14), z.literal(17)]), source: z.string().min(3),
  units: z.record(z.string().regex(UNIT_ID), z.int().min(1000)),
});

export interface JuvenileRate { readonly rate: number; readonly lo: number; readonly hi: number }

/**
 * Minors identified as offenders per 100,000 residents aged 14 to 17, with an exact Poisson interval.
 * Refuses: `too_few` below 20 persons, `empty` without residents.
 * @throws TypeError for any other population: divided by all residents the number says how young a region is, not how its minors behave.
 */
export function juvenileRate(minors: number, population: Population14To17): Outcome<JuvenileRate> {
  if (population.of !== 'population_14_17') throw new TypeError(`juvenile rate: wrong denominator (seen ${String(population.of)}; expected population_14_17)`);
  if (minors < LEAST_FOR_RATE) return refused('too_few');
  const rate = poissonRate(minors, population.persons, 100_000);
  return rate.ok ? made({ rate: rate.value.rate, lo: rate.value.lo, hi: rate.value.hi }) : rate;
}
