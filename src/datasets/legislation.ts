import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { legislationSchema, type Legislation } from '../model/legislation.ts';

/** Order of adoption, transitional rules and foreign models (`data/legislation.json`). */
export function loadLegislation(root: string = process.cwd()): Legislation {
  return legislationSchema.parse(JSON.parse(readFileSync(join(root, 'data/legislation.json'), 'utf8')));
}
