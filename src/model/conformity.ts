import { z } from 'zod';
import { ELEMENTS } from './service-model.ts';
import { trilingual } from './trilingual.ts';

/** How practice stands beside a standard: `unknown` where the norm exists and no evidence of practice was found. */
export const CONFORMITY = ['met', 'partly', 'not', 'unknown'] as const;
export type Conformity = (typeof CONFORMITY)[number];

const row = z.strictObject({
  id: z.string().regex(/^k\d{2}$/),
  element: z.enum(ELEMENTS),
  /** Our judgement from the three texts beside it. */
  status: z.enum(CONFORMITY),
  standard: trilingual,
  /** The Kazakh norm, or what is missing from the texts read. */
  norm: trilingual,
  /** What is known of practice, or that nothing is. */
  practice: trilingual,
  standardSources: z.array(z.string()).min(1),
  normSources: z.array(z.string()).min(1),
  practiceSources: z.array(z.string()).min(1),
});

/** Kazakh policing beside the standards of the service model, row by row, each with its sources. */
export const conformitySchema = z.strictObject({ rows: z.array(row).min(16) }).superRefine(({ rows }, context) => {
  if (new Set(rows.map(({ id }) => id)).size !== rows.length) context.addIssue({ code: 'custom', message: 'conformity: an id is used twice (expected unique ids)' });
  for (const element of ELEMENTS) if (!rows.some((one) => one.element === element)) context.addIssue({ code: 'custom', message: `conformity ${element}: no row (expected at least one for each element)` });
});
export type ConformityTable = z.infer<typeof conformitySchema>;
