import { logGamma } from './log-gamma.ts';
import { made, refused, type Outcome } from './refusal.ts';

export interface PoissonGamma {
  /** Shape k of the gamma distribution of rates: the larger, the more alike. */
  readonly shape: number;
  readonly rate: number;
  readonly logLikelihood: number;
  /** Rates drawn to the mean: (y + k) / (N + k / rate). */
  readonly posterior: readonly number[];
}

/**
 * Rates with gamma spread, fitted by maximum likelihood of the negative binomial counts (Clayton and Kaldor 1987,
 * Biometrics 43, 671-681). The other way to smooth, to set beside Marshall's moments.
 * Refuses: `too_few` below 3 units, `empty` without cases or population, `no_overdispersion` where the shape has no maximum.
 */
export function poissonGamma(cases: readonly number[], population: readonly number[]): Outcome<PoissonGamma> {
  if (population.length < 3) return refused('too_few');
  if (!cases.some((y) => y > 0) || population.some((people) => !(people > 0))) return refused('empty');
  const profile = (logShape: number): { rate: number; logLikelihood: number } => {
    const shape = Math.exp(logShape);
    const rate = rateGiven(cases, population, shape);
    return { rate, logLikelihood: likelihood(cases, population, { shape, rate }) };
  };
  // Golden section on the logarithm of the shape; the likelihood has one maximum or rises for ever.
  const ratio = (Math.sqrt(5) - 1) / 2;
  const [least, most] = [-12, 18];
  let [low, high] = [least, most];
  while (high - low > 1e-9) {
    const [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
    if (profile(left).logLikelihood < profile(right).logLikelihood) low = left; else high = right;
  }
  const at = (low + high) / 2;
  if (at > most - 4) return refused('no_overdispersion');
  const { rate, logLikelihood } = profile(at);
  const shape = Math.exp(at);
  return made({ shape, rate, logLikelihood, posterior: cases.map((y, i) => (y + shape) / ((population[i] ?? 0) + shape / rate)) });
}

/** The rate of largest likelihood for a shape, by Newton steps on its logarithm. */
function rateGiven(cases: readonly number[], population: readonly number[], shape: number): number {
  let log = Math.log(cases.reduce((a, b) => a + b, 0) / population.reduce((a, b) => a + b, 0));
  for (let step = 0; step < 100; step++) {
    let [score, information] = [0, 0];
    cases.forEach((y, i) => {
      const mean = (population[i] ?? 0) * Math.exp(log);
      score += (y - mean) / (1 + mean / shape);
      information += mean / (1 + mean / shape);
    });
    log += score / information;
    if (Math.abs(score / information) < 1e-14) break;
  }
  return Math.exp(log);
}

function likelihood(cases: readonly number[], population: readonly number[], { shape, rate }: { shape: number; rate: number }): number {
  return cases.reduce((sum, y, i) => {
    const mean = (population[i] ?? 0) * rate;
    return sum + logGamma(y + shape) - logGamma(shape) - logGamma(y + 1) - shape * Math.log1p(mean / shape) + y * Math.log(mean / (mean + shape));
  }, 0);
}
