import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { trainingSchema, type Training, type TrainingModule } from '../model/training.ts';
import { referencesById } from './citing.ts';
import { loadComparison } from './comparison.ts';
import { loadRegister } from './recommendations.ts';

let read: Training | undefined;
let truth: Readonly<Record<string, unknown>> | undefined;

/**
 * The training framework (`data/training.json`), checked once.
 * @throws when a source or act is unknown or was not read, or a row, recommendation or planted value does not exist.
 */
export function loadTraining(root: string = process.cwd()): Training {
  if (read !== undefined) return read;
  const found = trainingSchema.parse(JSON.parse(readFileSync(join(root, 'data/training.json'), 'utf8')));
  const sources = referencesById(root);
  const rows = new Set(loadComparison(root).rows.filter(({ dimension }) => dimension === 'training_length').map(({ id }) => id));
  const recommendations = new Set(loadRegister(root).recommendations.map(({ id }) => id));
  const cite = (where: string, id: string): void => { if ((sources.get(id)?.read ?? 'none') === 'none') throw new Error(`${where}: source unknown or not read (seen ${id}; expected an id of data/sources/references.json)`); };
  for (const { id, sources: cited } of [...found.competences, ...found.modules, ...found.routes]) for (const source of cited) cite(id, source);
  for (const { id, norms } of found.modules) for (const { act } of norms) cite(`module ${id}`, act);
  for (const { row } of found.lengths) if (!rows.has(row)) throw new Error(`length ${row}: no such row on training (expected an id of data/comparison.json)`);
  for (const { id, recommendations: named } of found.proposals) for (const rec of named) if (!recommendations.has(rec)) throw new Error(`proposal ${id}: unknown recommendation (seen ${rec})`);
  for (const { id, truth: planted } of found.exercises) for (const path of planted) plantedValue(path, `exercise ${id}`, root);
  read = found;
  return read;
}

/** One module by id. @throws when no such module exists. */
export function moduleOf(id: string): TrainingModule {
  const found = loadTraining().modules.find((one) => one.id === id);
  if (found === undefined) throw new Error(`module ${id}: unknown (expected an id of data/training.json)`);
  return found;
}

/** A value planted in the simulated city (`data/simcity/truth.json`), with its meaning in three languages. */
export interface Planted { readonly value: number; readonly unit: string; readonly meaning: { readonly kk: string; readonly ru: string; readonly en: string } }

/** @throws when the city has no such planted value. */
export function plantedValue(path: string, where = 'planted value', root: string = process.cwd()): Planted {
  truth ??= JSON.parse(readFileSync(join(root, 'data/simcity/truth.json'), 'utf8')) as Readonly<Record<string, unknown>>;
  const [section = '', name = ''] = path.split('.');
  const found = (truth[section] as Readonly<Record<string, Planted>> | undefined)?.[name];
  if (typeof found?.value !== 'number') throw new Error(`${where}: no planted value ${path} (expected one of data/simcity/truth.json)`);
  return found;
}
