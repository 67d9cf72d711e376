import { describe, expect, it } from 'vitest';
import { randomFrom, type Random } from './random.ts';

const moments = (draw: (random: Random) => number, n = 40_000): { mean: number; variance: number } => {
  const random = randomFrom(`moments/${draw.toString()}`);
  let sum = 0, squares = 0;
  for (let i = 0; i < n; i++) { const x = draw(random); sum += x; squares += x * x; }
  const mean = sum / n;
  return { mean, variance: squares / n - mean * mean };
};

describe('the random stream', () => {
  it('is the same for the same words and another for other words', () => {
    const draw = (seed: string): number[] => { const r = randomFrom(seed); return Array.from({ length: 5 }, () => r.uint32()); };
    expect(draw('chicago/gini/2019')).toEqual(draw('chicago/gini/2019'));
    expect(draw('chicago/gini/2019')).not.toEqual(draw('chicago/gini/2018'));
    expect(draw('').every((x) => x >= 0 && x < 2 ** 32)).toBe(true);
  });

  it('never changes between releases: the first numbers of a known seed are fixed', () => {
    const random = randomFrom('fixed');
    expect([random.uint32(), random.uint32(), random.uint32()]).toMatchInlineSnapshot(`
      [
        1675796156,
        2090775246,
        3107073867,
      ]
    `);
  });

  it('draws whole numbers evenly', () => {
    const random = randomFrom('even');
    const seen = new Array<number>(7).fill(0);
    for (let i = 0; i < 70_000; i++) { const k = random.int(7); seen[k] = (seen[k] ?? 0) + 1; }
    const chi2 = seen.reduce((sum, x) => sum + (x - 10_000) ** 2 / 10_000, 0);
    expect(chi2).toBeLessThan(22.5); // 99.9 % point with 6 degrees of freedom
    expect(() => random.int(0)).toThrow('expected 1 to 2^32');
  });

  it.each([
    ['uniform', (r: Random) => r.next(), 1 / 2, 1 / 12],
    ['normal', (r: Random) => r.normal(), 0, 1],
    ['exponential', (r: Random) => r.exponential(), 1, 1],
    ['gamma below one', (r: Random) => r.gamma(0.3), 0.3, 0.3],
    ['gamma above one', (r: Random) => r.gamma(4.5), 4.5, 4.5],
    ['small Poisson', (r: Random) => r.poisson(2.5), 2.5, 2.5],
    ['large Poisson', (r: Random) => r.poisson(80), 80, 80],
    ['small binomial', (r: Random) => r.binomial(40, 0.1), 4, 3.6],
    ['large binomial', (r: Random) => r.binomial(5000, 0.3), 1500, 1050],
    ['mirrored binomial', (r: Random) => r.binomial(200, 0.9), 180, 18],
  ] as const)('draws a %s variable with the right mean and variance', (_, draw, mean, variance) => {
    const seen = moments(draw);
    expect(Math.abs(seen.mean - mean)).toBeLessThan(5 * Math.sqrt(variance / 40_000));
    expect(Math.abs(seen.variance / variance - 1)).toBeLessThan(0.08);
  });

  it('draws weights that sum to one and keep the shares of alpha', () => {
    const random = randomFrom('weights');
    const sums = [0, 0, 0];
    for (let i = 0; i < 4000; i++) {
      const w = random.dirichlet([20, 15, 15]);
      expect(w.reduce((x, y) => x + y, 0)).toBeCloseTo(1, 12);
      w.forEach((x, k) => { sums[k] = (sums[k] ?? 0) + x / 4000; });
    }
    expect(sums[0]).toBeCloseTo(0.4, 2);
    expect(sums[2]).toBeCloseTo(0.3, 2);
  });

  it('shuffles every item into every place equally often', () => {
    const random = randomFrom('shuffle');
    const first = [0, 0, 0, 0];
    for (let i = 0; i < 8000; i++) { const k = random.shuffle([0, 1, 2, 3])[0]!; first[k] = (first[k] ?? 0) + 1; }
    for (const n of first) expect(Math.abs(n - 2000)).toBeLessThan(200);
    expect([...random.shuffle(Int32Array.of(1, 2, 3))].sort()).toEqual([1, 2, 3]);
  });
});
