import { z } from 'zod';
import { trilingual } from './trilingual.ts';

/** Kinds of event in the history of the criteria: said, written into a norm, measured, checked from outside, studied. */
export const CRITERION_KINDS = ['promise', 'norm', 'measure', 'check', 'study'] as const;

/** What an official account of results may count. */
export const COUNTED = ['recorded', 'clearance', 'activity', 'repeat', 'experience'] as const;

const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const sources = z.array(z.string()).min(1);

/** History of the criteria, what official accounts count, and the national totals of registered offences. */
export const evaluationTodaySchema = z.strictObject({
  criteria: z.array(z.strictObject({ id: z.string().regex(/^c\d{2}$/), date, kind: z.enum(CRITERION_KINDS), what: trilingual, sources })).min(1),
  reports: z.array(z.strictObject({ id: z.string().regex(/^r\d$/), date, name: trilingual, counts: z.array(z.enum(COUNTED)).min(1), sources })).min(1),
  registered: z.array(z.strictObject({ year: z.int(), n: z.int().positive(), source: z.string() })).min(2),
}).superRefine(({ criteria, reports, registered }, context) => {
  // A date known to the month may stand beside one known to the day: only what both say is compared.
  const before = (a: string, b: string): boolean => a.slice(0, b.length) <= b.slice(0, a.length);
  const sorted = (dates: readonly string[]): boolean => dates.every((date, i) => i === 0 || before(dates[i - 1] ?? date, date));
  if (!sorted(criteria.map((one) => one.date)) || !sorted(reports.map((one) => one.date)) || !sorted(registered.map(({ year }) => String(year)))) context.addIssue({ code: 'custom', message: 'evaluation today: not in the order of time (expected oldest first)' });
});
export type EvaluationToday = z.infer<typeof evaluationTodaySchema>;
