import { z } from 'zod';

/** Names of the statistics in the long table. */
export const STATISTICS = [
  'k25_share', 'k50_share', 'k80_share', 'k50_random', 'mcc25', 'mcc50', 'gini', 'gini_general', 'gini_chance', 'gini_latent',
  'top1_share', 'top5_share', 'top5_adjusted', 'top5_hindsight',
] as const;
export type StatisticName = (typeof STATISTICS)[number];

/** Why a value is missing, or why it is shown but not to be interpreted (`few`). */
export const REASONS = [
  'empty', 'too_few', 'few', 'no_variation', 'no_neighbours', 'no_frame', 'no_prior', 'no_overdispersion', 'suppressed', 'not_defined',
] as const;
export type Reason = (typeof REASONS)[number];

/**
 * One line of the table `statistics`. `basis: nonzero` = units with at least one incident in the period; `all` = every
 * unit of the frame that the card names.
 */
export const statisticRowSchema = z.strictObject({
  method: z.string(),
  method_version: z.string(),
  city: z.string(),
  period: z.string(),
  offence: z.string(),
  unit_type: z.string(),
  unit_size_m: z.int(),
  basis: z.enum(['nonzero', 'all']),
  n_units: z.int().nullable(),
  n_incidents: z.int().nullable(),
  statistic: z.enum(STATISTICS),
  value: z.number().nullable(),
  lo: z.number().nullable(),
  hi: z.number().nullable(),
  interval_kind: z.string().nullable(),
  replicates: z.int().nullable(),
  seed: z.string().nullable(),
  reason: z.enum(REASONS).nullable(),
}).refine((row) => row.value !== null || row.reason !== null, { error: 'a missing value needs a reason' });
export type StatisticRow = z.infer<typeof statisticRowSchema>;
