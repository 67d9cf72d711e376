import { pearson } from './pearson.ts';
import { averageRanks } from './ranks.ts';
import type { Outcome } from './refusal.ts';

/** Rank correlation, ties at the mean of their places (Spearman 1904). Refuses as `pearson` does. */
export const spearman = (x: ArrayLike<number>, y: ArrayLike<number>): Outcome<number> => pearson(averageRanks(x), averageRanks(y));
