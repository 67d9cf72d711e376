import { z } from 'zod';
import { trilingual } from './trilingual.ts';

/** Answers of one survey wave in per cent of respondents; null where the source does not give the answer. */
export const trustWaveSchema = z.strictObject({
  id: z.string(),
  /** Survey to which the wave belongs: waves of different panels are never joined. */
  panel: z.enum(['statements', 'bureau', 'victims']),
  wave: trilingual,
  full: z.number().nullable(), partly: z.number().nullable(), rather_not: z.number().nullable(), not: z.number().nullable(), no_answer: z.number().nullable(),
  source: z.string(),
});

/** A rank in one edition of an index. */
export const rankSchema = z.strictObject({ year: z.int(), rank: z.int(), restated: z.int().optional(), derived: z.literal(true).optional(), source: z.string() });

export const ELEMENTS = ['prevention', 'interagency', 'police', 'infrastructure'] as const;

/** One instrument of the model: its footing in law and where it stands. */
export const instrumentSchema = z.strictObject({ id: z.string(), element: z.enum(ELEMENTS), name: trilingual, norm: trilingual, state: trilingual, sources: z.array(z.string()).min(1) });

export const serviceModelSchema = z.strictObject({ trust: z.array(trustWaveSchema), ranks: z.array(rankSchema), instruments: z.array(instrumentSchema) });
export type ServiceModelData = z.infer<typeof serviceModelSchema>;
