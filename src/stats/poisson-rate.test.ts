import { describe, expect, it } from 'vitest';
import { poissonRate } from './poisson-rate.ts';

describe('the rate of a count', () => {
  it('has the exact interval that tables give for 20 and 100 events', () => {
    const twenty = poissonRate(20, 1, 1);
    const hundred = poissonRate(100, 1, 1);
    if (!twenty.ok || !hundred.ok) throw new Error('refused');
    expect(twenty.value.lo).toBeCloseTo(12.22, 2);
    expect(twenty.value.hi).toBeCloseTo(30.89, 2);
    expect(hundred.value.lo).toBeCloseTo(81.36, 2);
    expect(hundred.value.hi).toBeCloseTo(121.63, 2);
  });
  it('is per what was asked', () => {
    const rate = poissonRate(50, 100_000, 10_000);
    expect(rate.ok && rate.value.rate).toBeCloseTo(5, 12);
  });
  it('is refused below twenty events, and for what is no count', () => {
    expect(poissonRate(19, 1000, 10_000)).toEqual({ ok: false, reason: 'too_few' });
    expect(() => poissonRate(20.5, 1, 1)).toThrow(/poissonRate: out of range/);
    expect(() => poissonRate(20, 0, 1)).toThrow(/poissonRate/);
  });
});
