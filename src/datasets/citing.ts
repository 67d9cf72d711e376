import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectSchema, type Project } from '../model/project.ts';
import { referenceSchema, type Reference } from '../model/reference.ts';

let references: ReadonlyMap<string, Reference> | undefined;
let project: Project | undefined;

/** Every source of the report by id, from `data/sources/references.json`, validated once. */
export function referencesById(root: string = process.cwd()): ReadonlyMap<string, Reference> {
  references ??= new Map(z.array(referenceSchema).parse(JSON.parse(readFileSync(join(root, 'data/sources/references.json'), 'utf8'))).map((reference) => [reference.id, reference]));
  return references;
}

/**
 * One source by id.
 * @throws `source x: unknown` when no such id exists, so that the build stops at the citation.
 */
export function referenceOf(id: string): Reference {
  const found = referencesById().get(id);
  if (found === undefined) throw new Error(`source ${id}: unknown (expected an id of data/sources/references.json; rule citation-resolves)`);
  return found;
}

/** Identity of the project as settings. */
export function projectSettings(root: string = process.cwd()): Project {
  project ??= projectSchema.parse(JSON.parse(readFileSync(join(root, 'data/project.json'), 'utf8')));
  return project;
}
