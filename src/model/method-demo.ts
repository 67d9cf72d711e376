import { z } from 'zod';

/** A planted number of the simulated city and what the method gives back, with a 95 % interval. */
export const recoveredSchema = z.strictObject({
  id: z.string(),
  group: z.enum(['place', 'record', 'time', 'pattern', 'trend']),
  unit: z.enum(['share', 'measure', 'factor']),
  planted: z.number(), found: z.number(), lo: z.number(), hi: z.number(), n: z.int(),
});
export type RecoveredParameter = z.infer<typeof recoveredSchema>;

const spread = z.strictObject({ value: z.number(), lo: z.number(), hi: z.number() });

/** Demonstrations of the methods on the simulated city (`data/simcity/method-demo.json`); every number is made up. */
export const methodDemoSchema = z.strictObject({
  mark: z.literal('SYNTHETIC'),
  dataset: z.literal('simcity'),
  parameters: z.array(recoveredSchema),
  /** Samples of n thefts on the same street segments: mean of the draws, smallest and largest. */
  sparse: z.array(z.strictObject({ n: z.int(), units: z.int(), planted: z.number(), chance: z.number(), gini: spread, general: spread, latent: spread, k50: spread })),
  /** The same thefts on units of different size; `chance` is the share of all units that lot alone would need. */
  units: z.array(z.strictObject({ offence: z.string(), unit: z.enum(['segment', 'square']), size_m: z.int().nullable(), units: z.int(), hit: z.int(), incidents: z.int(), chance: z.number(), k50_all: z.number(), k50_nonzero: z.number() })),
  /** Named points of the plan, metres of EPSG:32642. */
  marks: z.array(z.strictObject({ id: z.string(), x: z.int(), y: z.int() })),
  stacks: z.array(z.strictObject({ offence: z.string(), set: z.enum(['recorded', 'cleaned']), incidents: z.int(), squares: z.int(), largest: z.number(), top1: z.number(), k50: z.number() })),
  /** Upper ends of half-open bands; lo and hi are the 95 % band of the ratio under shuffled dates. */
  knox: z.array(z.strictObject({ offence: z.string(), planted: z.number(), metres: z.int(), days: z.int(), observed: z.int(), expected: z.number(), ratio: z.number(), lo: z.number(), hi: z.number(), z: z.number() })),
});
export type MethodDemo = z.infer<typeof methodDemoSchema>;
