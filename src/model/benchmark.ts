import { z } from 'zod';

/** One published estimate of how concentrated crime is: what was counted, on which unit, and where the figure was read. */
export const benchmarkSchema = z.looseObject({
  study_id: z.string(),
  city: z.string(),
  country_iso: z.string(),
  years: z.string().optional(),
  unit: z.string(),
  n_units: z.number().optional(),
  crime_type: z.string(),
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
