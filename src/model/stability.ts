import { z } from 'zod';

const spread = z.strictObject({ value: z.number(), lo: z.number(), hi: z.number() });

/** Two years of one city on the same squares: those hit in any year of the data set. */
export const yearPairSchema = z.strictObject({
  unit_m: z.int(), from: z.int(), to: z.int(), units: z.int(), incidents_from: z.int(), incidents_to: z.int(),
  /** Share of the squares with an incident in either year whose part of the incidents does not differ (false discovery 5 %). */
  similar: z.number(), different: z.int(), tested: z.int(),
  spearman: z.number(), jaccard: z.number(),
  /** Overlap of two sets drawn at random. */
  chance: z.number(),
  /** What two years without any true change would give: the years of the incidents shuffled over them; mean and 95 % band. */
  spearman_unchanged: spread, jaccard_unchanged: spread,
});
export type YearPair = z.infer<typeof yearPairSchema>;

/** One band of distance by one band of days; bands are half-open and hold their lower end. */
export const knoxBandSchema = z.strictObject({
  metres_from: z.int(), metres_to: z.int(), days_from: z.int(), days_to: z.int(),
  observed: z.int(), expected: z.number(), ratio: z.number(), p: z.number(), q: z.number().nullable(),
});
export type KnoxBand = z.infer<typeof knoxBandSchema>;

const knoxYearSchema = z.strictObject({
  year: z.int(), incidents: z.int(),
  /** Incidents of the year that the test left out, and why. */
  left_out: z.int(), rule: z.enum(['none', 'known to a day']),
  replicates: z.int(), seed: z.string(),
  bands: z.array(knoxBandSchema),
  /** Everything within 200 m and two weeks as one band, the same published point included. */
  near: knoxBandSchema,
});
export type KnoxYear = z.infer<typeof knoxYearSchema>;

/** Stability of places from year to year and near repeats of one open data set (`data/stability/{dataset}.json`). */
export const stabilitySchema = z.strictObject({
  dataset: z.string(), offence: z.string(), command: z.string(),
  raw: z.strictObject({ file: z.string(), sha256: z.string() }),
  cells_sha256: z.string(),
  replicates: z.int(), seed: z.string(),
  pairs: z.array(yearPairSchema),
  /** Squares among the fullest twentieth, by the number of years; `every` of them in all years. */
  top: z.array(z.strictObject({ unit_m: z.int(), years: z.int(), units: z.int(), a_year: z.int(), ever: z.int(), every: z.int() })),
  knox: z.array(knoxYearSchema),
});
export type StabilityFile = z.infer<typeof stabilitySchema>;
