import { z } from 'zod';

/** The chapter ids, in the order of the report. They are addresses: never renamed, only tombstoned. */
export const CHAPTER_IDS = [
  'service-model', 'swot', 'standards', 'comparison', 'evidence', 'microgeography-method', 'incident-data', 'city-patterns',
  'interagency', 'evaluation-today', 'concentration', 'legislation', 'practice', 'evaluation-system', 'juvenile', 'training',
  'conclusions',
] as const;
export type ChapterId = (typeof CHAPTER_IDS)[number];

/** The number a chapter carries in the report (1-based), the base of figure and section numbers. */
export function chapterNumber(id: ChapterId): number {
  return CHAPTER_IDS.indexOf(id) + 1;
}

/** The part of the report a chapter stands in. */
export function chapterPart(id: ChapterId): 1 | 2 | 3 {
  const n = chapterNumber(id);
  return n <= 8 ? 1 : n <= 11 ? 2 : 3;
}

/** The tasks and results of the commission that a chapter can answer. */
export const TASK_IDS = [
  'S1.1', 'S1.2', 'S1.3', 'S1.4', 'S1.5', 'S2.1', 'S2.2', 'S2.3', 'S2.4', 'S3.1', 'S3.2', 'S3.3', 'S3.4', 'S3.5',
  'R1', 'R2', 'R3', 'R4', 'R5', 'R6',
] as const;
export type TaskId = (typeof TASK_IDS)[number];

/** Front matter of a chapter file. */
export const chapterSchema = z.strictObject({
  id: z.enum(CHAPTER_IDS),
  title: z.string().min(3),
  /** Short title for navigation and running heads. */
  short: z.string().min(3).max(60),
  /** One or two sentences for search engines and link previews. */
  description: z.string().min(40).max(400),
  tasks: z.array(z.enum(TASK_IDS)).min(1),
  /** A draft is shown with a notice and may not be cited; only a release makes it published. */
  status: z.enum(['draft', 'published']),
  /** ISO date. The site's YAML reader turns an unquoted date into a Date, so both are taken. */
  updated: z.preprocess((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value), z.iso.date()),
});
export type Chapter = z.infer<typeof chapterSchema>;

/** Front matter of a short page about the report itself. */
export const staticPageSchema = z.strictObject({ title: z.string().min(3), description: z.string().min(20).max(300) });
