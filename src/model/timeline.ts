import { z } from 'zod';
import { trilingual } from './trilingual.ts';

export const TIMELINE_KINDS = ['law', 'policy', 'institution', 'pilot', 'evidence', 'event'] as const;

/** One dated event in the history of the police service model, with the sources in which it was read. */
export const timelineSchema = z.array(z.strictObject({
  id: z.string().regex(/^tl-[a-z0-9-]+$/),
  /** Year, month or day, as exactly as the source gives it. */
  date: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  kind: z.enum(TIMELINE_KINDS),
  what: trilingual,
  sources: z.array(z.string()).min(1),
  /** A turning point, spelt out under the picture. */
  key: z.literal(true).optional(),
}));
export type TimelineEvent = z.infer<typeof timelineSchema>[number];
