import { averageRanks } from './ranks.ts';

/**
 * Weighted sum of ranks (worst 1) over the criteria. Only a scenario: it can turn two units around because a third
 * leaves (OECD/JRC Handbook 2008, tables 31 to 33).
 * @param scores units by criteria, higher is better
 */
export function borda(scores: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const columns = weights.map((_, c) => averageRanks(scores.map((line) => line[c] ?? 0)));
  return scores.map((_, unit) => weights.reduce((sum, w, c) => sum + w * (columns[c]?.[unit] ?? 0), 0));
}
