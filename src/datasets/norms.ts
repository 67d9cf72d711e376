import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normsSchema, type Norm, type Norms } from '../model/norm.ts';
import { referencesById } from './citing.ts';

let norms: Norms | undefined;

/**
 * Proposals to legislation (`data/norms.json`), checked once.
 * @throws when an act or a source is no known reference, or a cited source was not read.
 */
export function loadNorms(root: string = process.cwd()): Norms {
  norms ??= checked(normsSchema.parse(JSON.parse(readFileSync(join(root, 'data/norms.json'), 'utf8'))), root);
  return norms;
}

/** The version in which the act of a proposal was read; null where its text was not read. */
export function versionRead({ act }: Pick<Norm, 'act'>): string | null {
  return loadNorms().acts.find(({ id }) => id === act)?.version ?? null;
}

function checked(read: Norms, root: string): Norms {
  const known = referencesById(root);
  for (const { id } of read.acts) if (!known.has(id)) throw new Error(`act ${id}: unknown (expected an id of data/sources/references.json)`);
  for (const { id, sources } of read.norms) for (const source of sources) {
    const state = known.get(source)?.read;
    if (state === undefined || state === 'none') throw new Error(`norm ${id}: source ${source} cannot be cited (seen ${state ?? 'no such id'}; expected one that was read)`);
  }
  return read;
}
