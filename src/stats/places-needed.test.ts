import { describe, expect, it } from 'vitest';
import { placesNeeded } from './places-needed.ts';

describe('places needed for a comparison', () => {
  it('is the textbook value worked by hand', () => {
    // (1.96 + 0.8416)² · (1/10 + 1/8.4) / ln(0.84)² = 7.849 · 0.21905 / 0.030401 = 56.55
    expect(placesNeeded({ mean: 10, fall: 0.16 })).toBe(57);
  });
  it('doubles when counts scatter twice as much, and halves when places are twice as full', () => {
    const once = placesNeeded({ mean: 10, fall: 0.16 });
    expect(Math.abs(placesNeeded({ mean: 10, fall: 0.16, dispersion: 2 }) - 2 * once)).toBeLessThanOrEqual(1);
    expect(Math.abs(2 * placesNeeded({ mean: 20, fall: 0.16 }) - once)).toBeLessThanOrEqual(1);
  });
  it('finds the fall in about four made-up trials of five', () => {
    let state = 12345;
    const uniform = (): number => { state = (state * 1664525 + 1013904223) % 4294967296; return (state + 0.5) / 4294967296; };
    // A sum of Poisson counts is Poisson: at several hundred incidents its normal approximation serves.
    const count = (expected: number): number => Math.max(1, Math.round(expected + Math.sqrt(expected) * Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())));
    const k = placesNeeded({ mean: 10, fall: 0.16 });
    let found = 0;
    for (let i = 0; i < 4000; i++) { const [a, b] = [count(k * 10), count(k * 8.4)]; if (Math.abs(Math.log(b / a)) / Math.sqrt(1 / a + 1 / b) > 1.959964) found++; }
    expect(found / 4000).toBeGreaterThan(0.77);
    expect(found / 4000).toBeLessThan(0.83);
  });
  it('refuses what is no fall, no incidents or less than chance', () => {
    expect(() => placesNeeded({ mean: 0, fall: 0.1 })).toThrow(/no incidents/);
    expect(() => placesNeeded({ mean: 1, fall: 1 })).toThrow(/not a fall/);
    expect(() => placesNeeded({ mean: 1, fall: 0.1, dispersion: 0.5 })).toThrow(/less scattered/);
  });
});
