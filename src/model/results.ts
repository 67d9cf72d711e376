import { z } from 'zod';
import { TASK_IDS } from './chapter.ts';
import { trilingual } from './trilingual.ts';

/**
 * What of each task is not delivered, and why, as of a date. What is delivered is never typed here: it is read off the
 * chapters, tools and data that name the task. `missing: null` says that nothing named in the task is left out.
 */
export const resultsSchema = z.array(z.strictObject({
  task: z.enum(TASK_IDS),
  missing: trilingual.nullable(),
  date: z.iso.date(),
})).superRefine((rows, context) => {
  for (const task of TASK_IDS) {
    const times = rows.filter((row) => row.task === task).length;
    if (times !== 1) context.addIssue({ code: 'custom', message: `task ${task}: named ${times} times (expected once)` });
  }
});
export type ResultRow = z.infer<typeof resultsSchema>[number];
