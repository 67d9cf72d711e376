import { describe, expect, it } from 'vitest';
import { shareHolding } from '../../../src/stats/k-share.ts';
import { eachAllocation } from '../../../src/stats/random-allocation.ts';
import type { Tally } from '../../../src/stats/tally.ts';
import { chanceTallies } from './chance-tallies.ts';

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
const sd = (list: readonly number[]): number => Math.sqrt(mean(list.map((x) => (x - mean(list)) ** 2)));
const share = (t: Tally): number => { const s = shareHolding(t, 50, 'all'); return s.ok ? s.value : NaN; };

describe('tallies of random allocations', () => {
  // Few incidents in many units, about one each, many in few: the three ways they are drawn.
  it.each([[60, 2000], [3000, 2000], [40_000, 900], [20_000, 40]])('throw %i incidents into %i units as one by one would', (incidents, units) => {
    const fast = chanceTallies({ incidents, units, replicates: 1500, seed: 'test/fast' });
    for (const t of fast) expect([t.incidents, t.units]).toEqual([incidents, units]);
    const slow: Tally[] = [];
    eachAllocation({ incidents, units, replicates: 1500, seed: 'test/slow' }, (t) => slow.push(t));
    for (const measure of [share, (t: Tally) => t.values.at(-1) ?? 0, (t: Tally) => t.repeats[0] ?? 0, (t: Tally) => t.values.reduce((sum, value, at) => sum + value * value * (t.repeats[at] ?? 0), 0)]) {
      const [a, b] = [fast.map(measure), slow.map(measure)];
      const error = Math.hypot(sd(a), sd(b)) / Math.sqrt(1500);
      expect(Math.abs(mean(a) - mean(b))).toBeLessThanOrEqual(5 * error + 1e-12);
      expect(sd(a)).toBeGreaterThanOrEqual(0.85 * sd(b));
      expect(sd(a)).toBeLessThanOrEqual(1.15 * sd(b) + 0.005 * Math.abs(mean(b)));
    }
  });

  it('give the same tallies for the same seed and others for another', () => {
    const draw = (seed: string) => chanceTallies({ incidents: 500, units: 300, replicates: 3, seed });
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });
});
