import { binomialCdf } from '../stats/binomial-cdf.ts';
import { wilsonInterval } from '../stats/binomial-interval.ts';
import { benjaminiHochberg } from '../stats/false-discovery.ts';
import { poissonCdf } from '../stats/poisson-cdf.ts';
import { poissonInterval } from '../stats/poisson-interval.ts';
import { DESIGN_EFFECT, type TrialIndicator } from './trial-indicator.ts';
import { PEERS, type MeasuredUnit, type Peer } from './unit-table.ts';

/** One value against what its peer group would give by chance. `band` is null where it was counted in full or is missing. */
export interface IndicatorBand {
  readonly unit: string;
  readonly peer: Peer;
  readonly indicator: string;
  readonly value: number | null;
  readonly interval: readonly [number, number] | null;
  readonly band: 'above' | 'within' | 'below' | null;
  readonly why: 'too-few' | 'missing' | 'census' | null;
}
const LEVEL = 0.05;

/**
 * Bands of single indicators: above, within or below the range that chance gives around the common value of the peer group
 * (funnel at 95 %), the rate of false alarms held at 5 % over the units of a group (Benjamini and Hochberg 1995).
 */
export function indicatorBands(units: readonly MeasuredUnit[], indicators: readonly TrialIndicator[]): IndicatorBand[] {
  return PEERS.flatMap((peer) => indicators.flatMap((indicator) => bandsOf(units.filter((unit) => unit.peer === peer), indicator)));
}

function bandsOf(group: readonly MeasuredUnit[], { id, error, least }: TrialIndicator): IndicatorBand[] {
  const measured = group.map((unit) => ({ unit, found: unit.values.find(({ indicator }) => indicator === id) }));
  const usable = measured.flatMap(({ found }) => (found !== undefined && found.denominator >= least ? [found] : []));
  const sum = (of: (one: (typeof usable)[number]) => number): number => usable.reduce((total, one) => total + of(one), 0);
  const common = usable.length === 0 ? 0 : sum(({ numerator }) => numerator) / sum(({ denominator }) => denominator);
  const chances = measured.map(({ found }) => (found === undefined || found.denominator < least || error === 'census' ? null : chance(found.numerator, found.denominator, common, error)));
  const q = benjaminiHochberg(chances);
  return measured.map(({ unit, found }, at): IndicatorBand => {
    const own = { unit: unit.unit, peer: unit.peer, indicator: id };
    if (found === undefined) return { ...own, value: null, interval: null, band: null, why: 'missing' };
    if (found.denominator < least) return { ...own, value: null, interval: null, band: null, why: 'too-few' };
    const value = found.numerator / found.denominator;
    if (error === 'census') return { ...own, value, interval: null, band: null, why: 'census' };
    const level = q[at] ?? null;
    return { ...own, value, interval: intervalOf(found.numerator, found.denominator, error), band: level === null || level > LEVEL ? 'within' : value > common ? 'above' : 'below', why: null };
  });
}

/** Cases and base as the error model counts them: a survey's answers are worth fewer than they are many. */
function counted(numerator: number, denominator: number, error: TrialIndicator['error']): readonly [number, number] {
  const base = Math.max(1, Math.round(error === 'survey' ? denominator / DESIGN_EFFECT : denominator));
  return [Math.min(base, Math.round((numerator / denominator) * base)), base];
}

/** Chance of a value as far from the common one, both sides, exact. */
function chance(numerator: number, denominator: number, common: number, error: TrialIndicator['error']): number | null {
  if (error === 'poisson') {
    const [cases, expected] = [Math.round(numerator), common * denominator];
    return expected > 0 ? twoSided(poissonCdf(cases, expected), cases > 0 ? poissonCdf(cases - 1, expected) : 0) : null;
  }
  if (!(common > 0 && common < 1)) return null;
  const [cases, base] = counted(numerator, denominator, error);
  return twoSided(binomialCdf(cases, base, common), cases > 0 ? binomialCdf(cases - 1, base, common) : 0);
}
const twoSided = (upTo: number, below: number): number => Math.min(1, 2 * Math.min(upTo, 1 - below));

function intervalOf(numerator: number, denominator: number, error: TrialIndicator['error']): readonly [number, number] | null {
  if (error === 'poisson') { const [lo, hi] = poissonInterval(Math.round(numerator)); return [lo / denominator, hi / denominator]; }
  const [cases, base] = counted(numerator, denominator, error);
  const made = wilsonInterval(cases, base);
  return made.ok ? made.value : null;
}
