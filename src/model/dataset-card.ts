import { z } from 'zod';
import { TIME_BASES } from './incident.ts';

/** How freely a dataset's summaries may be published (decision 5 of the report's rules). */
export const PROFILES = ['open', 'synthetic', 'protected'] as const;
export type Profile = (typeof PROFILES)[number];

const trilingual = z.strictObject({ kk: z.string().min(1), ru: z.string().min(1), en: z.string().min(1) });
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug of lower-case letters, digits and hyphens');
const day = z.iso.date();

/** An offence category as the card names it. Sensitive ones never enter a layer of cells of an open or protected dataset. */
export const offenceSchema = trilingual.extend({ group: slug, class: z.enum(['normal', 'sensitive']) });

/** The set of places that shares of *all* units refer to. Without one the answer is `no_frame`, never a guess. */
export const frameSchema = z.discriminatedUnion('kind', [
  /** A rectangle in metres of the card's projection; cells whose lower left corner lies in it. */
  z.strictObject({ kind: z.literal('rectangle'), reason: trilingual, x: z.tuple([z.number(), z.number()]), y: z.tuple([z.number(), z.number()]) }),
  /** Cells of 200 m listed in a CSV (`i,j`) beside the raw file, for instance every cell that a street touches. */
  z.strictObject({ kind: z.literal('mask'), reason: trilingual, file: z.string() }),
  /** Cells whose centre lies inside a boundary (GeoJSON, WGS 84). */
  z.strictObject({ kind: z.literal('boundary'), reason: trilingual, file: z.string() }),
]);
export type Frame = z.infer<typeof frameSchema>;

/** Limits below which nothing is published or interpreted; defaults are decision 6 and `methods` 1.3. */
export const thresholdsSchema = z.strictObject({
  table: z.int().min(1).default(5),
  classes: z.tuple([z.int(), z.int(), z.int()]).default([5, 15, 40]),
  merged: z.int().min(1).default(10),
  shown: z.int().default(20),
  interpreted: z.int().default(100),
  geocoded: z.number().default(0.85),
  stacked: z.number().default(0.005),
  /** Limits of the quality report, shares unless named otherwise: what may at most be so before the verdict turns. */
  quarantined: z.number().default(0.05),
  outside: z.number().default(0.02),
  /** Records put at the middle of a district or at a police station. */
  defaults: z.number().default(0.02),
  hour_heap: z.number().default(0.12),
  day_heap: z.number().default(0.06),
  lag_days: z.number().default(14),
  repeated: z.number().default(0.03),
  mix: z.number().default(0.2),
  change: z.number().default(0.3),
});
export type Thresholds = z.infer<typeof thresholdsSchema>;

/** Identity, rights and rules of one dataset: `data/datasets/{id}.yaml`. */
export const datasetCardSchema = z.strictObject({
  id: slug,
  profile: z.enum(PROFILES),
  title: trilingual,
  place: trilingual,
  country: z.string().regex(/^([A-Z]{2}|XX)$/),
  publisher: z.string(),
  licence: z.string(),
  /** Text that must stand beside every use, word for word; null when the licence asks for none. */
  notice: z.string().nullable(),
  derivativesLicence: z.string(),
  attribution: z.string(),
  source_url: z.url().nullable(),
  taken: day.nullable(),
  command: z.string(),
  raw: z.strictObject({
    /** Name of the file in `data/raw/{folder}/`; `*` stands for any text where a source comes in several files. */
    file: z.string(),
    /** Folder under `data/raw/`, when it is not the dataset's id. */
    folder: slug.optional(),
    /** Null for a file that is generated. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/).nullable(),
    rows: z.int().nullable(),
  }),
  mapping: slug,
  epsg: z.int(),
  time_basis: z.enum(TIME_BASES),
  timezone: z.string().optional(),
  /** Exactness of the date: a source that names months only has no days and no hours. */
  date_precision: z.enum(['day', 'month']).default('day'),
  period: z.strictObject({ from: day, to: day }),
  /** West, south, east, north in degrees: a coordinate outside is an error of the row. */
  extent: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  offences: z.record(slug, offenceSchema),
  groups: z.record(slug, trilingual),
  /** Codes that the place type divides: theft from a dwelling is burglary, for instance. Applied before the mapping's list. */
  refinements: z.array(z.strictObject({ code: z.string(), place: z.array(z.string()).min(1), category: slug })).default([]),
  places: z.record(z.string(), trilingual).default({}),
  frame: frameSchema.nullable(),
  /** Offences of these kinds registered in each year, by another count than the file's (form 1-М, a yearbook), for the coverage of the file. */
  registered: z.record(z.string().regex(/^\d{4}$/), z.int().min(1)).optional(),
  /** CSV (`lon,lat`) of police stations beside the raw file, to tell records that were put there. */
  police_stations: z.string().optional(),
  basemap: z.enum(['districts', 'streets', 'none']).default('none'),
  limits: z.array(trilingual),
  thresholds: thresholdsSchema.prefault({}),
}).superRefine((card, context) => {
  for (const [id, offence] of Object.entries(card.offences)) {
    if (!(offence.group in card.groups)) context.addIssue({ code: 'custom', path: ['offences', id, 'group'], message: `group ${offence.group} is not among the card's groups` });
  }
  if (card.time_basis === 'utc' && card.timezone === undefined) context.addIssue({ code: 'custom', path: ['timezone'], message: 'a source in UTC needs an IANA zone' });
  if (card.period.from > card.period.to) context.addIssue({ code: 'custom', path: ['period'], message: 'ends before it begins' });
});
export type DatasetCard = z.infer<typeof datasetCardSchema>;
