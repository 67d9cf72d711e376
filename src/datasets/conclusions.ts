import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conclusionsSchema, type Conclusions } from '../model/conclusions.ts';

/** The four elements and the answer to each task (`data/conclusions.json`). */
export function loadConclusions(root: string = process.cwd()): Conclusions {
  return conclusionsSchema.parse(JSON.parse(readFileSync(join(root, 'data/conclusions.json'), 'utf8')));
}
