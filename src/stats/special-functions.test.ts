import { describe, expect, it } from 'vitest';
import { chiSquareQuantile, chiSquareTail } from './chi-square.ts';
import { incompleteGamma } from './incomplete-gamma.ts';
import { logGamma } from './log-gamma.ts';
import { normalCdf, normalTwoSided } from './normal-cdf.ts';
import { normalQuantile } from './normal-quantile.ts';
import { poissonCdf, poissonChance } from './poisson-cdf.ts';
import { quantile } from './quantile.ts';

const near = (seen: number, expected: number, relative = 1e-12): void =>
  expect(Math.abs(seen - expected), `${seen} against ${expected}`).toBeLessThanOrEqual(relative * Math.max(1e-300, Math.abs(expected)));

describe('the logarithm of the gamma function', () => {
  it('equals the logarithm of factorials on both sides of the change of method', () => {
    let log = 0;
    for (let n = 2; n <= 60; n++) { log += Math.log(n); near(logGamma(n + 1), log); }
  });
  it('gives half the logarithm of pi at one half, and reflects below it', () => {
    near(logGamma(0.5), 0.5 * Math.log(Math.PI));
    near(logGamma(0.1), 2.252712651734206); // Abramowitz and Stegun, table 6.1 continued by recurrence
    expect(() => logGamma(0)).toThrow('expected > 0');
  });
});

describe('normal, chi-square and Poisson', () => {
  it('know the printed points of the normal table', () => {
    near(normalCdf(1.959963984540054), 0.975);
    near(normalCdf(-3), 0.0013498980316300946);
    near(normalCdf(-8), 6.220960574271785e-16, 1e-11);
    near(normalTwoSided(2.5758293035489004), 0.01);
    expect(normalCdf(0)).toBe(0.5);
  });
  it('turn shares back into the points they came from', () => {
    for (const z of [-7.5, -4, -1.2, -0.3, 0, 0.7, 2, 3.5]) expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 11);
    for (const df of [0.3, 1, 2, 7.5, 40, 500]) for (const p of [1e-6, 0.025, 0.5, 0.975, 0.9999]) {
      near(1 - chiSquareTail(chiSquareQuantile(p, df), df), p, 1e-9);
    }
  });
  it('give the limits of an exact Poisson interval', () => {
    near(chiSquareQuantile(0.975, 2) / 2, 3.6888794541139363); // y = 0: -log(0.025)
    near(chiSquareQuantile(0.95, 1), 3.841458820694124);
    near(chiSquareTail(3.841458820694124, 1), 0.05, 1e-11);
  });
  it('sum chances of Poisson counts to their distribution function', () => {
    let sum = 0;
    for (let k = 0; k <= 30; k++) { sum += poissonChance(k, 9.7); near(poissonCdf(k, 9.7), sum, 1e-11); }
    expect(poissonCdf(-1, 3)).toBe(0);
    expect(poissonCdf(0, 0)).toBe(1);
  });
  it('refuse arguments out of range by name', () => {
    expect(() => incompleteGamma(-1, 2)).toThrow('incompleteGamma');
    expect(() => normalQuantile(1.2)).toThrow('normalQuantile');
    expect(incompleteGamma(2, Infinity)).toEqual({ lower: 1, upper: 0 });
  });
});

describe('sample quantiles', () => {
  it('interpolate between order statistics', () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4], 0.1)).toBeCloseTo(1.3, 12);
    expect(quantile([5], 0.9)).toBe(5);
    expect(() => quantile([], 0.5)).toThrow('0 values');
  });
});
