import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changelogSchema, type Changelog } from '../model/changelog.ts';

/** What changed for readers (`data/changelog.json`), validated. */
export function loadChangelog(root: string = process.cwd()): Changelog {
  return changelogSchema.parse(JSON.parse(readFileSync(join(root, 'data/changelog.json'), 'utf8')));
}
