import { z } from 'zod';
import { trilingual } from './trilingual.ts';

/** The six pillars: trust; accessibility and service; prevention and safety; interagency work; integrity, skills and staff; safe infrastructure. */
export const PILLARS = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'] as const;
export type PillarId = (typeof PILLARS)[number];
/** What is known of an indicator's error. Without such a model an indicator is not admitted. */
export const ERROR_KINDS = ['survey', 'binomial', 'poisson', 'census', 'money', 'bootstrap', 'difference'] as const;
/** Weights of the pillars stay between these shares of the whole; indicators made by recording practice together stay under the last. */
export const PILLAR_FLOOR = 0.1;
export const PILLAR_CEILING = 0.35;
export const RECORDED_CEILING = 0.1;

const goalposts = z.strictObject({ lo: z.number().nullable(), hi: z.number().nullable(), rule: z.string() });

/** One indicator: what it asks, how it is made, where from, how it can be gamed and what stands against that. */
export const indicatorSchema = z.strictObject({
  id: z.string().regex(/^ind-p[1-6]-\d{2}$/),
  code: z.string().regex(/^P[1-6]-\d{2}$/),
  pillar: z.enum(PILLARS),
  levels: z.array(z.string()).min(1),
  title: trilingual, question: trilingual,
  direction: z.enum(['+', '-']),
  unit: z.enum(['percent', 'points', 'per100k']),
  numerator: trilingual, denominator: trilingual,
  /** Formula in words where it is more than numerator over denominator. */
  formula: trilingual.nullable(),
  source: trilingual,
  status: z.string(), periodicity: z.string(),
  /** Questions of the proposed questionnaire that feed it. */
  items: z.array(z.string().regex(/^Q\d{2}$/)),
  error: z.enum(ERROR_KINDS),
  adjustment: trilingual.nullable(),
  /** Values scored 0 and 100 in the natural direction of the scale; null until a pilot has set them. */
  goalposts,
  minimum: trilingual, gaming: trilingual, guard: trilingual,
  disaggregation: z.array(z.string()).min(1),
  /** Weight inside the pillar, per cent. */
  share: z.int().positive(),
  /** `official`: the same thing in an official form; `near`: an official figure of another question; `study`: one piece of research. */
  baseline: z.strictObject({ kind: z.enum(['official', 'near', 'study']), value: z.number(), unit: z.string(), period: z.string(), source: z.string(), what: trilingual }).nullable(),
  sources: z.array(z.string()).min(1),
  /** Made by recording practice: may be raised or lowered by how offences are written down. */
  recording: z.boolean(),
});
export type Indicator = z.infer<typeof indicatorSchema>;

const words = z.record(z.string(), trilingual);
const gradeWords = z.strictObject({ '4': trilingual, '3': trilingual, '2': trilingual, '1': trilingual });
export const pillarSchema = z.strictObject({ id: z.enum(PILLARS), name: trilingual, questions: z.array(trilingual).length(5), grades: gradeWords });
export type Pillar = z.infer<typeof pillarSchema>;

/** Largest share of the index that the recording-flagged indicators can reach under any admitted weights of the pillars. */
export function mostRecordedShare(indicators: readonly Pick<Indicator, 'pillar' | 'share' | 'recording'>[]): number {
  const flagged = PILLARS.map((id) => indicators.filter(({ pillar, recording }) => pillar === id && recording).reduce((sum, { share }) => sum + share / 100, 0)).sort((a, b) => b - a);
  let free = 1 - PILLAR_FLOOR * PILLARS.length;
  return flagged.reduce((sum, share) => {
    const extra = Math.min(free, PILLAR_CEILING - PILLAR_FLOOR);
    free -= extra;
    return sum + share * (PILLAR_FLOOR + extra);
  }, 0);
}

/** The whole framework: unique ids, words for every code, five questions a pillar, weights that fill each pillar, recorded crime under its ceiling. */
export const evaluationSchema = z.strictObject({
  schema: z.literal(1),
  words: z.strictObject({ levels: words, units: words, directions: words, status: words, periodicity: words, errors: words, rules: words, disaggregation: words }),
  grades: z.strictObject({ ...gradeWords.shape, '0': trilingual }),
  gradeRule: trilingual,
  gates: z.array(z.strictObject({ id: z.string().regex(/^g\d$/), text: trilingual })),
  procedure: z.array(trilingual),
  notRewarded: z.array(z.strictObject({ id: z.string().regex(/^[a-z-]+$/), name: trilingual, reason: trilingual, sources: z.array(z.string()) })),
  pillars: z.array(pillarSchema).length(PILLARS.length),
  indicators: z.array(indicatorSchema).min(24),
}).superRefine(({ words: known, indicators }, context) => {
  const fail = (message: string): void => { context.addIssue({ code: 'custom', message }); };
  if (new Set(indicators.map(({ id }) => id)).size !== indicators.length) fail('indicators: an id is used twice (expected unique ids)');
  const has = (id: string, list: keyof typeof known, code: string): void => { if (known[list][code] === undefined) fail(`indicator ${id}: no words for ${list} ${code} (expected an entry in words)`); };
  for (const { id, code, pillar, levels, unit, direction, status, periodicity, error, goalposts: { lo, hi, rule }, disaggregation } of indicators) {
    if (id !== `ind-${code.toLowerCase()}` || !id.startsWith(`ind-${pillar}-`)) fail(`indicator ${id}: id, code and pillar disagree (seen ${code}, ${pillar})`);
    for (const level of levels) has(id, 'levels', level);
    has(id, 'units', unit); has(id, 'directions', direction); has(id, 'status', status); has(id, 'periodicity', periodicity); has(id, 'errors', error); has(id, 'rules', rule);
    for (const one of disaggregation) has(id, 'disaggregation', one);
    if ((lo === null) !== (hi === null) || (lo !== null && hi !== null && lo >= hi)) fail(`indicator ${id}: goalposts out of order (seen ${lo}, ${hi}; expected lo < hi or both null)`);
  }
  for (const pillar of PILLARS) {
    const sum = indicators.filter((one) => one.pillar === pillar).reduce((total, { share }) => total + share, 0);
    if (sum !== 100) fail(`pillar ${pillar}: weights of its indicators do not fill it (seen ${sum}; expected 100)`);
  }
  const recorded = mostRecordedShare(indicators);
  if (recorded > RECORDED_CEILING) fail(`indicators: recorded crime can weigh too much (seen ${recorded}; expected at most ${RECORDED_CEILING})`);
});
export type Evaluation = z.infer<typeof evaluationSchema>;
