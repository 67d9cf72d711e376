import { z } from 'zod';
import { trilingual } from './trilingual.ts';

const words = z.record(z.string(), trilingual);
/** One line of a unit's form: which indicator, from which record, measured by whom, how often; and a made-up filled line. */
const rowSchema = z.strictObject({ indicator: z.string().regex(/^ind-p[1-6]-\d{2}$/), record: z.string(), who: z.string(), how: z.enum(['m', 'q', 'h', 'y']), example: z.tuple([z.int().nonnegative(), z.int().positive()]) });
export type UnitRow = z.infer<typeof rowSchema>;
export const unitProfileSchema = z.strictObject({ id: z.string().regex(/^u\d$/), name: trilingual, job: trilingual, peers: trilingual, minimum: trilingual, rows: z.array(rowSchema).min(3) });
export type UnitProfile = z.infer<typeof unitProfileSchema>;

/** The methodology by type of unit: every code has its words, no indicator stands twice in one form, no unit measures its own treatment of people. */
export const unitMethodologySchema = z.strictObject({ schema: z.literal(1), who: words, how: words, records: words, units: z.array(unitProfileSchema) }).superRefine(({ who, how, records, units }, context) => {
  const fail = (message: string): void => { context.addIssue({ code: 'custom', message }); };
  for (const { id, rows } of units) {
    if (new Set(rows.map(({ indicator }) => indicator)).size !== rows.length) fail(`unit ${id}: an indicator stands twice (expected once)`);
    for (const row of rows) {
      if (who[row.who] === undefined || how[row.how] === undefined || records[row.record] === undefined) fail(`unit ${id}: no words for a code (seen ${row.who}, ${row.how}, ${row.record})`);
      if (row.example[0] > row.example[1]) fail(`unit ${id}: example is no share (seen ${row.example.join(' of ')})`);
      if (row.indicator === 'ind-p1-02' && row.who === 'keeper') fail(`unit ${id}: fair treatment is measured by the unit itself (expected somebody outside)`);
    }
  }
});
export type UnitMethodology = z.infer<typeof unitMethodologySchema>;
