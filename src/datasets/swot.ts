import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { swotSchema, type Swot } from '../model/swot.ts';

/** Factors, strategies and foundations (`data/swot.json`, `data/tows.json`, `data/foundations.json`), checked against one another. */
export function loadSwot(root: string = process.cwd()): Swot {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(root, `data/${name}.json`), 'utf8'));
  return swotSchema.parse({ factors: read('swot'), strategies: read('tows'), foundations: read('foundations') });
}
