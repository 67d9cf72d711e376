import { describe, expect, it } from 'vitest';
import { randomFrom } from './random.ts';
import { shrinkShares } from './shrink-shares.ts';

describe('shares of small units', () => {
  it('find the precision of units whose shares are beta distributed', () => {
    const random = randomFrom('beta');
    const bases = Array.from({ length: 4000 }, () => 5 + random.int(60));
    const cases = bases.map((base) => random.binomial(base, random.dirichlet([6, 14])[0]!));
    const shrunken = shrinkShares(cases, bases);
    if (!shrunken.ok) throw new Error(shrunken.reason);
    expect(shrunken.value.mean).toBeCloseTo(0.3, 1);
    expect(Math.abs(shrunken.value.precision - 20)).toBeLessThan(3);
  });

  it('move small units further than large ones, and never past the mean', () => {
    const shrunken = shrinkShares([9, 900, 1, 500], [10, 1000, 10, 1000]);
    if (!shrunken.ok) throw new Error(shrunken.reason);
    const [small = 0, large = 0] = shrunken.value.shares as number[];
    expect(small).toBeLessThan(large);
    expect(small).toBeGreaterThan(shrunken.value.mean);
    expect(large).toBeCloseTo(0.9, 2);
  });

  it('all become the peer mean where they differ no more than chance', () => {
    expect(shrinkShares([5, 5, 0], [10, 10, 0])).toEqual({ ok: true, value: { mean: 0.5, precision: Infinity, shares: [0.5, 0.5, null] } });
  });

  it('are refused where nothing can be said', () => {
    expect(shrinkShares([1], [2])).toEqual({ ok: false, reason: 'too_few' });
    expect(shrinkShares([0, 0], [5, 5])).toEqual({ ok: false, reason: 'no_variation' });
    expect(() => shrinkShares([3], [2])).toThrow('not a share');
  });
});
