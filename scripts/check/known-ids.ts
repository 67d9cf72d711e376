import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { referencesSchema, type Reference } from '../../src/model/reference.ts';
import { readJson } from './content-files.ts';
import { registeredFigures, type FigureNote } from './figure-notes.ts';

/** What the text may refer to. `undefined` means that the collection does not exist yet and its rule is left out. */
export interface Known {
  readonly sources: ReadonlyMap<string, Reference>;
  readonly facts: readonly KnownFact[];
  readonly factIds: ReadonlySet<string>;
  readonly figures: ReadonlyMap<string, FigureNote> | undefined;
  readonly tables: ReadonlyMap<string, FigureNote> | undefined;
  readonly terms: ReadonlySet<string> | undefined;
}
const withIds = z.array(z.looseObject({ id: z.string() }));
/** What the checks need of a fact; the full schema is the reader's. */
const factsSchema = z.array(z.looseObject({ id: z.string(), source: z.string().optional() }));
export interface KnownFact { readonly id: string; readonly source: string | undefined; readonly file: string; readonly line: number }

/** Reads every collection under `root`. Throws when one is there but broken. */
export async function readKnown(root: string): Promise<Known> {
  const sources = referencesSchema.parse(readJson(root, 'data/sources/references.json'));
  const facts = globSync('data/facts/*.json', { cwd: root }).sort().flatMap((file) => {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    return factsSchema.parse(readJson(root, file)).map(({ id, source }): KnownFact => ({ id, source, file, line: 1 + Math.max(0, lines.findIndex((line) => line.includes(`"id": "${id}"`))) }));
  });
  const terms = existsSync(join(root, 'data/glossary.json')) ? new Set(withIds.parse(readJson(root, 'data/glossary.json')).map(({ id }) => id)) : undefined;
  const notes = await registeredFigures(root);
  const isTable = (id: string): boolean => (id.split('.').at(-1) ?? '').startsWith('tab-');
  const pick = (tables: boolean): ReadonlyMap<string, FigureNote> | undefined => (notes === undefined ? undefined : new Map([...notes].filter(([id]) => isTable(id) === tables)));
  return { sources: new Map(sources.map((source) => [source.id, source])), facts, factIds: new Set(facts.map(({ id }) => id)), figures: pick(false), tables: pick(true), terms };
}
