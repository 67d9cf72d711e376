import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standardsSchema, type Standards } from '../model/standards.ts';

let standards: Standards | undefined;

/** The matrix of international standards and Kazakh norms (`data/standards.json`), checked once. */
export function loadStandards(root: string = process.cwd()): Standards {
  standards ??= standardsSchema.parse(JSON.parse(readFileSync(join(root, 'data/standards.json'), 'utf8')));
  return standards;
}
