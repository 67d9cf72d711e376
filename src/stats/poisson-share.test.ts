import { describe, expect, it } from 'vitest';
import { poissonShare } from './poisson-share.ts';

describe('the share of places that chance alone needs', () => {
  // Simulated values of the project's dossier, section 5.3, in per cent of places.
  const table = [[0.01, 0.25, 0.5], [0.05, 1.13, 2.38], [0.1, 2.02, 4.52], [0.13, 2.44, 5.69], [0.2, 3.13, 8.13], [0.5, 5.43, 14.35], [1, 7.56, 19.82], [2, 10.62, 26.07], [5, 14.21, 33.45], [10, 16.75, 37.87]] as const;
  it.each(table)('agrees with simulation at %f incidents a place', (lambda, quarter, half) => {
    expect(poissonShare(lambda, 0.25) * 100).toBeCloseTo(quarter, 1);
    expect(poissonShare(lambda, 0.5) * 100).toBeCloseTo(half, 1);
  });
  it('is half of the incidents when almost every incident has a place of its own', () => {
    expect(poissonShare(0.001, 0.5) / 0.001).toBeCloseTo(0.5, 3);
  });
  it('refuses a mean that is not positive', () => {
    expect(() => poissonShare(0, 0.5)).toThrow(/expected lambda > 0/);
  });
});
