import { loadStability, STABILITY_DATASETS } from '../../datasets/stability.ts';
import type { Row } from '../../datasets/table.ts';
import type { YearPair } from '../../model/stability.ts';

const rowOf = (dataset: string, pair: YearPair): Row => ({
  dataset, unit_m: pair.unit_m, from: pair.from, to: pair.to, units: pair.units, tested: pair.tested, different: pair.different, similar: pair.similar,
  jaccard: pair.jaccard, unchanged: pair.jaccard_unchanged.value, unchanged_lo: pair.jaccard_unchanged.lo, unchanged_hi: pair.jaccard_unchanged.hi, lot: pair.chance,
  spearman: pair.spearman, spearman_unchanged: pair.spearman_unchanged.value, spearman_lo: pair.spearman_unchanged.lo, spearman_hi: pair.spearman_unchanged.hi,
});

/** Every pair of years of the two cities with several years, squares of 200 m before those of 1 km. */
export const stabilityRows = (): readonly Row[] => STABILITY_DATASETS.flatMap((dataset) => loadStability(dataset).pairs.map((pair) => rowOf(dataset, pair)));
