import { z } from 'zod';

const trilingual = z.strictObject({ kk: z.string().min(1), ru: z.string().min(1), en: z.string().min(1) });

/**
 * A term of the report in three languages. `id` is its address (`glossary` page, `<Term id>`), chosen by people and never
 * renamed. A definition is ours and stands only where the sources support one.
 */
export const termSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
  kk: z.string().min(2),
  ru: z.string().min(2),
  en: z.string().min(2),
  /** `law`: wording of Law No 245-VIII, read in Kazakh and Russian; `seen`: met in another official or press text; `working`: our rendering. */
  status: z.enum(['law', 'seen', 'working']),
  /** Id of the source the wording comes from. */
  source: z.string().optional(),
  /** Articles of an act as «57» or «71(6), 75(4)(5)»; the page puts Art., ст. or бап to it. */
  locator: z.string().regex(/^\d[\d()–, -]*$/).optional(),
  /** Letter abbreviations in use; English has none. */
  abbreviation: z.strictObject({ kk: z.string().min(2), ru: z.string().min(2) }).optional(),
  definition: trilingual.optional(),
  /** Words for the public summary. */
  plain: trilingual.optional(),
  /** What a reader should know about the wording itself. */
  note: trilingual.optional(),
}).refine((term) => term.status !== 'law' || term.source !== undefined, { error: 'a term of law names its act (expected source)' })
  .refine((term) => term.locator === undefined || term.source !== undefined, { error: 'a locator needs a source (expected source)' });
export type Term = z.infer<typeof termSchema>;

/** The glossary file: every term once. */
export const glossarySchema = z.array(termSchema).superRefine((terms, context) => {
  const seen = new Set<string>();
  for (const { id } of terms) {
    if (seen.has(id)) context.addIssue({ code: 'custom', message: `term ${id}: given twice (expected each id once)` });
    seen.add(id);
  }
});
