import { z } from 'zod';

/** One or more names of a column, in order of preference; case and outer spaces do not matter. */
const column = z.union([z.string(), z.array(z.string()).min(1)]).transform((names) => (typeof names === 'string' ? [names] : names));

/** A column of moments and how they are written; formats are tried in order. */
const moment = z.strictObject({
  from: column,
  /** Tokens YYYY MM DD HH mm ss, `epoch-ms` (milliseconds, read as the clock that the card names) or `excel-serial`. */
  formats: z.array(z.string()).min(1),
});

/** Where a point stands in the row; the first spelling whose columns exist is used. */
const coordinates = z.strictObject({
  x: column,
  y: column,
  epsg: z.int(),
  /** Written values that mean "not known", besides the empty text. */
  missing: z.array(z.string()).default([]),
});

/**
 * Which column of a source means what: `data/mappings/{id}.yaml`. A mapping knows a layout, never a city: what belongs to
 * a city stands on the dataset's card.
 */
export const mappingSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string(),
  /** Overrides detection when a file's encoding cannot be told from its beginning. */
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1251']).optional(),
  delimiter: z.enum([',', ';', '\t', '|']).optional(),
  decimal: z.enum(['.', ',']).default('.'),
  /** Key of a record; absent when the source has none (then nothing can be called a duplicate). */
  id_column: column.optional(),
  /** Reference that the source itself repeats (one case, several records): repeated ones are counted, never refused. */
  reference: column.optional(),
  /** The moment of the offence: the first listed column with a value counts. */
  date: z.array(moment).min(1),
  /** True when the columns of `date` name one and the same moment: where their clocks differ by whole zones, the row is refused. */
  same_clock: z.boolean().default(false),
  /** Hour in a column of its own, 0-23. */
  hour: column.optional(),
  registered: z.array(moment).default([]),
  start: moment.optional(),
  end: moment.optional(),
  offence: z.union([
    z.strictObject({ constant: z.string() }),
    z.strictObject({ from: column, categories: z.record(z.string(), z.string()) }),
  ]),
  place_type: z.strictObject({ from: column, values: z.record(z.string(), z.string()).default({}), /** Type of every other written value; without it they stay as they are. */ otherwise: z.string().optional() }).optional(),
  district: column.optional(),
  coordinates: z.array(coordinates).min(1),
  /** Precision class of a located row. */
  precision: z.enum(['point', 'street', 'area']).default('point'),
  /** Rows to leave out on purpose, counted apart from errors: a value of a column that says "removed", for instance. */
  skip: z.array(z.strictObject({ from: column, values: z.array(z.string()), rule: z.string() })).default([]),
  /** Columns that are never read, with the reason. */
  unread: z.record(z.string(), z.string()).default({}),
});
export type Mapping = z.infer<typeof mappingSchema>;
export type MomentColumn = z.infer<typeof moment>;
