import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factEntries } from '../datasets/facts.ts';
import { loadNorms } from '../datasets/norms.ts';
import { loadRegister } from '../datasets/recommendations.ts';
import { scanMdx } from '../permalinks/scan-mdx.ts';
import { allFigures } from './registry.ts';

/**
 * Where each source is used: global ids of paragraphs, figures, recommendations and norms, by source id, in the order of the chapters. A number
 * in the text counts as a use of the source behind it. The Kazakh text decides; a check keeps the languages equal.
 */
export function citedIn(root: string = process.cwd()): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const add = (source: string, id: string): void => {
    const own = found.get(source) ?? [];
    if (!own.includes(id)) found.set(source, [...own, id]);
  };
  const facts = factEntries(root);
  const files = globSync('content/{kk,ru,en}/*.mdx', { cwd: root }).sort();
  const chapters = new Map(files.map((file) => [file.replace(/^content\/\w+\/(.+)\.mdx$/, '$1'), file] as const));
  for (const [chapter, file] of chapters) {
    for (const { kind, id, within } of scanMdx(readFileSync(join(root, file), 'utf8')).uses) {
      const place = within === '' ? chapter : `${chapter}.${within}`;
      if (kind === 'cite') add(id, place);
      const source = kind === 'fact' ? facts.get(id)?.source : undefined;
      if (source !== undefined) add(source, place);
    }
  }
  for (const { id, sources } of [...loadRegister(root).recommendations, ...loadNorms(root).norms]) for (const source of sources) add(source, id);
  for (const figure of allFigures()) for (const source of figure.sources) add(source, figure.id);
  return found;
}
