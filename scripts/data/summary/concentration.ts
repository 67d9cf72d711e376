import { adjustedTopShare } from '../../../src/stats/adjusted-top-share.ts';
import { chanceCorrectedGini } from '../../../src/stats/chance-corrected-gini.ts';
import { generalGini } from '../../../src/stats/general-gini.ts';
import { gini } from '../../../src/stats/gini.ts';
import { shareHolding, type Basis } from '../../../src/stats/k-share.ts';
import { latentGini } from '../../../src/stats/latent-gini.ts';
import { quantile } from '../../../src/stats/quantile.ts';
import { made, refused, type Outcome } from '../../../src/stats/refusal.ts';
import { tally, unitsWithIncidents, withoutEmpty, type Tally } from '../../../src/stats/tally.ts';
import { topShare } from '../../../src/stats/top-share.ts';
import type { Reason, StatisticName } from '../../../src/model/statistic-row.ts';
import { chanceTallies } from './chance-tallies.ts';
import type { GroupCounts, Inside } from './counts.ts';
import { sharedBootstrap } from './shared-bootstrap.ts';

/** A statistic before it becomes a row: its value or why there is none, and how its interval was made. */
export interface Figure {
  readonly statistic: StatisticName;
  readonly method: string;
  readonly value: number | null;
  readonly lo?: number;
  readonly hi?: number;
  readonly interval?: 'bca95' | 'random95' | 'profile95';
  readonly replicates?: number;
  readonly seed?: string;
  readonly reason?: Reason;
  /** Units that the figure refers to, where they are not those of the basis. */
  readonly units?: number;
}

/** All figures of one group, period and basis. */
export interface Concentration { readonly basis: Basis; readonly units: number | null; readonly incidents: number | null; readonly figures: readonly Figure[]; readonly chance: readonly Tally[]; readonly observed: Tally | null }

export interface ConcentrationOptions {
  /** Words that begin each seed: dataset, size. */
  readonly seed: string;
  /** Fewest incidents for which a figure is given. */
  readonly shown: number;
  /** 0 = no figures of chance. */
  readonly chanceReplicates: number;
  /** 0 = no bootstrap intervals. */
  readonly bootReplicates: number;
}

/**
 * The four headline numbers and the Gini family (methods 1.1-1.3) on both bases. Basis `all` counts every unit of the
 * frame and only the incidents in it; without a frame each figure says `no_frame`.
 *
 * Basis `nonzero` counts units with at least one incident of that group and period. What needs units without incidents
 * (random allocation, chance-corrected and latent Gini, adjusted share) then refers to the *union*: the cells that had an
 * incident of any offence at any time of the dataset. It is what the data can say without a boundary, is marked `-union` in
 * the method and stated in `n_units`. Random shares on this basis are k_P over the units that chance fills, as observed ones.
 */
export function concentrationOf(group: GroupCounts, inside: Inside | null, options: ConcentrationOptions): Concentration[] {
  const union = group.counts.length;
  const whole = tally(group.counts);
  const nonzero = figures({ observed: withoutEmpty(whole), field: whole, basis: 'nonzero', group, keep: null, units: union }, options);
  if (inside === null) return [nonzero, { basis: 'all', units: null, incidents: null, figures: NAMES.filter((name) => options.chanceReplicates > 0 || METHODS[name] !== 'random-allocation').map((statistic) => ({ statistic, method: METHODS[statistic], value: null, reason: 'no_frame' })), chance: [], observed: null }];
  const framed = tally(group.counts.filter((_, unit) => inside.inside[unit] === 1), inside.units);
  return [nonzero, figures({ observed: framed, field: framed, basis: 'all', group, keep: inside.inside, units: inside.units }, options)];
}

const METHODS: Readonly<Record<StatisticName, string>> = {
  k25_share: 'lorenz-shares', k50_share: 'lorenz-shares', k80_share: 'lorenz-shares', k50_random: 'random-allocation', mcc25: 'random-allocation',
  mcc50: 'random-allocation', gini: 'gini', gini_general: 'gini', gini_chance: 'gini-chance', gini_latent: 'gini-latent', top1_share: 'lorenz-shares',
  top5_share: 'lorenz-shares', top5_adjusted: 'historically-adjusted', top5_hindsight: 'hindsight',
};
const NAMES = Object.keys(METHODS) as StatisticName[];

interface Field { readonly observed: Tally; readonly field: Tally; readonly basis: Basis; readonly group: GroupCounts; readonly keep: Uint8Array | null; readonly units: number }

function figures(at: Field, options: ConcentrationOptions): Concentration {
  const { observed, field, basis, group } = at;
  const few = observed.incidents < options.shown;
  const suffix = basis === 'nonzero' ? '-union' : '';
  const seedOf = (method: string): string => `${options.seed}/${method}/${group.offence}/${group.period}/${basis}`;
  const chanceSeed = seedOf('random-allocation');
  const chance = few || options.chanceReplicates === 0 ? [] : chanceTallies({ incidents: observed.incidents, units: at.units, replicates: options.chanceReplicates, seed: chanceSeed });
  const plain = (statistic: StatisticName, outcome: Outcome<number>): Figure => ({ statistic, method: METHODS[statistic], ...valueOf(outcome) });
  const share = (percent: number) => (t: Tally): Outcome<number> => shareHolding(t, percent, basis);
  const measures = { k25_share: share(25), k50_share: share(50), k80_share: share(80), gini, gini_general: generalGini };
  const bootSeed = seedOf('bootstrap');
  const intervals = few || options.bootReplicates === 0 ? null : sharedBootstrap(observed, measures, { seed: bootSeed, replicates: options.bootReplicates });
  const interval = (statistic: keyof typeof measures): Figure => {
    const figure = plain(statistic, measures[statistic](observed));
    const found = intervals?.[statistic] ?? null;
    return found === null ? figure : { ...figure, ...found, interval: 'bca95', seed: bootSeed };
  };
  const random = (statistic: StatisticName, percent: number, marginal: boolean): Figure => {
    const method = `${METHODS[statistic]}${suffix}`;
    const seen = share(percent)(observed);
    if (few || !seen.ok) return { statistic, method, value: null, reason: seen.ok ? 'too_few' : seen.reason, units: at.units };
    const drawn = Float64Array.from(chance, (t) => { const s = share(percent)(t); return s.ok ? s.value : 0; }).sort();
    const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length;
    const [lo, hi] = [quantile(drawn, 0.025), quantile(drawn, 0.975)];
    const band = { interval: 'random95', replicates: drawn.length, seed: chanceSeed, units: at.units } as const;
    return marginal ? { statistic, method, value: mean - seen.value, lo: lo - seen.value, hi: hi - seen.value, ...band } : { statistic, method, value: mean, lo, hi, ...band };
  };
  const top = (statistic: StatisticName, percent: number): Figure => { const outcome = topShare(observed, percent); return plain(statistic, outcome.ok ? made(outcome.value.share) : outcome); };
  const list: Figure[] = [
    interval('k25_share'), interval('k50_share'), interval('k80_share'),
    ...(options.chanceReplicates > 0 ? [random('k50_random', 50, false), random('mcc25', 25, true), random('mcc50', 50, true)] : []),
    interval('gini'), interval('gini_general'),
    { ...plain('gini_chance', fieldHasEmpty(field) ? chanceCorrectedGini(field) : refused('no_frame')), method: `${METHODS.gini_chance}${suffix}`, units: at.units },
    latent(field, suffix, at.units), top('top1_share', 1), top('top5_share', 5), adjusted(at, suffix), hindsight(at, suffix),
  ];
  const figuresShown = few ? list.map((figure): Figure => ({ statistic: figure.statistic, method: figure.method, value: null, reason: observed.incidents === 0 ? 'empty' : 'too_few', ...(figure.units === undefined ? {} : { units: figure.units }) })) : list;
  return { basis, units: basis === 'all' ? at.units : unitsWithIncidents(observed), incidents: observed.incidents, figures: figuresShown, chance, observed };
}

/** Without any empty unit there is nothing to tell chance from: the set of all units is then unknown. */
const fieldHasEmpty = (field: Tally): boolean => unitsWithIncidents(field) < field.units;

function latent(field: Tally, suffix: string, units: number): Figure {
  const method = `${METHODS.gini_latent}${suffix}`;
  if (!fieldHasEmpty(field)) return { statistic: 'gini_latent', method, value: null, reason: 'no_frame', units };
  const outcome = latentGini(field);
  if (!outcome.ok) return { statistic: 'gini_latent', method, value: outcome.reason === 'no_overdispersion' ? 0 : null, reason: outcome.reason, units };
  const { value, lo, hi } = outcome.value;
  return { statistic: 'gini_latent', method, value, lo, hi, interval: 'profile95', units };
}

function adjusted({ group, keep, units }: Field, suffix: string): Figure {
  const method = `${METHODS.top5_adjusted}${suffix}`;
  if (group.before === null) return { statistic: 'top5_adjusted', method, value: null, reason: 'no_prior', units };
  const within = (counts: Uint32Array): Uint32Array => (keep === null ? counts : counts.filter((_, unit) => keep[unit] === 1));
  const outcome = adjustedTopShare(within(group.before), within(group.counts), { percent: 5, units });
  return outcome.ok ? { statistic: 'top5_adjusted', method, value: outcome.value.share, units } : { statistic: 'top5_adjusted', method, value: null, reason: outcome.reason, units };
}

/** The busiest 5 % of the same units as `adjusted`, but chosen on the very period they are judged by: what choosing on chance adds. */
function hindsight({ field, units }: Field, suffix: string): Figure {
  const outcome = topShare(field, 5);
  return { statistic: 'top5_hindsight', method: `${METHODS.top5_hindsight}${suffix}`, ...valueOf(outcome.ok ? made(outcome.value.share) : outcome), units };
}

const valueOf = (outcome: Outcome<number>): { value: number | null; reason?: Reason } => (outcome.ok ? { value: outcome.value } : { value: null, reason: outcome.reason });
