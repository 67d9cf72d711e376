import { boundedWeights } from '../stats/bounded-weights.ts';
import { compositeIndex, pillarScore, type IndexIndicator } from '../stats/composite-index.ts';
import { drawIndicator } from '../stats/indicator-error.ts';
import { byGoalposts, byNormalShare, byPercentile } from '../stats/normalisations.ts';
import { rankUncertainty } from '../stats/rank-uncertainty.ts';
import { errorModel, type TrialIndicator } from './trial-indicator.ts';
import { PEERS, type MeasuredUnit, type Peer } from './unit-table.ts';

export const DRAWS = 10_000;
/** Points of the panel spread as strongly as this many ballots would (Dirichlet concentration). */
export const PANEL = 50;
/** Fewer rated units than this make no group to compare within. */
export const LEAST_GROUP = 3;

/** Where a unit stands in its peer group, never as a place: above or below the middle in 95 % of draws, or not to be told. */
export type Band = 'above' | 'within' | 'below';
export type NotRated = 'audit' | 'pillar' | 'missing' | 'group';
export interface UnitScore {
  readonly unit: string;
  readonly peer: Peer;
  /** Null where the unit is not rated. */
  readonly index: number | null;
  readonly pillars: Readonly<Record<string, number | null>>;
  readonly reason: NotRated | null;
  /** Pillars that are not rated, or indicators missing, behind the reason. */
  readonly lacking: readonly string[];
  readonly score: readonly [number, number] | null;
  readonly place: readonly [number, number] | null;
  readonly band: Band | null;
}
export interface GroupScores {
  readonly peer: Peer;
  /** In alphabetical order of names: an order that says nothing. */
  readonly units: readonly UnitScore[];
  readonly rated: number;
  /** Share of draws in which the unit of the line scores above the unit of the column; names in `order`. */
  readonly above: readonly (readonly number[])[];
  readonly order: readonly string[];
}
export interface ScoreRequest {
  readonly units: readonly MeasuredUnit[];
  readonly indicators: readonly TrialIndicator[];
  readonly pillars: readonly string[];
  /** Points of the pillars, in their order; all zero counts as equal. */
  readonly points: readonly number[];
  readonly draws?: number;
  readonly seed?: string;
}

/** Weights of the pillars from their points: none under a tenth, none over 35 %. */
export function pillarWeights(points: readonly number[]): number[] {
  return boundedWeights(points.some((one) => one > 0) ? points : points.map(() => 1));
}

/**
 * Scores of all units, peer group by peer group. A unit without a passed audit, without a pillar, or in a group of fewer than
 * three is not rated. Places carry an interval from draws over measured values, panel weights, normalisation, aggregation and
 * one indicator left out (methods 8.7); a unit with a value missing gets its index but no interval, since nothing is imputed.
 */
export function scoreUnits({ units, indicators, pillars, points, draws = DRAWS, seed = 'unit-scores' }: ScoreRequest): GroupScores[] {
  const weights = pillarWeights(points);
  const posts: IndexIndicator[] = indicators.map(({ id, pillar, lo, hi, direction }) => ({ id, pillar, lo, hi, direction }));
  return PEERS.flatMap((peer) => {
    const group = units.filter((unit) => unit.peer === peer).sort((a, b) => (a.unit < b.unit ? -1 : 1));
    if (group.length === 0) return [];
    const first = group.map((unit) => headline(unit, indicators, posts, pillars, weights));
    const drawn = first.flatMap(({ reason, values }, at) => (reason === null && !values.includes(null) ? [at] : []));
    const enough = drawn.length >= LEAST_GROUP;
    const result = enough ? draw(drawn.map((at) => group[at]).filter((unit) => unit !== undefined), indicators, pillars, weights, { draws, seed: `${seed}/${peer}` }) : undefined;
    return [{
      peer,
      rated: first.filter(({ reason }) => reason === null).length,
      above: result?.above ?? [],
      order: drawn.map((at) => group[at]?.unit ?? ''),
      units: group.map((unit, at): UnitScore => {
        const { index, scores, reason, lacking } = first[at] ?? { index: null, scores: {}, reason: 'missing' as const, lacking: [] };
        const own = { unit: unit.unit, peer, pillars: scores };
        if (reason !== null) return { ...own, index: null, reason, lacking, score: null, place: null, band: null };
        const found = result?.units[drawn.indexOf(at)];
        if (found === undefined) return { ...own, index: enough ? index : null, reason: enough ? 'missing' : 'group', lacking, score: null, place: null, band: null };
        return { ...own, index, reason: null, lacking: [], score: [found.score[0], found.score[2]], place: [Math.round(found.place[0]), Math.round(found.place[2])], band: bandOf([found.place[0], found.place[2]], drawn.length) };
      }),
    }];
  });
}

/** Band of a unit by the interval of its place among n: wholly in the upper half, wholly in the lower, or neither. */
export function bandOf([best, worst]: readonly [number, number], n: number): Band {
  const middle = (n + 1) / 2;
  return worst < middle ? 'above' : best > middle ? 'below' : 'within';
}

interface Headline { readonly index: number | null; readonly scores: Record<string, number | null>; readonly reason: NotRated | null; readonly lacking: readonly string[]; readonly values: readonly (number | null)[] }

/** Index and pillars of one unit as measured, or why there is none. */
function headline(unit: MeasuredUnit, indicators: readonly TrialIndicator[], posts: readonly IndexIndicator[], pillars: readonly string[], weights: readonly number[]): Headline {
  const values = indicators.map((indicator) => valueOf(unit, indicator));
  const byId = Object.fromEntries(indicators.map(({ id }, at) => [id, values[at] ?? null]));
  const scores = Object.fromEntries(pillars.map((id): [string, number | null] => {
    const score = pillarScore(posts.filter(({ pillar }) => pillar === id), byId);
    return [id, score.ok ? score.value : null];
  }));
  const unrated = pillars.filter((id) => scores[id] === null);
  if (!unit.audited) return { index: null, scores, reason: 'audit', lacking: [], values };
  if (unrated.length > 0) return { index: null, scores, reason: 'pillar', lacking: unrated, values };
  const index = compositeIndex({ indicators: posts, pillars: pillars.map((id, at) => ({ id, weight: weights[at] ?? 0 })) }, byId);
  return { index: index.ok ? index.value.index : null, scores, reason: null, lacking: indicators.flatMap(({ code }, at) => (values[at] === null ? [code] : [])), values };
}

/** The value of an indicator; null where it was not measured or rests on too little. */
export function valueOf(unit: MeasuredUnit, { id, least }: TrialIndicator): number | null {
  const found = unit.values.find(({ indicator }) => indicator === id);
  return found === undefined || found.denominator < least ? null : found.numerator / found.denominator;
}

function draw(units: readonly MeasuredUnit[], indicators: readonly TrialIndicator[], pillars: readonly string[], weights: readonly number[], options: { draws: number; seed: string }) {
  const measured = units.map((unit) => indicators.map((indicator) => unit.values.find(({ indicator: id }) => id === indicator.id) ?? { indicator: indicator.id, numerator: 0, denominator: 1 }));
  const values = measured.map((line) => line.map(({ numerator, denominator }) => numerator / denominator));
  const models = measured.map((line) => line.map(({ denominator }, at) => errorModel(indicators[at]?.error ?? 'census', denominator)));
  const directions = indicators.map(({ direction }) => direction);
  const outcome = rankUncertainty({
    values, pillarOf: indicators.map(({ pillar }) => pillars.indexOf(pillar)), weights,
    normalisations: [byGoalposts(indicators), byNormalShare(directions), byPercentile(directions)], aggregations: ['geometric', 'arithmetic'],
    drawValues: (random) => values.map((line, unit) => line.map((value, at) => drawIndicator(value, models[unit]?.[at] ?? { kind: 'census' }, random))),
    concentration: PANEL, leaveOneOut: true,
  }, options);
  return outcome.ok ? outcome.value : undefined;
}
