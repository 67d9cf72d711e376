import { describe, expect, it } from 'vitest';
import { coMembership } from './co-membership.ts';

const spread = (centre: number): number[][] => [-0.2, -0.1, 0, 0.1, 0.2, 0.15].map((step, i) => [centre + step, centre * 2 + step * (i % 2 === 0 ? 1 : -1)]);

describe('stability of types', () => {
  it('two clouds far apart stay together and apart', () => {
    const rows = [...spread(0), ...spread(50)];
    const found = coMembership(rows, (random) => rows.map((row) => row.map((value) => value + 0.1 * random.normal())), { k: 2, seed: 'clouds', replicates: 200 });
    if (!found.ok) throw new Error(found.reason);
    expect(found.value.least).toBeGreaterThan(0.95);
    expect(found.value.mostApart).toBeLessThan(0.05);
    expect(found.value.assignment.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => found.value.assignment[0]));
  });
  it('one cloud cut in three does not hold', () => {
    const rows = Array.from({ length: 18 }, (_, i) => [Math.sin(i * 2.3), Math.cos(i * 1.7)]);
    const found = coMembership(rows, (random) => rows.map((row) => row.map((value) => value + 0.4 * random.normal())), { k: 3, seed: 'cloud', replicates: 200 });
    if (!found.ok) throw new Error(found.reason);
    expect(found.value.least).toBeLessThan(0.8);
  });
  it('the same seed gives the same shares', () => {
    const rows = [...spread(0), ...spread(3)];
    const run = () => coMembership(rows, (random) => rows.map((row) => row.map((value) => value + random.normal())), { k: 2, seed: 's', replicates: 50 });
    expect(run()).toEqual(run());
  });
  it('refuses too few units and a column without variation', () => {
    expect(coMembership([[1], [2], [3]], () => [[1], [2], [3]], { k: 2, seed: 'x' })).toEqual({ ok: false, reason: 'too_few' });
    expect(coMembership([[1], [1], [1], [1]], () => [[1], [1], [1], [1]], { k: 2, seed: 'x' })).toEqual({ ok: false, reason: 'no_variation' });
  });
});
