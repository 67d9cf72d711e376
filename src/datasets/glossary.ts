import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossarySchema, type Term } from '../model/glossary.ts';

/** The terms of the report (`data/glossary.json`), validated. */
export function loadGlossary(root: string = process.cwd()): readonly Term[] {
  return glossarySchema.parse(JSON.parse(readFileSync(join(root, 'data/glossary.json'), 'utf8')));
}
