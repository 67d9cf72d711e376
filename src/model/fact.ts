import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'an id like world.k50-median');
const scalar = z.union([z.string(), z.number()]);

/** Where a number of the text comes from: written down from a source, read from our tables, or calculated by our statistics. */
export const factSchema = z.strictObject({
  id,
  value: scalar.optional(),
  /** The one row of a published table that matches `where`, and its column; `max`/`min` of a column picks the row. */
  query: z.strictObject({ dataset: z.string(), table: z.string(), where: z.record(z.string(), scalar).default({}), column: z.string(), lo: z.string().optional(), hi: z.string().optional(), pick: z.strictObject({ column: z.string(), extreme: z.enum(['max', 'min']) }).optional() }).optional(),
  calc: z.strictObject({ method: z.enum(['poisson-share']), args: z.array(z.number()) }).optional(),
  unit: z.string().min(1),
  lo: z.number().optional(),
  hi: z.number().optional(),
  period: z.string().optional(),
  source: z.string().optional(),
  locator: z.string().optional(),
  note: z.string().optional(),
}).superRefine((fact, context) => {
  const ways = [fact.value, fact.query, fact.calc].filter((way) => way !== undefined).length;
  if (ways !== 1) context.addIssue({ code: 'custom', message: `fact ${fact.id}: one of value, query, calc (seen ${ways})` });
  if (fact.value !== undefined && fact.source === undefined && fact.note === undefined) context.addIssue({ code: 'custom', message: `fact ${fact.id}: a written value needs a source, or a note that says whose rule it is` });
});
export type FactEntry = z.infer<typeof factSchema>;

/** A fact with its value found. */
export interface Fact { readonly id: string; readonly value: string | number; readonly unit: string; readonly lo?: number; readonly hi?: number; readonly period?: string; readonly source?: string; readonly locator?: string }
