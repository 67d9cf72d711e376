import { logGamma } from './log-gamma.ts';
import { poissonLine } from './poisson-line.ts';
import { randomFrom, type Random } from './random.ts';
import { made, refused, type Outcome } from './refusal.ts';

export interface TrajectoryGroup {
  readonly share: number;
  readonly intercept: number;
  readonly slope: number;
  /** Units assigned to the group, each to its likeliest. */
  readonly size: number;
  /** Mean chance of membership among them; null for an empty group. */
  readonly meanPosterior: number | null;
}

export interface TrajectoryMixture {
  /** By ascending intercept. */
  readonly groups: readonly TrajectoryGroup[];
  readonly assignment: readonly number[];
  readonly logLikelihood: number;
  /** -2 log L + parameters log n, n the units; the smaller the better (Schwarz 1978). */
  readonly bic: number;
}

/**
 * Groups of units with a common log-linear Poisson path (Nagin 2005, Group-Based Modeling of Development, ch. 2), fitted
 * by expectation and maximisation from several random starts. Lines only: five points carry no curve. Close maxima and
 * empty groups are the rule for many groups, so choose by `chooseTrajectories`.
 * Refuses: `too_few` with fewer units than groups, `empty` without incidents.
 * @param units counts of each unit, period by period
 */
export function trajectoryMixture(units: readonly ArrayLike<number>[], groups: number, { seed, starts = 20 }: { readonly seed: string; readonly starts?: number }): Outcome<TrajectoryMixture> {
  if (units.length < groups) return refused('too_few');
  const n = units[0]?.length ?? 0;
  const t = Array.from({ length: n }, (_, k) => k - (n - 1) / 2);
  if (units.every((counts) => Array.from(counts).every((y) => y === 0))) return refused('empty');
  const random = randomFrom(`${seed}/${groups}`);
  let best: Fit | null = null;
  for (let start = 0; start < (groups === 1 ? 1 : starts); start++) {
    const fit = expectMaximise(units, t, startingLines(units, groups, random));
    if (best === null || fit.logLikelihood > best.logLikelihood) best = fit;
  }
  return best === null ? refused('too_few') : made(describe(best, units.length));
}

/** Which number of groups to show: the smallest BIC among those whose every group holds 2 % of units with a mean chance of 0.7. */
export function chooseTrajectories(fits: readonly TrajectoryMixture[]): TrajectoryMixture | null {
  const sound = fits.filter(({ groups, assignment }) => groups.every(({ size, meanPosterior }) => size >= 0.02 * assignment.length && (meanPosterior ?? 0) >= 0.7));
  return sound.reduce<TrajectoryMixture | null>((best, fit) => (best === null || fit.bic < best.bic ? fit : best), null);
}

interface Line { readonly share: number; readonly intercept: number; readonly slope: number }
interface Fit { readonly lines: readonly Line[]; readonly posterior: readonly Float64Array[]; readonly logLikelihood: number }

/** Lines from random units, each shifted a little, so that starts differ. */
function startingLines(units: readonly ArrayLike<number>[], groups: number, random: Random): Line[] {
  const order = random.shuffle(units.map((_, unit) => unit));
  return Array.from({ length: groups }, (_, g) => {
    const counts = Array.from(units[order[g] ?? 0] ?? []);
    return { share: 1 / groups, intercept: Math.log((counts.reduce((a, b) => a + b, 0) + 0.5) / counts.length), slope: 0.1 * random.normal() };
  });
}

function expectMaximise(units: readonly ArrayLike<number>[], t: readonly number[], start: readonly Line[]): Fit {
  let lines = start;
  let before = -Infinity;
  for (let round = 0; ; round++) {
    const { posterior, logLikelihood } = expectation(units, t, lines);
    if (round >= 1000 || Math.abs(logLikelihood - before) < 1e-9 * Math.abs(logLikelihood)) return { lines, posterior, logLikelihood };
    before = logLikelihood;
    lines = lines.map((line, g): Line => {
      const weight = posterior.map((chances) => chances[g] ?? 0);
      const whole = weight.reduce((a, b) => a + b, 0);
      const sums = t.map((_, k) => units.reduce((sum, counts, unit) => sum + (weight[unit] ?? 0) * (counts[k] ?? 0), 0));
      // Weighted Poisson lines depend on the units only through these sums.
      const fitted = whole < 1e-8 ? null : poissonLine(sums.map((sum) => sum / whole), t);
      return { share: whole / units.length, intercept: fitted?.intercept ?? line.intercept, slope: fitted?.slope ?? line.slope };
    });
  }
}

function expectation(units: readonly ArrayLike<number>[], t: readonly number[], lines: readonly Line[]): { posterior: Float64Array[]; logLikelihood: number } {
  let logLikelihood = 0;
  const means = lines.map(({ intercept, slope }) => t.map((time) => intercept + slope * time));
  const posterior = units.map((counts) => {
    const logs = Float64Array.from(lines, ({ share }, g) => t.reduce((sum, _, k) => {
      const [y, log] = [counts[k] ?? 0, means[g]?.[k] ?? 0];
      return sum + y * log - Math.exp(log) - logGamma(y + 1);
    }, Math.log(Math.max(share, 1e-300))));
    const most = Math.max(...logs);
    const whole = logs.reduce((sum, log) => sum + Math.exp(log - most), 0);
    logLikelihood += most + Math.log(whole);
    return logs.map((log) => Math.exp(log - most) / whole);
  });
  return { posterior, logLikelihood };
}

function describe({ lines, posterior, logLikelihood }: Fit, units: number): TrajectoryMixture {
  const order = lines.map((_, g) => g).sort((a, b) => (lines[a]?.intercept ?? 0) - (lines[b]?.intercept ?? 0));
  const place = new Map(order.map((g, at) => [g, at]));
  const assignment = posterior.map((chances) => place.get(chances.indexOf(Math.max(...chances))) ?? 0);
  const groups = order.map((g, at): TrajectoryGroup => {
    const members = posterior.filter((_, unit) => assignment[unit] === at);
    const { share, intercept, slope } = lines[g] ?? { share: 0, intercept: 0, slope: 0 };
    return { share, intercept, slope, size: members.length, meanPosterior: members.length === 0 ? null : members.reduce((sum, chances) => sum + (chances[g] ?? 0), 0) / members.length };
  });
  return { groups, assignment, logLikelihood, bic: -2 * logLikelihood + (3 * lines.length - 1) * Math.log(units) };
}
