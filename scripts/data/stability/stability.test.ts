import { describe, expect, it } from 'vitest';
import { datasetOf } from '../../../src/datasets/index-file.ts';
import { loadStability, STABILITY_DATASETS } from '../../../src/datasets/stability.ts';
import { readTable } from '../../../src/datasets/table.ts';
import { randomFrom } from '../../../src/stats/random.ts';
import { nearRepeats } from './near-repeats.ts';
import { stabilityOfPlaces } from './stability-of-places.ts';
import { yearPair } from './year-pair.ts';
import { yearlyCounts } from './yearly-counts.ts';

const about = { unit_m: 200, from: 2018, to: 2019, seed: 'test/stability', replicates: 49 };

describe('stability of places', () => {
  it.each(STABILITY_DATASETS)('of %s follows from the published squares', async (dataset) => {
    const file = loadStability(dataset);
    expect(file.cells_sha256).toBe(datasetOf(dataset).tables['cells']!.sha256);
    const again = stabilityOfPlaces((await readTable(dataset, 'cells')).filter(({ category }) => category === file.offence), file.seed, 1);
    const bare = (pairs: typeof file.pairs) => pairs.map(({ spearman_unchanged: _s, jaccard_unchanged: _j, ...rest }) => rest);
    expect(bare(again.pairs)).toEqual(bare(file.pairs));
    expect(again.top).toEqual(file.top);
  });

  it('lines years up over the squares hit in any of them, south to north, and sums them into larger ones', () => {
    const rows = [{ i: 7, j: 3, year: 2019, n: 2 }, { i: 1, j: 0, year: 2018, n: 5 }, { i: 0, j: 0, year: 2018, n: 1 }];
    expect(yearlyCounts(rows, 1)).toEqual({ units: 3, years: new Map([[2018, Int32Array.of(1, 5, 0)], [2019, Int32Array.of(0, 0, 2)]]) });
    expect(yearlyCounts(rows, 5)).toEqual({ units: 2, years: new Map([[2018, Int32Array.of(6, 0)], [2019, Int32Array.of(0, 2)]]) });
  });

  it('finds no change where the years are two draws of one city, and change where the places were exchanged', () => {
    const before = Int32Array.from({ length: 200 }, (_, unit) => (unit < 10 ? 40 : 1));
    expect(yearPair(before, before, about)).toMatchObject({ different: 0, jaccard: 1, spearman: 1 });
    expect(yearPair(before, before.slice().reverse(), about)).toMatchObject({ different: 20, jaccard: 0 });
  });
});

describe('near repeats of a year', () => {
  it('hold all pairs within 200 m and two weeks in the one band that the protocol names', () => {
    for (const { bands, near } of STABILITY_DATASETS.flatMap((dataset) => loadStability(dataset).knox)) {
      const inside = bands.filter(({ metres_to, days_to }) => metres_to <= 200 && days_to <= 14);
      expect(inside.reduce((sum, { observed }) => sum + observed, 0)).toBe(near.observed);
      expect(inside.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(near.expected, 1);
    }
  });

  it('find pairs put side by side in place and time', () => {
    const random = randomFrom('test/near/points');
    const events = Array.from({ length: 200 }, () => ({ x: 100 * random.int(30), y: 100 * random.int(30), day: random.int(365) }));
    const { near } = nearRepeats([...events, ...events.map(({ x, y, day }) => ({ x, y: y + 50, day: day + 3 }))], { year: 2019, leftOut: 0, rule: 'none', seed: 'test/near', replicates: 19 });
    expect(near.observed).toBeGreaterThanOrEqual(200);
    expect([near.p, near.ratio > 2]).toEqual([0.05, true]);
  });
});
