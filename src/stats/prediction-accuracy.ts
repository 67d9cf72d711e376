import { made, refused, type Outcome } from './refusal.ts';

export interface PredictionAccuracy {
  readonly units: number;
  readonly areaShare: number;
  readonly trainHits: number;
  readonly testHits: number;
  /** Part of the later incidents in the chosen units. */
  readonly hitRate: number;
  /** Hit rate over share of area: 1 for units chosen at random (Chainey, Tompson and Uhlig 2008, Security Journal 21, 4-28). */
  readonly pai: number;
  /** PAI over the best that as many units could reach. */
  readonly pei: number;
  /** Hits kept from training to test, over the change of all incidents (recapture rate; Levine 2008). Null without training hits. */
  readonly rri: number | null;
  /** Training score over later hits, both in the chosen units: another measure that some call by the same letters. Null without hits. */
  readonly predictedOverObserved: number | null;
  /** The last unit chosen scores the same as the first one left out: the order of the list decided. */
  readonly tieAtCut: boolean;
}

/**
 * How well the k units with the highest scores hold later incidents. Equal scores are taken in the order of the list, so
 * give units sorted by row, then column, to fix ties.
 * Refuses: `empty` where the later period has no incident, `too_few` for a k below 1 or above the units.
 * @param score counts of the earlier period, or any prediction
 * @param later counts of the later period, in the same order
 * @param area area of each unit, all equal when left out
 */
export function predictionAccuracy(score: ArrayLike<number>, later: ArrayLike<number>, k: number, area?: ArrayLike<number>): Outcome<PredictionAccuracy> {
  const n = score.length;
  if (later.length !== n) throw new RangeError(`predictionAccuracy: unequal lengths (${n} and ${later.length}; expected the same)`);
  if (!(k >= 1 && k <= n)) return refused('too_few');
  const size = (unit: number): number => area?.[unit] ?? 1;
  const all = Array.from({ length: n }, (_, unit) => unit);
  const sum = (units: readonly number[], of: (unit: number) => number): number => units.reduce((total, unit) => total + of(unit), 0);
  const testTotal = sum(all, (unit) => later[unit] ?? 0);
  if (testTotal === 0) return refused('empty');
  const order = [...all].sort((a, b) => (score[b] ?? 0) - (score[a] ?? 0) || a - b);
  const chosen = order.slice(0, k);
  const hits = (units: readonly number[], counts: ArrayLike<number>): number => sum(units, (unit) => counts[unit] ?? 0);
  const [trainHits, testHits, trainTotal] = [hits(chosen, score), hits(chosen, later), hits(all, score)];
  const areaShare = sum(chosen, size) / sum(all, size);
  const best = [...all].sort((a, b) => (later[b] ?? 0) / size(b) - (later[a] ?? 0) / size(a) || a - b).slice(0, k);
  const pai = (units: readonly number[]): number => hits(units, later) / testTotal / (sum(units, size) / sum(all, size));
  return made({
    units: k, areaShare, trainHits, testHits, hitRate: testHits / testTotal, pai: pai(chosen), pei: pai(chosen) / pai(best),
    rri: trainHits > 0 ? testHits / trainHits / (testTotal / trainTotal) : null,
    predictedOverObserved: testHits > 0 ? trainHits / testHits : null,
    tieAtCut: k < n && score[order[k - 1] ?? 0] === score[order[k] ?? 0],
  });
}
