import { z } from 'zod';

/**
 * The comparative table: one row is one finding about one jurisdiction on one dimension, in our words in three languages,
 * with the source it was read in. A cell is all rows of a jurisdiction and a dimension; a cell without rows is listed in
 * `sought` with what was asked for it.
 */
const text = z.strictObject({ kk: z.string().min(3), ru: z.string().min(3), en: z.string().min(3) });

/** Our grouping for the choice of cases; no claim about legal families. */
export const JURISDICTION_GROUPS = ['anglo', 'continent', 'postsoviet', 'asia', 'kz'] as const;
/** What kind of text a source is: an act, a page or report of an authority, a study, or press and other copies. */
export const SOURCE_KINDS = ['act', 'official', 'study', 'press'] as const;
/** Why a row must be read with care. */
export const CAVEATS = ['weak', 'older', 'copy', 'bill', 'absence', 'partly', 'break', 'present', 'claim', 'internal', 'example'] as const;
export type Caveat = (typeof CAVEATS)[number];

const jurisdiction = z.strictObject({ id: z.string().regex(/^[A-Z]{2}(-[A-Z]{3})?$/), group: z.enum(JURISDICTION_GROUPS), name: text });
const dimension = z.strictObject({ id: z.string(), name: text, meaning: text, reading: text });
const finding = z.strictObject({
  id: z.string().regex(/^c\d{3}$/),
  jurisdiction: z.string(),
  dimension: z.string(),
  /** The finer aspect the row was collected under. */
  aspect: z.string(),
  /** Year of the norm, event or survey; null where the source gives none. */
  year: z.int().nullable(),
  text,
  source: z.string(),
  kind: z.enum(SOURCE_KINDS),
  /** Our reading of a text rather than what it says. */
  basis: z.literal('reading').optional(),
  caveat: z.enum(CAVEATS).optional(),
  /** Per cent, only for the one question that is the same everywhere. */
  value: z.number().optional(),
});
const sought = z.strictObject({ jurisdiction: z.string(), dimension: z.string(), query: z.string().optional(), date: z.iso.date().optional() });

export const comparisonSchema = z.strictObject({ read: z.iso.date(), jurisdictions: z.array(jurisdiction), dimensions: z.array(dimension), rows: z.array(finding), sought: z.array(sought) })
  .superRefine(({ jurisdictions, dimensions, rows, sought: asked }, context) => {
    const cells = new Set(jurisdictions.flatMap((j) => dimensions.map((d) => `${j.id} ${d.id}`)));
    const ids = new Set<string>();
    for (const row of rows) {
      if (!cells.has(`${row.jurisdiction} ${row.dimension}`)) context.addIssue({ code: 'custom', message: `comparison ${row.id}: no such cell (seen ${row.jurisdiction} ${row.dimension})` });
      if (ids.has(row.id)) context.addIssue({ code: 'custom', message: `comparison ${row.id}: id used twice (expected one)` });
      ids.add(row.id);
    }
    const filled = new Set(rows.map((row) => `${row.jurisdiction} ${row.dimension}`));
    const empty = new Set(asked.map((one) => `${one.jurisdiction} ${one.dimension}`));
    for (const cell of cells) if (filled.has(cell) === empty.has(cell)) context.addIssue({ code: 'custom', message: `comparison cell ${cell}: has rows and is listed as empty, or neither (expected exactly one)` });
  });
export type Comparison = z.infer<typeof comparisonSchema>;
export type Finding = Comparison['rows'][number];
