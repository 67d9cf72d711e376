import { describe, expect, it } from 'vitest';
import { strategyScores, strategySensitivity } from './strategy-scores.ts';

describe('scores of strategies', () => {
  it('are mean weights as shares of the greatest weight', () => { expect(strategyScores([5, 3, 1], [[0, 1], [2]], 5)).toEqual([0.8, 0.2]); });
  it('stay inside their own interval, and an interval never leaves the scale', () => {
    const [one, two] = strategySensitivity([5, 3, 1], [[0, 1], [2]], { most: 5, draws: 400, seed: 'test/weights' });
    expect(one?.lo).toBeLessThanOrEqual(one?.score ?? 0);
    expect(one?.hi).toBeLessThanOrEqual(1);
    expect(two?.lo).toBeGreaterThanOrEqual(0.2);
  });
  it('are the same for the same seed', () => {
    const again = () => strategySensitivity([4, 2, 3, 5], [[0, 1], [2, 3], [0, 3]], { most: 5, draws: 50, seed: 'same' });
    expect(again()).toEqual(again());
  });
});
