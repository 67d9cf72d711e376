import { z } from 'zod';
import { trilingual } from './trilingual.ts';

const count = z.int().nonnegative();
/** A rate is printed only from this count on; regional sub-categories on minors are not carried at all. */
export const LEAST_COUNT = 20;

const seriesSchema = z.strictObject({
  /** Indicator it belongs to; null for a context series that is never scored. */
  indicator: z.string().regex(/^ind-p[1-6]-\d{2}$/).nullable(),
  id: z.string(), kind: z.enum(['rate', 'share', 'money']),
  /** Cells of form 1-M: section, row.column. */
  cells: z.string(),
  /** Numerator and denominator, territory by territory. */
  counts: z.array(z.tuple([count, z.int().positive()])),
  sum: z.tuple([count, z.int().positive()]),
});
export type OfficialSeries = z.infer<typeof seriesSchema>;

/**
 * Official figures of one year that an indicator can be shown from: by territory (reform-affected regions in pairs), never
 * below, and national only where the figure is a sub-category of data on minors.
 */
export const officialYearSchema = z.strictObject({
  schema: z.literal(1), year: z.int(), sources: z.strictObject({ counts: z.string(), population: z.string() }),
  territories: z.array(z.strictObject({ id: z.string().regex(/^KZ-\d\d(\+\d\d)?$/), name: trilingual })),
  series: z.array(seriesSchema),
  nationalOnly: z.strictObject({ indicator: z.string(), cells: z.string(), cases: count, base: z.int().positive() }),
}).superRefine(({ territories, series }, context) => {
  for (const { id, counts, kind } of series) {
    if (counts.length !== territories.length) context.addIssue({ code: 'custom', message: `series ${id}: territories and counts differ (seen ${counts.length}; expected ${territories.length})` });
    if (kind !== 'money' && counts.some(([cases]) => cases < LEAST_COUNT)) context.addIssue({ code: 'custom', message: `series ${id}: a count is too small to print (expected at least ${LEAST_COUNT})` });
  }
});
export type OfficialYear = z.infer<typeof officialYearSchema>;
