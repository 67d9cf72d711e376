import { z } from 'zod';
import { COST_CLASSES } from './legislation.ts';
import { trilingual } from './trilingual.ts';

/** What evaluations say of a tool: an effect is shown, mixed, none, harm, or nobody has tested it. */
export const EFFECTS = ['shown', 'mixed', 'none', 'harm', 'untested'] as const;
/** Whether a Kazakh norm carries the tool, and whether its data are at hand. */
export const AT_HAND = ['yes', 'partly', 'no'] as const;
/** Our verdict. */
export const VERDICTS = ['use', 'conditions', 'pilot', 'avoid'] as const;

const tool = z.strictObject({
  id: z.string().regex(/^t\d{2}$/), name: trilingual,
  evidence: trilingual, effect: z.enum(EFFECTS),
  hook: trilingual, norm: z.enum(AT_HAND),
  data: trilingual, ready: z.enum(AT_HAND),
  cost: z.enum(COST_CLASSES), verdict: z.enum(VERDICTS), advice: trilingual,
  sources: z.array(z.string()).min(1),
});

/** A checklist for one addressee: the body of that addressee's booklet. */
const checklist = z.strictObject({
  id: z.string().regex(/^[a-z]+$/), name: trilingual, purpose: trilingual,
  items: z.array(z.strictObject({ id: z.string(), text: trilingual, norms: z.array(z.strictObject({ act: z.string(), article: z.string() })) })).min(4),
});
export type Checklist = z.infer<typeof checklist>;

/** Tools with their verdicts, and checklists by addressee. A tool known to harm, or without effect and norm, is never advised. */
export const practiceSchema = z.strictObject({ tools: z.array(tool).min(8), checklists: z.array(checklist).min(1) }).superRefine(({ tools, checklists }, context) => {
  const fail = (message: string): void => { context.addIssue({ code: 'custom', message }); };
  if (new Set(tools.map(({ id }) => id)).size !== tools.length) fail('practice: a tool has the id of another (expected unique ids)');
  for (const { id, effect, verdict } of tools) if ((effect === 'harm' && verdict !== 'avoid') || (effect === 'none' && verdict === 'use')) fail(`tool ${id}: advised against its evidence (seen ${effect}, ${verdict})`);
  for (const { id, items } of checklists) for (const item of items) if (!item.id.startsWith(`${id}-`)) fail(`checklist ${id}: foreign item (seen ${item.id})`);
});
export type Practice = z.infer<typeof practiceSchema>;
