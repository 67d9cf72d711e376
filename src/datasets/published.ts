import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadIndex } from './index-file.ts';

/** Paths below `data/derived/` of every file that the site serves: tables, basemaps and quality reports named by the index, nothing else. */
export function publishedFiles(): Promise<string[]> {
  const files = [...loadIndex().values()].flatMap(({ tables, basemap, quality }) => [...Object.values(tables), basemap, quality].flatMap((one) => (one === undefined ? [] : [one.file])));
  return Promise.resolve([...new Set(files)].sort());
}

/** @throws when the path is not one of {@link publishedFiles}. */
export async function readPublished(file: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!(await publishedFiles()).includes(file)) throw new Error(`published file ${file}: not in the index`);
  return new Uint8Array(readFileSync(join(process.cwd(), 'data/derived', file)));
}
