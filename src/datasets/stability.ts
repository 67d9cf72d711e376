import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stabilitySchema, type StabilityFile } from '../model/stability.ts';

/** Open data sets of several years whose stability was worked out. */
export const STABILITY_DATASETS = ['chicago-assaults', 'nyc-vehicle-thefts'] as const;

const loaded = new Map<string, StabilityFile>();

/** Stability and near repeats of an open data set (`data/stability`, made by `scripts/data/write-stability.ts`). @throws where the file is missing or broken */
export function loadStability(dataset: (typeof STABILITY_DATASETS)[number], root: string = process.cwd()): StabilityFile {
  let file = loaded.get(dataset);
  if (file === undefined) {
    file = stabilitySchema.parse(JSON.parse(readFileSync(join(root, 'data/stability', `${dataset}.json`), 'utf8')));
    loaded.set(dataset, file);
  }
  return file;
}
