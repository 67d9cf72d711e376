import { z } from 'zod';
import { trilingual } from './trilingual.ts';

/** Tasks of the commission that a proposal to legislation can answer. */
export const NORM_TASKS = ['S3.1', 'S3.5', 'R4'] as const;
/** Norms read in a version before this day may have changed since: the check warns. */
export const READ_AFTER = '2025-12-31';

const legal = z.strictObject({ kk: z.string().min(20), ru: z.string().min(20) });

/** An act as we read it: which version, in which extent. Address and title are those of the source of the same id. */
const actSchema = z.strictObject({
  id: z.string(),
  /** Date of the version read; null where no text was read. */
  version: z.iso.date().nullable(),
  extent: trilingual,
});

/** One proposal to an act, as a row of the comparative table. */
export const normSchema = z.strictObject({
  id: z.string().regex(/^law-\d{3}$/),
  title: trilingual,
  tasks: z.array(z.enum(NORM_TASKS)).min(1),
  act: z.string(),
  /** Structural element by the rules of legal technique. */
  element: trilingual,
  kind: z.enum(['add', 'replace']),
  /** What the norm says now, in our words. */
  present: trilingual,
  /** Ours, in the two languages in which a law is adopted, and an English gloss. */
  proposed: z.strictObject({ kk: z.string().min(40), ru: z.string().min(40), en: z.string().min(40) }),
  /** The few words that a replacement takes out and puts in; absent where the Kazakh or Russian text was not read. */
  replaced: z.strictObject({ from: legal, to: legal }).optional(),
  reason: trilingual,
  /** Foreign model in a sentence; absent where none was read. */
  model: trilingual.optional(),
  /** What else must change. */
  consistency: trilingual,
  /** Whom it costs what, and whom it binds. */
  impact: trilingual,
  sources: z.array(z.string()).min(1),
  recommendations: z.array(z.string().regex(/^rec-\d{3}$/)).min(1),
  date: z.iso.date(),
});
export type Norm = z.infer<typeof normSchema>;

/** All proposals with the acts they touch: unique ids, known acts, a replacement where the kind says so only. */
export const normsSchema = z.strictObject({ acts: z.array(actSchema), norms: z.array(normSchema) }).superRefine(({ acts, norms }, context) => {
  const fail = (message: string): void => { context.addIssue({ code: 'custom', message }); };
  const known = new Set(acts.map(({ id }) => id));
  const seen = new Set<string>();
  for (const { id, act, kind, replaced, element, tasks } of norms) {
    if (seen.has(id)) fail(`norm ${id}: id used twice (expected one)`);
    seen.add(id);
    if (!known.has(act)) fail(`norm ${id}: act without a version read (seen ${act}; expected it among the acts)`);
    if (kind === 'add' && replaced !== undefined) fail(`norm ${id}: an addition replaces nothing (seen a replaced passage)`);
    if (new Set(tasks).size !== tasks.length) fail(`norm ${id}: a task is named twice (seen ${tasks.join(', ')})`);
    if (!/\d/.test(element.ru)) fail(`norm ${id}: structural element names no article (seen ${element.ru})`);
  }
});
export type Norms = z.infer<typeof normsSchema>;
