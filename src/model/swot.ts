import { z } from 'zod';
import { trilingual } from './trilingual.ts';

export const SWOT_KINDS = ['strength', 'weakness', 'opportunity', 'threat'] as const;
export type SwotKind = (typeof SWOT_KINDS)[number];
/** The four elements of the model, and the three things they stand on. */
export const SWOT_ELEMENTS = ['prevention', 'interagency', 'police', 'infrastructure', 'trust', 'legal', 'data'] as const;
/** Largest weight a factor may carry; 0 leaves it out. */
export const MOST_WEIGHT = 5;

/** One factor: what is stated, on which norm and source, how firmly, and what would change it. */
export const factorSchema = z.strictObject({
  id: z.string().regex(/^sw-[swot]-\d{2}$/),
  kind: z.enum(SWOT_KINDS),
  element: z.enum(SWOT_ELEMENTS),
  statement: trilingual,
  norms: z.array(z.strictObject({ act: z.string(), article: z.string() })),
  sources: z.array(z.string()).min(1),
  /** A: official act or figure read, or a peer-reviewed study; B: institution or press with figures; C: own reading, partial text or weak source. */
  strength: z.enum(['A', 'B', 'C']),
  basis: z.enum(['fact', 'reading']),
  /** Suggested by the authors, for the reader to move. */
  weight: z.int().min(1).max(MOST_WEIGHT),
  weight_reason: trilingual,
  would_change: trilingual,
  /** Rows of the evidence table and of the comparative table behind it. */
  studies: z.array(z.string()),
  comparative: z.array(z.strictObject({ jurisdiction: z.string(), dimension: z.string() })),
  strategies: z.array(z.string()).min(1),
});
export type Factor = z.infer<typeof factorSchema>;

/** A strategy joins factors of exactly two quadrants and leads to recommendations. */
export const strategySchema = z.strictObject({
  id: z.string().regex(/^tows-(so|wo|st|wt)-\d{2}$/),
  quadrant: z.enum(['SO', 'WO', 'ST', 'WT']),
  title: trilingual,
  text: trilingual,
  factors: z.array(z.string()).min(2),
  recommendations: z.array(z.string().regex(/^rec-\d{3}$/)).min(1),
});
export type Strategy = z.infer<typeof strategySchema>;

/** One organisational-legal foundation: principle, norm, institution, resource, and the factors it is drawn from. */
export const foundationSchema = z.strictObject({
  id: z.string().regex(/^fnd-\d{2}$/),
  principle: trilingual, norm: trilingual, institution: trilingual, resource: trilingual,
  acts: z.array(z.string()).min(1),
  factors: z.array(z.string()).min(2),
});
export type Foundation = z.infer<typeof foundationSchema>;

const LETTER: Readonly<Record<string, SwotKind>> = { S: 'strength', W: 'weakness', O: 'opportunity', T: 'threat' };

/** The whole analysis: unique ids, every reference resolved both ways, quadrants as named, no factor without a strategy and a foundation. */
export const swotSchema = z.strictObject({ factors: z.array(factorSchema), strategies: z.array(strategySchema), foundations: z.array(foundationSchema) }).superRefine(({ factors, strategies, foundations }, context) => {
  const fail = (message: string): void => { context.addIssue({ code: 'custom', message }); };
  const known = new Map(factors.map((factor) => [factor.id, factor]));
  if (known.size !== factors.length) fail('swot: a factor id is used twice (expected unique ids)');
  for (const { id, quadrant, factors: joined } of strategies) {
    const kinds = new Set(joined.map((factor) => known.get(factor)?.kind));
    const named = Array.from(quadrant).map((letter) => LETTER[letter]);
    if (kinds.size !== 2 || named.some((kind) => !kinds.has(kind))) fail(`strategy ${id}: joins other quadrants than it names (seen ${[...kinds].join(', ')}; expected ${named.join(', ')})`);
  }
  for (const { id, strategies: own } of factors) {
    const joining = strategies.filter((strategy) => strategy.factors.includes(id)).map((strategy) => strategy.id);
    if ([...joining].sort().join() !== [...own].sort().join()) fail(`factor ${id}: its strategies disagree (seen ${own.join()}; expected ${joining.join()})`);
    if (!foundations.some((foundation) => foundation.factors.includes(id))) fail(`factor ${id}: stands behind no foundation (expected at least one)`);
  }
  for (const { id, factors: behind } of foundations) for (const factor of behind) if (!known.has(factor)) fail(`foundation ${id}: unknown factor (seen ${factor})`);
});
export type Swot = z.infer<typeof swotSchema>;
