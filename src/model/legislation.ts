import { z } from 'zod';
import { trilingual } from './trilingual.ts';

/** Classes of cost; sums are not given because none was worked out. */
export const COST_CLASSES = ['none', 'low', 'medium', 'high'] as const;
export type CostClass = (typeof COST_CLASSES)[number];

const law = z.string().regex(/^law-\d{3}$/);
const named = z.strictObject({ id: z.string(), name: trilingual });

/** Order of adopting the proposals, with transitional rules, and what followed where a foreign model was adopted. */
export const legislationSchema = z.strictObject({
  themes: z.array(named).min(1),
  /** In the order of adoption. */
  stages: z.array(named).min(1),
  order: z.array(z.strictObject({
    law, theme: z.string(), stage: z.string(), cost: z.enum(COST_CLASSES),
    /** Proposals that must be in force before. */
    after: z.array(law),
    transition: trilingual,
  })).min(1),
  models: z.array(z.strictObject({ id: z.string().regex(/^m\d$/), model: trilingual, after: trilingual, lesson: trilingual, laws: z.array(law).min(1), sources: z.array(z.string()).min(1) })).min(1),
}).superRefine(({ themes, stages, order }, context) => {
  const fail = (message: string): void => { context.addIssue({ code: 'custom', message }); };
  const place = new Map(stages.map(({ id }, i) => [id, i]));
  const stageOf = new Map(order.map((one) => [one.law, place.get(one.stage) ?? -1]));
  if (stageOf.size !== order.length) fail('legislation: a proposal is placed twice (expected once)');
  for (const one of order) {
    if (!place.has(one.stage)) fail(`legislation ${one.law}: unknown stage (seen ${one.stage})`);
    if (!themes.some(({ id }) => id === one.theme)) fail(`legislation ${one.law}: unknown theme (seen ${one.theme})`);
    for (const before of one.after) if ((stageOf.get(before) ?? Infinity) > (stageOf.get(one.law) ?? -1)) fail(`legislation ${one.law}: needs ${before}, which comes later (expected the same stage or an earlier one)`);
  }
});
export type Legislation = z.infer<typeof legislationSchema>;
