import { z } from 'zod';

/** How exactly a place is known. `none` keeps the row for counts in time and leaves it out of every spatial figure. */
export const PRECISIONS = ['point', 'street', 'area', 'none'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** What a source's clock says: the wall clock of the place (never converted) or universal time (converted by zone). */
export const TIME_BASES = ['wall-clock', 'utc'] as const;
export type TimeBasis = (typeof TIME_BASES)[number];

const finite = z.number().nullable();

/**
 * One incident as every later step sees it, whatever file it came from. It never leaves the machine that imports it: no
 * published table holds an id, a coordinate or an exact time (see the disclosure gate).
 */
export const incidentSchema = z.strictObject({
  id: z.string().min(1),
  /** Day of registration, where the source has it. */
  registered: z.iso.date().nullable(),
  /** Day of the offence on the local wall clock. */
  date: z.iso.date(),
  hour: z.int().min(0).max(23).nullable(),
  minute: z.int().min(0).max(59).nullable(),
  /** First and last possible moment, local, where the source gives a span. */
  start: z.string().nullable(),
  end: z.string().nullable(),
  /** The source's own code, kept as text. */
  offence: z.string().min(1),
  /** Category of the card; `unmapped` when the mapping does not know the code. */
  category: z.string().min(1),
  place_type: z.string().nullable(),
  district: z.string().nullable(),
  lon: finite,
  lat: finite,
  x: finite,
  y: finite,
  precision: z.enum(PRECISIONS),
  time_basis: z.enum(TIME_BASES),
}).refine((row) => (row.x === null) === (row.precision === 'none') && (row.x === null) === (row.y === null), {
  error: 'a place needs both coordinates, and no coordinates mean precision none',
});
export type Incident = z.infer<typeof incidentSchema>;

/** Category given to codes that the mapping does not know; treated as sensitive until a person has mapped them. */
export const UNMAPPED = 'unmapped';
