import { quantile } from './quantile.ts';
import { randomFrom } from './random.ts';

/** A strategy's score and the interval in which it moves when every weight moves. */
export interface StrategyScore { readonly score: number; readonly lo: number; readonly hi: number; readonly topFive: number }

/**
 * Mean weight of the factors that each strategy joins, as a share of the greatest weight.
 * @param joined for each strategy the places of its factors in `weights`; none of it may be empty.
 */
export function strategyScores(weights: readonly number[], joined: readonly (readonly number[])[], most: number): number[] {
  return joined.map((places) => places.reduce((sum, place) => sum + (weights[place] ?? 0), 0) / (places.length * most));
}

/**
 * How far the scores depend on the exact weights: each weight is moved at random by one step down, none or one up (equally
 * likely, held within 1 and `most`), `draws` times. Interval 2.5–97.5 %; `topFive` is the share of draws in the five highest.
 */
export function strategySensitivity(weights: readonly number[], joined: readonly (readonly number[])[], { most, draws, seed }: { readonly most: number; readonly draws: number; readonly seed: string }): StrategyScore[] {
  const random = randomFrom(seed);
  const seen = joined.map((): number[] => []);
  const top = joined.map(() => 0);
  for (let draw = 0; draw < draws; draw += 1) {
    const moved = weights.map((weight) => Math.min(most, Math.max(1, weight + random.int(3) - 1)));
    const scores = strategyScores(moved, joined, most);
    const bar = [...scores].sort((a, b) => b - a)[4] ?? 0;
    scores.forEach((score, i) => { seen[i]?.push(score); if (score >= bar) top[i] = (top[i] ?? 0) + 1; });
  }
  return strategyScores(weights, joined, most).map((score, i) => {
    const own = [...(seen[i] ?? [])].sort((a, b) => a - b);
    return { score, lo: quantile(own, 0.025), hi: quantile(own, 0.975), topFive: (top[i] ?? 0) / draws };
  });
}
