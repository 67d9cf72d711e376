import { z } from 'zod';
import { trilingual } from './trilingual.ts';

/** What the Kazakh law we read holds beside a standard; `na` where the standard does not reach the police. */
export const GAPS = ['met', 'partly', 'missing', 'na'] as const;

const row = z.strictObject({
  id: z.string().regex(/^s\d{2}$/),
  principle: z.string(),
  /** Id of the instrument, which is also the id of its source. */
  instrument: z.string(),
  /** Number of the article, rule or chapter, or the part that was read. */
  provision: z.string(),
  fixes: trilingual,
  norm: trilingual,
  normSources: z.array(z.string()).min(1),
  gap: z.enum(GAPS),
  /** Our reading of the difference. */
  gapText: trilingual,
});

/** International instruments by principle, the Kazakh norm beside each, and the gap; provisions named but not read stand apart. */
export const standardsSchema = z.strictObject({
  principles: z.array(z.strictObject({ id: z.string(), name: trilingual })),
  instruments: z.array(z.strictObject({ id: z.string(), name: trilingual, body: z.enum(['un', 'coe', 'osce', 'iso']), /** The provision's own text, or a summary of it. */ read: z.enum(['text', 'summary']) })),
  rows: z.array(row),
  unread: z.array(z.strictObject({ instrument: z.string(), name: trilingual, provisions: z.string() })),
}).superRefine(({ principles, instruments, rows }, context) => {
  const known = { principle: new Set(principles.map(({ id }) => id)), instrument: new Set(instruments.map(({ id }) => id)) };
  for (const { id, principle, instrument } of rows) {
    if (!known.principle.has(principle)) context.addIssue({ code: 'custom', message: `standards ${id}: unknown principle (seen ${principle})` });
    if (!known.instrument.has(instrument)) context.addIssue({ code: 'custom', message: `standards ${id}: unknown instrument (seen ${instrument})` });
  }
});
export type Standards = z.infer<typeof standardsSchema>;
