import { goalpostScore, type Goalposts } from './goalposts.ts';
import { made, refused, type Outcome } from './refusal.ts';
import { arithmeticMean, geometricMean } from './weighted-means.ts';

export interface IndexIndicator extends Goalposts {
  readonly id: string;
  readonly pillar: string;
}

export interface IndexPillar {
  readonly id: string;
  readonly weight: number;
}

export interface CompositeScore {
  /** 1 to 100. */
  readonly index: number;
  readonly pillars: Readonly<Record<string, number>>;
}

/** A pillar is rated with at least this share of its indicators. */
export const LEAST_INDICATORS = 0.75;

/** Score of one pillar: the plain mean of its indicators' scores. Refuses with `too_few` below 75 % of the indicators. */
export function pillarScore(indicators: readonly IndexIndicator[], values: Readonly<Record<string, number | null>>): Outcome<number> {
  const scores = indicators.flatMap((indicator) => {
    const value = values[indicator.id] ?? null;
    return value === null ? [] : [goalpostScore(value, indicator)];
  });
  return scores.length === 0 || scores.length < LEAST_INDICATORS * indicators.length ? refused('too_few') : made(arithmeticMean(scores));
}

/**
 * Index of one unit: indicators scored between fixed goalposts, averaged inside each pillar, and pillars joined by a
 * weighted geometric mean with scores raised to at least 1 (methods 8.4 to 8.6).
 * Refuses with `too_few` (“not rated”) where any pillar is not rated.
 */
export function compositeIndex(
  { indicators, pillars }: { readonly indicators: readonly IndexIndicator[]; readonly pillars: readonly IndexPillar[] },
  values: Readonly<Record<string, number | null>>,
): Outcome<CompositeScore> {
  if (pillars.length === 0) return refused('empty');
  const scores: [string, number][] = [];
  for (const { id } of pillars) {
    const score = pillarScore(indicators.filter(({ pillar }) => pillar === id), values);
    if (!score.ok) return score;
    scores.push([id, score.value]);
  }
  const index = geometricMean(scores.map(([, score]) => score), pillars.map(({ weight }) => weight));
  return made({ index, pillars: Object.fromEntries(scores) });
}
