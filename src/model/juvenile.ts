import { z } from 'zod';
import { REGION_PAIRS } from './regions.ts';

/** Least regional count on minors of a year that may be shown; below it a region is joined with another (decision on thresholds). */
export const LEAST_REGIONAL = 10;
/** Least count that a rate may rest on. */
export const LEAST_FOR_RATE = 20;
/** Least count in a national table; 1 to 4 are held back. */
export const LEAST_IN_TABLE = 5;

/** Counts of form 1-M carried for each unit; the first four of them on minors. */
export const MINOR_COUNTS = ['minors', 'offences_by_minors', 'offences_against_minors', 'victims_minors'] as const;
export const JUVENILE_COUNTS = [...MINOR_COUNTS, 'offenders', 'completed', 'registered', 'victims'] as const;
export type JuvenileCount = (typeof JUVENILE_COUNTS)[number];

/** Units that may be shown: a region or city that kept its borders over 2022, or one of the three joined pairs. */
export const UNIT_ID = /^KZ-\d\d(?:\+\d\d)?$/;

const whole = z.int().nonnegative();
const onMinors = z.int().min(LEAST_REGIONAL);

/** One unit's counts for the year. A count on minors below the threshold does not pass the schema, so it cannot be carried by mistake. */
export const juvenileUnitSchema = z.strictObject({
  id: z.string().regex(UNIT_ID),
  minors: onMinors, offences_by_minors: onMinors, offences_against_minors: onMinors, victims_minors: onMinors,
  offenders: whole, completed: whole, registered: whole, victims: whole,
}).refine(({ minors, offenders, offences_by_minors: by, completed, offences_against_minors: against, registered, victims_minors: hurt, victims }) => minors <= offenders && by <= completed && against <= registered && hurt <= victims, 'a part is larger than its whole');
export type JuvenileUnit = z.infer<typeof juvenileUnitSchema>;

/** A national count and the cell of the form it was summed from. */
export const nationalCountSchema = z.strictObject({ id: z.string().regex(/^[a-z0-9-]+$/), n: z.int().min(LEAST_IN_TABLE), cell: z.string().min(3) });
export type NationalCount = z.infer<typeof nationalCountSchema>;

export const juvenileSchema = z.strictObject({
  schema: z.literal(1),
  year: z.int(),
  source: z.string(),
  units: z.array(juvenileUnitSchema).length(17),
  /** Sums of the 20 regions, the only level at which anything finer than a yearly total is carried. */
  national: z.strictObject({ minors: z.array(nationalCountSchema), offences_by: z.array(nationalCountSchema), offences_against: z.array(nationalCountSchema), victims: z.array(nationalCountSchema) }),
}).superRefine(({ units }, context) => {
  const ids = units.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) context.addIssue({ code: 'custom', message: 'units: an id twice' });
  for (const pair of REGION_PAIRS) {
    if (!ids.includes(pair)) context.addIssue({ code: 'custom', message: `units: joined pair ${pair} missing` });
    for (const half of halvesOf(pair)) if (ids.includes(half)) context.addIssue({ code: 'custom', message: `units: ${half} stands apart from its pair` });
  }
});
export type Juvenile = z.infer<typeof juvenileSchema>;

/** The two codes of a joined pair: `KZ-63+10` → `KZ-63`, `KZ-10`; a single unit is itself. */
export function halvesOf(unit: string): readonly string[] {
  const [first = unit, second] = unit.split('+');
  return second === undefined ? [unit] : [first, `KZ-${second}`];
}

/** The unit that a region's figures are shown in: itself, or its pair. */
export function unitOfRegion(iso: string): string {
  return REGION_PAIRS.find((pair) => halvesOf(pair).includes(iso)) ?? iso;
}

/** A count read in the press, kept apart from the form: rounded, of other months, by an authority the page names. */
export const trendSchema = z.array(z.strictObject({
  series: z.enum(['by', 'against', 'held']),
  year: z.int(), months: z.int().min(1).max(12), value: z.int().positive(),
  rounded: z.boolean(), source: z.string(),
}));
export type Trend = z.infer<typeof trendSchema>;
