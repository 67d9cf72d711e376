import { z } from 'zod';
import { trilingual } from './trilingual.ts';

/**
 * Who must do what towards whom, by which article and within which time: the statutory network of prevention as data.
 * One duty is one norm in our own words; flags, readings, the order of steps in a case and every gap are our analysis.
 */

/** Families of bodies, in the order of every list and picture; `nobody` marks norms that name no body. */
export const FAMILIES = ['coordination', 'local', 'police', 'justice', 'children', 'help', 'society', 'nobody'] as const;
export type Family = (typeof FAMILIES)[number];
/**
 * What the text says on time: a limit in figures, a rate of repetition, a cap on length only, a word (“at once”), nothing where
 * an event starts the duty or a rate would be needed, or nothing because the competence stands always.
 */
export const TIMINGS = ['limit', 'rate', 'cap', 'word', 'absent', 'standing'] as const;
export type Timing = (typeof TIMINGS)[number];
export const DUTY_KINDS = ['inform', 'refer', 'coordinate', 'decide', 'assess', 'supervise', 'record', 'assist', 'fund', 'publish'] as const;
export const DUTY_GROUPS = ['general', 'domestic-violence', 'minors', 'problem-places', 'released', 'intoxication', 'victims'] as const;
export const MODALITIES = ['duty', 'right', 'competence'] as const;

const norm = z.strictObject({ act: z.string().min(1), article: z.string().regex(/^\d/) });

export const actorSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/), family: z.enum(FAMILIES), level: z.string(), name: trilingual,
  /** For pictures and tables. */
  short: trilingual,
  role: trilingual,
  basis: z.array(norm).min(1),
  /** False for the two ends that are not bodies: the public, and norms that name nobody. */
  body: z.boolean(),
});
export type Actor = z.infer<typeof actorSchema>;

export const dutySchema = z.strictObject({
  id: z.string().regex(/^d(245|199)-[0-9a-z-]+$/),
  from: z.string(), to: z.array(z.string()).min(1), kind: z.enum(DUTY_KINDS), what: trilingual, trigger: z.string(),
  timing: z.enum(TIMINGS),
  /** Code of the wording of the limit or rate; absent where the text states no number. */
  limit: z.string().optional(),
  form: z.string(), act: z.string().min(1), article: z.string().regex(/^\d/),
  group: z.enum(DUTY_GROUPS), also: z.array(z.enum(DUTY_GROUPS)), modality: z.enum(MODALITIES), flags: z.array(z.string()),
  /** Which end is our reading of a text that names it in general or not at all. */
  reading: z.array(z.enum(['from', 'to'])).optional(),
});
export type Duty = z.infer<typeof dutySchema>;

const vocabulary = z.record(z.string(), trilingual);
export const interagencyWordsSchema = z.strictObject({ limits: vocabulary, triggers: vocabulary, kinds: vocabulary, groups: vocabulary, flags: vocabulary, forms: vocabulary, timings: vocabulary, modalities: vocabulary, families: vocabulary, levels: vocabulary });
export type InteragencyWords = z.infer<typeof interagencyWordsSchema>;

export const caseSchema = z.strictObject({
  id: z.string().regex(/^case-[a-z-]+$/), group: z.enum(DUTY_GROUPS), title: trilingual, start: trilingual,
  /** What is missing at the end of the chain. */
  end: trilingual,
  steps: z.array(z.strictObject({ duty: z.string(), gap: trilingual.optional() })).min(3),
});
export type Case = z.infer<typeof caseSchema>;

const links = { recommendations: z.array(z.string().regex(/^rec-\d{3}$/)).min(1), norms: z.array(z.string().regex(/^law-\d{3}$/)) };
export const gapSchema = z.strictObject({ id: z.string().regex(/^gap-[a-z]+$/), title: trilingual, text: trilingual, flags: z.array(z.string()).min(1), ...links });
export type Gap = z.infer<typeof gapSchema>;
/** A proposal that goes beyond the register; for discussion, none is law. */
export const gapProposalSchema = z.strictObject({ id: z.string().regex(/^prop-[a-z]+$/), title: trilingual, text: trilingual, risk: trilingual, model: trilingual, gaps: z.array(z.string()).min(1), duties: z.array(z.string()).min(1), sources: z.array(z.string()).min(1), ...links });
export type GapProposal = z.infer<typeof gapProposalSchema>;

/** A slip of wording in the law, to be mended with any amendment; checked in the text named. */
export const slipSchema = z.strictObject({ id: z.string().regex(/^slip-\d+$/), article: z.string().regex(/^\d/), text: trilingual });

/** Flags that mark a slip of wording or a cross-reference rather than a gap. */
export const NOT_GAPS: readonly string[] = ['kk-ru-divergence', 'other-law'];

export const interagencySchema = z.strictObject({
  actors: z.array(actorSchema), duties: z.array(dutySchema), words: interagencyWordsSchema, cases: z.array(caseSchema), gaps: z.array(gapSchema), proposals: z.array(gapProposalSchema), slips: z.array(slipSchema),
}).superRefine(({ actors, duties, words, cases, gaps, proposals }, context) => {
  const fail = (message: string): void => { context.addIssue({ code: 'custom', message }); };
  const unique = (what: string, ids: readonly string[]): Set<string> => {
    const set = new Set(ids);
    if (set.size !== ids.length) fail(`${what}: an id is used twice (expected unique ids)`);
    return set;
  };
  const known = (set: ReadonlySet<string> | Readonly<Record<string, unknown>>, id: string, where: string): void => {
    if (!(set instanceof Set ? set.has(id) : Object.hasOwn(set, id))) fail(`${where}: unknown (seen ${id})`);
  };
  const bodies = unique('actors', actors.map(({ id }) => id));
  const norms = unique('duties', duties.map(({ id }) => id));
  const holes = unique('gaps', gaps.map(({ id }) => id));
  unique('cases', cases.map(({ id }) => id));
  unique('proposals', proposals.map(({ id }) => id));
  for (const { id, family, level } of actors) { known(words.families, family, `actor ${id} family`); known(words.levels, level, `actor ${id} level`); }
  const told = new Set(gaps.flatMap(({ flags }) => flags));
  for (const duty of duties) {
    for (const end of [duty.from, ...duty.to]) known(bodies, end, `duty ${duty.id} body`);
    known(words.kinds, duty.kind, `duty ${duty.id} kind`); known(words.triggers, duty.trigger, `duty ${duty.id} trigger`); known(words.forms, duty.form, `duty ${duty.id} form`); known(words.groups, duty.group, `duty ${duty.id} group`); known(words.timings, duty.timing, `duty ${duty.id} timing`);
    const counted = duty.timing === 'limit' || duty.timing === 'rate' || duty.timing === 'cap';
    if (counted !== (duty.limit !== undefined)) fail(`duty ${duty.id}: time and its wording do not fit (seen ${duty.timing} with ${duty.limit ?? 'none'})`);
    if (duty.limit !== undefined) known(words.limits, duty.limit, `duty ${duty.id} limit`);
    for (const flag of duty.flags) { known(words.flags, flag, `duty ${duty.id} flag`); if (!told.has(flag) && !NOT_GAPS.includes(flag)) fail(`duty ${duty.id}: flag without a gap (seen ${flag})`); }
  }
  for (const { id, steps } of cases) for (const { duty } of steps) known(norms, duty, `case ${id} step`);
  for (const { id, flags } of gaps) for (const flag of flags) if (!duties.some((duty) => duty.flags.includes(flag))) fail(`gap ${id}: no duty has the flag (seen ${flag})`);
  for (const { id, gaps: named, duties: of } of proposals) { for (const gap of named) known(holes, gap, `proposal ${id} gap`); for (const duty of of) known(norms, duty, `proposal ${id} duty`); }
});
export type Interagency = z.infer<typeof interagencySchema>;

/** The duties in which a gap shows. */
export function dutiesOf(gap: Pick<Gap, 'flags'>, duties: readonly Duty[]): readonly Duty[] {
  return duties.filter(({ flags }) => flags.some((flag) => gap.flags.includes(flag)));
}

/** A duty to pass on word or papers: what must reach somebody else. */
export function isFlow({ kind, modality }: Pick<Duty, 'kind' | 'modality'>): boolean {
  return modality === 'duty' && (kind === 'inform' || kind === 'refer');
}
