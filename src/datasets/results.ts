import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultsSchema, type ResultRow } from '../model/results.ts';

/** What of each task is not delivered, and why (`data/results.json`). */
export function loadResults(root: string = process.cwd()): readonly ResultRow[] {
  return resultsSchema.parse(JSON.parse(readFileSync(join(root, 'data/results.json'), 'utf8')));
}
