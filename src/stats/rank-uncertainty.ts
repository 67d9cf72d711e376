import { quantile } from './quantile.ts';
import { randomFrom, type Random } from './random.ts';
import { places } from './ranks.ts';
import { made, refused, type Outcome } from './refusal.ts';
import { arithmeticMean, geometricMean } from './weighted-means.ts';

/** Turns the values of one indicator over all units into scores from 0 to 100, higher being better. */
export type Normalisation = (values: readonly number[], indicator: number) => readonly number[];

export interface RankModel {
  /** Units by indicators. */
  readonly values: readonly (readonly number[])[];
  /** For each indicator, the place of its pillar in `weights`. */
  readonly pillarOf: readonly number[];
  /** Weights of the pillars, summing to 1. */
  readonly weights: readonly number[];
  readonly normalisations: readonly Normalisation[];
  readonly aggregations: readonly ('geometric' | 'arithmetic')[];
  /** Draws the values anew from their error models. */
  readonly drawValues?: (random: Random) => readonly (readonly number[])[];
  /** Weights are drawn from Dirichlet(concentration times weights); left out, they stay fixed. 50 by custom. */
  readonly concentration?: number;
  /** Whether one indicator is left out in each draw, each as often as none. */
  readonly leaveOneOut?: boolean;
}

export interface RankUncertainty {
  readonly headline: { readonly scores: readonly number[]; readonly places: readonly number[] };
  /** Unit by unit: score and place at 5, 50 and 95 %, mean place, share of draws in the top third and at each place. */
  readonly units: readonly {
    readonly score: readonly [number, number, number];
    readonly place: readonly [number, number, number];
    readonly meanPlace: number;
    readonly topThird: number;
    readonly placeShares: readonly number[];
  }[];
  /** Share of draws in which the unit of the line scores above the unit of the column. */
  readonly above: readonly (readonly number[])[];
  /** Mean distance between the places of a draw and those of the headline. */
  readonly meanShift: number;
}

/** Scores of all units under one choice of everything. */
export function indexScores(
  { values, pillarOf, weights, normalisation, aggregation, omitted }: Pick<RankModel, 'values' | 'pillarOf' | 'weights'> & {
    readonly normalisation: Normalisation; readonly aggregation: 'geometric' | 'arithmetic'; readonly omitted?: number;
  },
): number[] {
  const kept = pillarOf.map((pillar, indicator) => ({ pillar, indicator })).filter(({ indicator }) => indicator !== omitted)
    .map(({ pillar, indicator }) => ({ pillar, scores: normalisation(values.map((line) => line[indicator] ?? 0), indicator) }));
  const pillars = weights.flatMap((weight, pillar) => {
    const columns = kept.filter((column) => column.pillar === pillar);
    return columns.length === 0 ? [] : [{ weight, columns }];
  });
  const mean = aggregation === 'geometric' ? geometricMean : arithmeticMean;
  const shares = pillars.map(({ weight }) => weight);
  return values.map((_, unit) => mean(pillars.map(({ columns }) => columns.reduce((sum, { scores }) => sum + (scores[unit] ?? 0), 0) / columns.length), shares));
}

/**
 * How far places of units depend on choices and on chance: draws of values, weights, normalisation, aggregation and a
 * left-out indicator, after Saisana, Saltelli and Tarantola 2005 (JRSS A 168, 307-323). The headline is the first
 * normalisation and aggregation with everything fixed. 10,000 draws by custom.
 * Refuses with `too_few` below 3 units. Where intervals of places overlap, no text may call one unit better.
 */
export function rankUncertainty(model: RankModel, { draws = 10_000, seed }: { draws?: number; seed: string }): Outcome<RankUncertainty> {
  const n = model.values.length;
  if (n < 3) return refused('too_few');
  const [normalisation] = model.normalisations;
  const [aggregation] = model.aggregations;
  if (normalisation === undefined || aggregation === undefined) throw new RangeError('rankUncertainty: no normalisation or aggregation (expected at least one of each)');
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[], fallback: T): T => items[random.int(items.length)] ?? fallback;
  const scores = indexScores({ ...model, normalisation, aggregation });
  const headline = { scores, places: places(scores) };

  const drawn = model.values.map(() => ({ scores: new Float64Array(draws), places: new Float64Array(draws) }));
  const above = model.values.map(() => new Float64Array(n));
  let shift = 0;
  for (let d = 0; d < draws; d++) {
    const indicators = model.pillarOf.length;
    const omitted = model.leaveOneOut === true ? random.int(indicators + 1) : indicators;
    const now = indexScores({
      values: model.drawValues?.(random) ?? model.values,
      pillarOf: model.pillarOf,
      weights: model.concentration === undefined ? model.weights : random.dirichlet(model.weights.map((w) => w * (model.concentration ?? 1))),
      normalisation: pick(model.normalisations, normalisation),
      aggregation: pick(model.aggregations, aggregation),
      omitted,
    });
    places(now).forEach((place, unit) => {
      const row = drawn[unit];
      if (row !== undefined) { row.scores[d] = now[unit] ?? 0; row.places[d] = place; }
      shift += Math.abs(place - (headline.places[unit] ?? 0));
      now.forEach((other, b) => {
        const line = above[unit];
        if (line !== undefined && (now[unit] ?? 0) > other) line[b] = (line[b] ?? 0) + 1;
      });
    });
  }
  const spread = (values: Float64Array): [number, number, number] => {
    const sorted = values.toSorted();
    return [quantile(sorted, 0.05), quantile(sorted, 0.5), quantile(sorted, 0.95)];
  };
  return made({
    headline,
    units: drawn.map((row) => ({
      score: spread(row.scores),
      place: spread(row.places),
      meanPlace: row.places.reduce((a, b) => a + b, 0) / draws,
      topThird: row.places.filter((place) => place <= n / 3).length / draws,
      placeShares: model.values.map((_, at) => row.places.filter((place) => place === at + 1).length / draws),
    })),
    above: above.map((line) => Array.from(line, (times) => times / draws)),
    meanShift: shift / (draws * n),
  });
}
