import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Trilingual } from '../../src/i18n/lang.ts';
import { readJson } from './content-files.ts';

/** What the checks ask of a registered figure or table. */
export interface FigureNote {
  readonly description: Trilingual | undefined;
  readonly sources: readonly string[];
  /** Why its words could not be made (its data are not built); its description is then not judged. */
  readonly unread: string | undefined;
}

const noteSchema = z.array(z.looseObject({
  id: z.string(), sources: z.array(z.string()).default([]), description: z.object({ kk: z.string(), ru: z.string(), en: z.string() }).optional(),
}));

/** Every registered figure by global id: from `data/figures.json` (fixture sites) or the registry; undefined where there is none. */
export async function registeredFigures(root: string): Promise<ReadonlyMap<string, FigureNote> | undefined> {
  if (existsSync(join(root, 'data/figures.json'))) {
    return new Map(noteSchema.parse(readJson(root, 'data/figures.json')).map(({ id, description, sources }) => [id, { description, sources, unread: undefined }]));
  }
  if (!existsSync(join(root, 'src/figures/registry.ts'))) return undefined;
  const { allFigures } = await import('../../src/figures/registry.ts');
  const notes = await Promise.all(allFigures().map(async (figure): Promise<readonly [string, FigureNote]> => {
    try {
      const rows = await figure.rows();
      const say = (lang: 'kk' | 'ru' | 'en'): string => figure.text(lang, rows).description;
      return [figure.id, { description: { kk: say('kk'), ru: say('ru'), en: say('en') }, sources: figure.sources, unread: undefined }];
    } catch (error) {
      return [figure.id, { description: undefined, sources: figure.sources, unread: error instanceof Error ? error.message : String(error) }];
    }
  }));
  return new Map(notes);
}
