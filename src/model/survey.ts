import { z } from 'zod';
import { trilingual } from './trilingual.ts';

const words = z.record(z.string(), trilingual);
export const surveyItemSchema = z.strictObject({
  id: z.string().regex(/^q\d{2}$/), code: z.string().regex(/^Q\d{2}$/), topic: z.string(), scale: z.string(), text: trilingual,
  parts: z.array(trilingual), options: z.array(trilingual),
  /** Up to two options may be chosen. */
  two: z.boolean(),
  asked: z.string(), feeds: z.array(z.string()), note: trilingual.nullable(),
});
export type SurveyItem = z.infer<typeof surveyItemSchema>;

/** The questionnaire with its sampling plan: every code has words, every question an answer to choose. */
export const surveySchema = z.strictObject({
  schema: z.literal(1), title: trilingual, topics: words, asked: words, scales: z.record(z.string(), z.array(trilingual)), nonresponse: z.array(trilingual),
  items: z.array(surveyItemSchema), module: trilingual,
  designEffect: z.number().min(1), leastAnswers: z.int().positive(), leastAlone: z.int().positive(),
  plan: z.array(z.strictObject({ id: z.string(), n: z.int().positive().nullable(), unit: z.int().positive(), use: trilingual })),
  margins: z.array(z.int().positive()),
  sampling: z.strictObject({ population: trilingual, frame: trilingual, weights: trilingual, mode: trilingual, small: trilingual, test: trilingual, translation: trilingual }),
  ethics: z.array(z.strictObject({ id: z.string().regex(/^e\d$/), text: trilingual })),
}).superRefine(({ topics, asked, scales, items }, context) => {
  const fail = (message: string): void => { context.addIssue({ code: 'custom', message }); };
  if (new Set(items.map(({ id }) => id)).size !== items.length) fail('survey: an id is used twice (expected unique ids)');
  for (const { id, topic, asked: whom, scale, options } of items) {
    if (topics[topic] === undefined || asked[whom] === undefined) fail(`question ${id}: no words for topic or respondents (seen ${topic}, ${whom})`);
    if ((scales[scale]?.length ?? 0) + options.length === 0) fail(`question ${id}: nothing to answer (seen scale ${scale}; expected answers or options)`);
  }
});
export type Survey = z.infer<typeof surveySchema>;

/** Half-width of the 95 % interval of a share, normal approximation with a design effect (Kish 1965). */
export function marginOfError(n: number, designEffect: number, share = 0.5): number {
  return 1.96 * Math.sqrt((share * (1 - share) * designEffect) / n);
}
/** Smallest change between two waves of n answers that is called one: the margin of a difference. */
export function leastChange(n: number, designEffect: number, share = 0.5): number {
  return Math.SQRT2 * marginOfError(n, designEffect, share);
}
