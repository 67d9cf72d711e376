import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whatWorksSchema, type WhatWorks } from '../model/what-works.ts';

let loaded: WhatWorks | undefined;

/** Findings of police studies, reform evaluations and our judgement of transport (`data/what-works.json`). */
export function loadWhatWorks(root: string = process.cwd()): WhatWorks {
  loaded ??= whatWorksSchema.parse(JSON.parse(readFileSync(join(root, 'data/what-works.json'), 'utf8')));
  return loaded;
}
