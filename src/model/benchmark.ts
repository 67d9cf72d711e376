import { z } from 'zod';

/** One published estimate of how concentrated crime is: what was counted, on which unit, and where the figure was read. */
export const benchmarkSchema = z.looseObject({
  study_id: z.string(),
  city: z.string(),
  country_iso: z.string(),
  years: z.string().optional(),
  unit: z.string(),
  /** What a share is a share of: all units, those with any incident, land, or not told. */
  basis: z.enum(['all', 'nonzero', 'area', 'unknown']),
  /** Length of the period that one figure counts, where the source gives it. */
  months: z.int().positive().optional(),
  n_units: z.number().optional(),
  /** The source's words for what was counted, and the group by which figures may be compared. */
  crime_type: z.string(),
  offence_group: z.string().regex(/^[a-z-]+$/),
  n_incidents: z.number().optional(),
  pct_units_for_25: z.number().optional(),
  pct_units_for_50: z.number().optional(),
  pct_units_for_25_low: z.number().optional(),
  pct_units_for_25_high: z.number().optional(),
  pct_units_for_50_low: z.number().optional(),
  pct_units_for_50_high: z.number().optional(),
  source_kind: z.literal('stored'),
  evidence: z.enum(['full_text', 'abstract', 'secondary']),
});
export type Benchmark = z.infer<typeof benchmarkSchema>;
