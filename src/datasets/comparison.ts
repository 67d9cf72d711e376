import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparisonSchema, type Comparison, type Finding } from '../model/comparison.ts';
import { transfersSchema, type Transfer } from '../model/transfer.ts';

let comparison: Comparison | undefined;

/** The comparative table of jurisdictions and dimensions (`data/comparison.json`), checked once. */
export function loadComparison(root: string = process.cwd()): Comparison {
  comparison ??= comparisonSchema.parse(JSON.parse(readFileSync(join(root, 'data/comparison.json'), 'utf8')));
  return comparison;
}

/** The findings of one cell; none when nothing was found in a text that was read. */
export function cellOf(jurisdiction: string, dimension: string): readonly Finding[] {
  return loadComparison().rows.filter((row) => row.jurisdiction === jurisdiction && row.dimension === dimension);
}

/** Foreign institutions judged by what they rest on (`data/transferability.json`). */
export function loadTransfers(root: string = process.cwd()): readonly Transfer[] {
  return transfersSchema.parse(JSON.parse(readFileSync(join(root, 'data/transferability.json'), 'utf8')));
}
