import { z } from 'zod';
import { trilingual } from './trilingual.ts';

/** Columns of form 1-M that are carried, all of them counts of offences but `offenders`, which counts persons. */
export const REGION_COUNTS = [
  'registered', 'crimes', 'misdemeanours', 'public_places', 'streets', 'theft', 'stock_theft', 'fraud', 'internet_fraud', 'robbery',
  'aggravated_robbery', 'hooliganism', 'grievous_harm', 'drugs_296', 'drugs_297', 'completed', 'no_suspect', 'offenders',
] as const;
export type RegionCount = (typeof REGION_COUNTS)[number];

const count = z.int().nonnegative();
/** Regions whose borders changed in June 2022, in pairs: only the pair has a whole year. */
export const REGION_PAIRS = ['KZ-19+33', 'KZ-35+62', 'KZ-63+10'] as const;

/** One of the 20 regions with its official counts for the year and its population at the start and the end of it. */
export const regionSchema = z.strictObject({
  iso: z.string().regex(/^KZ-\d\d$/),
  kind: z.enum(['region', 'city']),
  pair: z.enum(REGION_PAIRS).nullable(),
  name: trilingual,
  short: trilingual,
  /** Column and row of its tile; the layout is ours and only roughly that of the ground. */
  tile: z.tuple([count, count]),
  population: z.tuple([z.int().positive(), z.int().positive()]),
  counts: z.strictObject(Object.fromEntries(REGION_COUNTS.map((id) => [id, count])) as Record<RegionCount, typeof count>),
});
export type Region = z.infer<typeof regionSchema>;

export const regionsSchema = z.strictObject({
  year: z.int(),
  sources: z.strictObject({ counts: z.string(), population: z.string() }),
  /** The official national total; it also holds what no region registered. */
  national: z.strictObject({ registered: count, source: z.string() }),
  regions: z.array(regionSchema).length(20),
});
export type Regions = z.infer<typeof regionsSchema>;
