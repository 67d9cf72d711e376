import { z } from 'zod';
import { trilingual } from './trilingual.ts';

/** What a review or trial found for its outcome: a better one, a mixed answer, no effect, a worse one. */
export const RESULTS = ['improves', 'mixed', 'none', 'harmful'] as const;
export const MEASURE_GROUPS = ['place', 'problem', 'community', 'fairness', 'technology', 'persons', 'prediction', 'displacement'] as const;

/** One finding of police studies: design, size, effect or direction only, displacement, where tested. */
export const findingSchema = z.strictObject({
  id: z.string(),
  group: z.enum(MEASURE_GROUPS),
  measure: trilingual,
  year: z.int(),
  design: trilingual,
  /** Kind of design, for reading at a glance. */
  kind: z.enum(['review', 'trial', 'quasi', 'model']),
  studies: z.int().nullable(),
  tests: z.int().nullable(),
  outcome: trilingual,
  /** Relative change in per cent of the outcome, or another number with its unit; null = direction only. */
  value: z.number().nullable(),
  unit: z.enum(['% change', 'd', '% of studies', '% of observations']).nullable(),
  effect: trilingual,
  result: z.enum(RESULTS),
  displacement: trilingual.nullable(),
  where: trilingual,
  caution: trilingual.nullable(),
  source: z.string(),
}).refine((row) => (row.value === null) === (row.unit === null), { message: 'a value has a unit, a direction has none' });
export type Finding = z.infer<typeof findingSchema>;

/** One reform: what it wanted, did and showed, and what its evaluation cannot carry. */
export const reformSchema = z.strictObject({ id: z.string(), place: trilingual, goal: trilingual, measure: trilingual, effect: trilingual, design: trilingual, strength: z.enum(['series', 'survey', 'account', 'none']), limit: trilingual, sources: z.array(z.string()).min(1) });
export type Reform = z.infer<typeof reformSchema>;

export const VERDICTS = ['now', 'condition', 'trial', 'no'] as const;
/** What a measure needs to work, what of it Kazakhstan has, and our judgement. */
export const transportSchema = z.strictObject({ id: z.string(), measure: trilingual, needs: trilingual, here: trilingual, verdict: z.enum(VERDICTS), sources: z.array(z.string()).min(1) });
export type Transport = z.infer<typeof transportSchema>;

export const whatWorksSchema = z.strictObject({ findings: z.array(findingSchema), reforms: z.array(reformSchema), transport: z.array(transportSchema) });
export type WhatWorks = z.infer<typeof whatWorksSchema>;
