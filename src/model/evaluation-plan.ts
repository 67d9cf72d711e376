import { z } from 'zod';
import { trilingual } from './trilingual.ts';

/** Stages of the pilot in their order. */
export const STAGES = ['prepare', 'baseline', 'first', 'second', 'decide'] as const;

const step = z.strictObject({
  id: z.string().regex(/^s\d$/),
  stage: z.enum(STAGES),
  /** First and last month, counted from the order that starts the pilot. */
  months: z.tuple([z.int().positive(), z.int().positive()]),
  what: trilingual, result: trilingual, who: trilingual,
});
const role = z.strictObject({ id: z.string().regex(/^r\d$/), who: trilingual, does: trilingual, never: trilingual, norm: trilingual, sources: z.array(z.string()) });
const test = z.strictObject({ id: z.string().regex(/^t\d$/), question: trilingual, pass: trilingual, fail: trilingual });

/** The proposed pilot: steps without a gap in time, roles with what each must never do, tests of adoption written in advance. */
export const evaluationPlanSchema = z.strictObject({ schema: z.literal(1), steps: z.array(step).min(5), roles: z.array(role).min(5), tests: z.array(test).min(4) }).superRefine(({ steps }, context) => {
  steps.forEach(({ id, months: [from, to] }, at) => {
    const before = steps[at - 1]?.months[1] ?? 0;
    if (from !== before + 1 || to < from) context.addIssue({ code: 'custom', message: `step ${id}: months do not follow (seen ${from}–${to} after ${before}; expected a start in month ${before + 1})` });
  });
});
export type EvaluationPlan = z.infer<typeof evaluationPlanSchema>;
