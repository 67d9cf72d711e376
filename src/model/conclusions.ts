import { z } from 'zod';
import { CHAPTER_IDS, TASK_IDS } from './chapter.ts';
import { ELEMENTS } from './service-model.ts';
import { trilingual } from './trilingual.ts';

const chapters = z.array(z.enum(CHAPTER_IDS)).min(1);
const element = z.strictObject({ id: z.enum(ELEMENTS), asked: trilingual, found: trilingual, proposed: trilingual, unknown: trilingual, chapters });
const answer = z.strictObject({ task: z.enum(TASK_IDS), answer: trilingual, chapters });

/** The conclusions: each element once, each task and result of the commission once and in their order. */
export const conclusionsSchema = z.strictObject({ schema: z.literal(1), elements: z.array(element), answers: z.array(answer) }).superRefine(({ elements, answers }, context) => {
  const fail = (message: string): void => { context.addIssue({ code: 'custom', message }); };
  const [seen, asked] = [elements.map(({ id }) => id).join(), answers.map(({ task }) => task).join()];
  if (seen !== ELEMENTS.join()) fail(`elements: not the four in their order (seen ${seen}; expected ${ELEMENTS.join()})`);
  if (asked !== TASK_IDS.join()) fail(`answers: not every task once in order (seen ${asked}; expected ${TASK_IDS.join()})`);
});
export type Conclusions = z.infer<typeof conclusionsSchema>;
