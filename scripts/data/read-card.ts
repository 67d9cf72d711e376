import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ZodType } from 'zod';
import { datasetCardSchema, type DatasetCard } from '../../src/model/dataset-card.ts';
import { mappingSchema, type Mapping } from '../../src/model/mapping.ts';

/** Cards of all datasets, by id. Throws with the file and the field when one is wrong. */
export function readCards(root: string): DatasetCard[] {
  return readdirSync(join(root, 'data/datasets')).filter((name) => name.endsWith('.yaml')).sort().map((name) => {
    const card = readYaml(join(root, 'data/datasets', name), datasetCardSchema);
    if (`${card.id}.yaml` !== name) throw new Error(`${name}: the id differs from the name of the file (seen: ${card.id})`);
    return card;
  });
}

/** The mapping that a card names. */
export function readMapping(root: string, id: string): Mapping {
  return readYaml(join(root, 'data/mappings', `${id}.yaml`), mappingSchema);
}

function readYaml<T>(path: string, schema: ZodType<T>): T {
  const result = schema.safeParse(parse(readFileSync(path, 'utf8')));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${path}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`);
}
