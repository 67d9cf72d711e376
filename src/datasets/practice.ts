import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { practiceSchema, type Practice } from '../model/practice.ts';

/** Tools and checklists of daily work (`data/practice.json`). */
export function loadPractice(root: string = process.cwd()): Practice {
  return practiceSchema.parse(JSON.parse(readFileSync(join(root, 'data/practice.json'), 'utf8')));
}
