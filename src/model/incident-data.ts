import { z } from 'zod';
import { trilingual } from './trilingual.ts';

/** What the import does with a field: reads it, uses it as a key that never leaves, never reads it, or has no need of it. */
export const FIELD_USES = ['read', 'key', 'never', 'unused'] as const;
/** How the meaning of a field is known: read in a stored text, inferred from a record, or not at all. */
export const FIELD_STATES = ['stored', 'inferred', 'unknown'] as const;

/** One field of the official layer of crime points. */
export const layerFieldSchema = z.strictObject({
  field: z.string(), layers: z.enum(['both', 'legacy', 'current']), type: z.enum(['text', 'date', 'point', 'integer', 'number']),
  use: z.enum(FIELD_USES), status: z.enum(FIELD_STATES), meaning: trilingual,
});

/** One step on the way from a report to a published table, and what is lost on it. */
export const lineageStepSchema = z.strictObject({ id: z.string(), kind: z.enum(['state', 'report']), title: trilingual, text: trilingual, loss: trilingual, sources: z.array(z.string()) });

/** What a norm does to the publication of incident data. */
export const NORM_EFFECTS = ['opens', 'limits', 'closes'] as const;
export const normSchema = z.strictObject({ id: z.string(), effect: z.enum(NORM_EFFECTS), act: trilingual, rule: trilingual, meaning: trilingual, source: z.string() });

const beforeAfter = z.tuple([z.int().positive(), z.int().positive()]);

export const incidentDataSchema = z.strictObject({
  fields: z.array(layerFieldSchema), steps: z.array(lineageStepSchema), norms: z.array(normSchema),
  /** Points in the layer against registered offences of the country. */
  coverage: z.array(z.strictObject({ year: z.int(), mapped: z.int(), registered: z.int() })),
  /** Records of road accidents and deaths in 2023 and 2024: a worked example of a break in registration. */
  break: z.array(z.strictObject({ place: z.enum(['astana', 'shymkent']), records: beforeAfter, deaths: beforeAfter })),
});
export type IncidentData = z.infer<typeof incidentDataSchema>;
