import { expect, it } from 'vitest';
import { TASK_IDS } from './chapter.ts';
import { resultsSchema } from './results.ts';

const all = TASK_IDS.map((task) => ({ task, missing: null, date: '2026-11-25' }));

it('every task of the commission has one row, no more and no less', () => {
  expect(resultsSchema.safeParse(all).success).toBe(true);
  expect(resultsSchema.safeParse(all.slice(1)).error?.issues[0]?.message).toBe('task S1.1: named 0 times (expected once)');
  expect(resultsSchema.safeParse([...all, all[0]]).success).toBe(false);
});

it('a reason is given in all three languages', () => {
  expect(resultsSchema.safeParse([{ task: 'S1.1', missing: { en: 'no file' }, date: '2026-11-25' }, ...all.slice(1)]).success).toBe(false);
});
