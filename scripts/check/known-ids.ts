import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { referencesSchema, type Reference } from '../../src/model/reference.ts';
import { readJson } from './content-files.ts';

/** What the text may refer to. `undefined` means that the collection does not exist yet and its rule is left out. */
export interface Known {
  readonly sources: ReadonlyMap<string, Reference>;
  readonly facts: ReadonlySet<string>;
  readonly figures: ReadonlyMap<string, FigureNote> | undefined;
  readonly tables: ReadonlyMap<string, FigureNote> | undefined;
  readonly terms: ReadonlySet<string> | undefined;
}
/** What the checks ask of a registered figure: has it a description in each language? */
export interface FigureNote { readonly description: { readonly kk: string; readonly ru: string; readonly en: string } | undefined }

const withIds = z.array(z.looseObject({ id: z.string() }));
const trilingual = z.object({ kk: z.string(), ru: z.string(), en: z.string() });
const registered = z.array(z.looseObject({ id: z.string(), chapter: z.string().optional(), description: trilingual.optional() }));

/** Reads every collection under `root`. Throws when one is there but broken. */
export async function readKnown(root: string): Promise<Known> {
  const sources = referencesSchema.parse(readJson(root, 'data/sources/references.json'));
  const facts = globSync('data/facts/*.json', { cwd: root }).flatMap((file) => withIds.parse(readJson(root, file)).map(({ id }) => id));
  const terms = existsSync(join(root, 'data/glossary.json')) ? new Set(withIds.parse(readJson(root, 'data/glossary.json')).map(({ id }) => id)) : undefined;
  const { figures, tables } = await readFigures(root);
  return { sources: new Map(sources.map((source) => [source.id, source])), facts: new Set(facts), figures, tables, terms };
}

/**
 * Figures and tables: `data/figures.json` (fixtures) or the list that `src/figures/notes.ts` exports as `FIGURE_NOTES`,
 * each `{ id: 'concentration.fig-lorenz' | 'fig-lorenz', description: { kk, ru, en } }`; tables are the ids with `tab-`.
 */
async function readFigures(root: string): Promise<Pick<Known, 'figures' | 'tables'>> {
  const module = join(root, 'src/figures/notes.ts');
  const list: unknown = existsSync(join(root, 'data/figures.json'))
    ? readJson(root, 'data/figures.json')
    : existsSync(module) ? ((await import(pathToFileURL(module).href)) as { FIGURE_NOTES?: unknown }).FIGURE_NOTES : undefined;
  if (list === undefined) return { figures: undefined, tables: undefined };
  const all = new Map<string, FigureNote>(registered.parse(list).map(({ id, description }) => [id, { description }]));
  const isTable = (id: string): boolean => (id.split('.').at(-1) ?? '').startsWith('tab-');
  return { figures: new Map([...all].filter(([id]) => !isTable(id))), tables: new Map([...all].filter(([id]) => isTable(id))) };
}
