import { z } from 'zod';
import { TASK_IDS } from './chapter.ts';
import { trilingual } from './trilingual.ts';

/** The fixed words of status; each change of them carries a date and, but for the first, a public source. */
export const STATUSES = ['proposed', 'accepted', 'partly', 'notAccepted', 'noResponse', 'inProgress', 'implemented', 'closed'] as const;
export type Status = (typeof STATUSES)[number];
/** The four elements of the service model and the three things they stand on. */
export const ELEMENTS = ['prevention', 'interagency', 'police', 'infrastructure', 'trust', 'legal', 'data'] as const;
export const COSTS = ['none', 'low', 'medium', 'high'] as const;
export const HORIZONS = ['short', 'medium', 'long'] as const;
/** State of the evidence: tested or well documented in kind · part tested or results differ · speaks against a tempting practice · no effect study known to us. */
export const VERDICTS = ['supported', 'mixed', 'warning', 'none'] as const;

/** One change of status. */
export const statusChange = z.strictObject({ status: z.enum(STATUSES), date: z.iso.date(), source: z.string().optional(), note: trilingual.optional() });

export const recommendationSchema = z.strictObject({
  id: z.string().regex(/^rec-\d{3}$/),
  slug: z.string().regex(/^[a-z0-9-]+$/),
  /** Letter of the group. */
  group: z.string().regex(/^[A-Z]$/),
  element: z.enum(ELEMENTS),
  tasks: z.array(z.enum(TASK_IDS)).min(1),
  title: trilingual,
  text: trilingual,
  /** Ids of institutions. */
  addressees: z.array(z.string()).min(1),
  /** Acts (ids of sources) and articles touched; empty where a decision inside an institution is enough. */
  norms: z.array(z.strictObject({ act: z.string(), article: z.string().min(1) })),
  /** Paragraphs of the chapters that bear it, as global ids. */
  paragraphs: z.array(z.string().regex(/^[a-z-]+\.p\d+$/)).min(1),
  sources: z.array(z.string()).min(1),
  /** Ids of findings of the evidence table. */
  studies: z.array(z.string()),
  /** Ids of rows of the comparative table. */
  comparison: z.array(z.string()),
  /** A: official act or figure read, or a peer-reviewed study · B: institution or press with figures · C: own reading, partial text or weak source. */
  strength: z.enum(['A', 'B', 'C']),
  verdict: z.enum(VERDICTS),
  note: trilingual,
  effect: trilingual,
  cost: z.enum(COSTS),
  risk: trilingual,
  horizon: z.enum(HORIZONS),
  indicator: trilingual,
  /** Recommendations that must come first. */
  dependsOn: z.array(z.string().regex(/^rec-\d{3}$/)),
  history: z.array(statusChange).min(1),
});
export type Recommendation = z.infer<typeof recommendationSchema>;

const named = z.strictObject({ id: z.string(), name: trilingual });

/** The register: unique ids, known institutions and groups, dependencies without a circle, histories in order and sourced. */
export const registerSchema = z.strictObject({ institutions: z.array(named), groups: z.array(named), recommendations: z.array(recommendationSchema) }).superRefine(({ institutions, groups, recommendations }, context) => {
  const fail = (message: string): void => { context.addIssue({ code: 'custom', message }); };
  const bodies = new Set(institutions.map(({ id }) => id));
  const letters = new Set(groups.map(({ id }) => id));
  const known = new Map(recommendations.map((one) => [one.id, one]));
  if (known.size !== recommendations.length) fail('recommendations: an id is used twice (expected unique ids)');
  for (const { id, addressees, group, dependsOn, history } of recommendations) {
    if (!letters.has(group)) fail(`recommendation ${id}: unknown group (seen ${group})`);
    for (const body of addressees) if (!bodies.has(body)) fail(`recommendation ${id}: unknown addressee (seen ${body})`);
    for (const first of dependsOn) {
      if (!known.has(first)) fail(`recommendation ${id}: depends on an unknown one (seen ${first})`);
      if (reaches(known, first, id)) fail(`recommendation ${id}: depends on itself through ${first} (expected no circle)`);
    }
    if (history[0]?.status !== 'proposed') fail(`recommendation ${id}: history does not begin with a proposal (seen ${history[0]?.status ?? 'nothing'})`);
    history.forEach(({ date, source }, i) => {
      if (i > 0 && source === undefined) fail(`recommendation ${id}: change of status without a source (seen ${date}; expected the id of a public document)`);
      if (i > 0 && date < (history[i - 1]?.date ?? '')) fail(`recommendation ${id}: history out of order (seen ${date})`);
    });
  }
  for (const [first, second] of sameTwice(recommendations)) fail(`recommendations ${first} and ${second}: same addressee, act and evidence (expected to count as one)`);
});
export type Register = z.infer<typeof registerSchema>;

/** Pairs with the same addressees, norms and evidence: they would count as one. */
export function sameTwice(recommendations: readonly Recommendation[]): (readonly [string, string])[] {
  const seen = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (const { id, addressees, norms, sources, studies, comparison } of recommendations) {
    const key = JSON.stringify([addressees.toSorted(), norms.map(({ act, article }) => `${act} ${article}`).sort(), [...sources, ...studies, ...comparison].sort()]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, id); else pairs.push([first, id]);
  }
  return pairs;
}

/** The status that holds today. */
export function statusOf({ history }: Pick<Recommendation, 'history'>): z.infer<typeof statusChange> {
  const last = history.at(-1);
  if (last === undefined) throw new Error('status: empty history (expected at least the proposal)');
  return last;
}

function reaches(known: ReadonlyMap<string, Recommendation>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const queue = [from];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    queue.push(...(known.get(id)?.dependsOn ?? []));
  }
  return false;
}
