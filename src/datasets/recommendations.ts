import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerSchema, type Recommendation, type Register } from '../model/recommendation.ts';
import { referencesById } from './citing.ts';
import { loadComparison } from './comparison.ts';
import { loadWhatWorks } from './what-works.ts';

let register: Register | undefined;

/**
 * The register of recommendations (`data/recommendations.json`), checked once.
 * @throws when a source is unknown or was not read, or when a finding or a row of the comparative table does not exist.
 */
export function loadRegister(root: string = process.cwd()): Register {
  register ??= checked(registerSchema.parse(JSON.parse(readFileSync(join(root, 'data/recommendations.json'), 'utf8'))), root);
  return register;
}

/** One recommendation by id. @throws when no such id exists. */
export function recommendationOf(id: string): Recommendation {
  const found = loadRegister().recommendations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`recommendation ${id}: unknown (expected an id of data/recommendations.json)`);
  return found;
}

function checked(read: Register, root: string): Register {
  const sources = referencesById(root);
  const findings = new Set(loadWhatWorks(root).findings.map(({ id }) => id));
  const rows = new Set(loadComparison(root).rows.map(({ id }) => id));
  for (const { id, norms, sources: cited, studies, comparison, history } of read.recommendations) {
    for (const source of [...cited, ...norms.map(({ act }) => act), ...history.flatMap(({ source: by }) => by ?? [])]) {
      const known = sources.get(source);
      if (known === undefined) throw new Error(`recommendation ${id}: unknown source (seen ${source}; expected an id of data/sources/references.json)`);
      if (known.read === 'none' && cited.includes(source)) throw new Error(`recommendation ${id}: source was not read (seen ${source}; expected one that was)`);
    }
    for (const study of studies) if (!findings.has(study)) throw new Error(`recommendation ${id}: unknown finding (seen ${study}; expected an id of data/what-works.json)`);
    for (const row of comparison) if (!rows.has(row)) throw new Error(`recommendation ${id}: unknown row (seen ${row}; expected an id of data/comparison.json)`);
  }
  return read;
}
