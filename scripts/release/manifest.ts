import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { z } from 'zod';
import type { ReleaseMark } from '../../src/permalinks/ledger.ts';

/** What a release consists of, byte for byte: kept in git (`data/releases/`) and beside the frozen pages. */
export const manifestSchema = z.strictObject({
  release: z.string(), date: z.iso.date(),
  /** Base path the pages were built for. */
  base: z.string(),
  /** Commit of the sources, where known. */
  commit: z.string().optional(),
  /** Published ids, which later releases must lead on. */
  ids: z.array(z.string()),
  files: z.array(z.tuple([z.string(), z.int(), z.string().regex(/^[0-9a-f]{64}$/)])),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const MANIFEST_FILE = 'manifest.json';

/** Path, bytes and sha256 of every file under `folder`, sorted by path; the manifest itself is left out. */
export function filesOf(folder: string): Manifest['files'] {
  return globSync('**/*', { cwd: folder, exclude: (name) => name === MANIFEST_FILE }).concat(globSync('**/.*', { cwd: folder }))
    .map((path) => path.split(sep).join('/')).filter((path, at, all) => path !== MANIFEST_FILE && all.indexOf(path) === at && statSync(join(folder, path)).isFile()).sort()
    .map((path) => { const bytes = readFileSync(join(folder, path)); return [path, bytes.length, createHash('sha256').update(bytes).digest('hex')]; });
}

/** The manifest of a built release. */
export function manifestOf(folder: string, about: ReleaseMark & { readonly base: string; readonly ids: readonly string[]; readonly commit?: string }): Manifest {
  const { release, date, base, ids, commit } = about;
  return { release, date, base, ...(commit === undefined ? {} : { commit }), ids: [...ids].sort(), files: filesOf(folder) };
}

/** One file a line, so that two releases can be compared by eye. */
export function manifestText({ files, ids, ...head }: Manifest): string {
  const lines = (items: readonly unknown[]): string => (items.length === 0 ? '' : `\n${items.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  `);
  const first = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{\n${[...first, `  "ids": [${lines(ids)}]`, `  "files": [${lines(files)}]`].join(',\n')}\n}\n`;
}

/** What of a frozen release is no longer as its manifest says: `path: changed | missing | added`. */
export function differences(folder: string, manifest: Manifest): string[] {
  const now = new Map(filesOf(folder).map(([path, , sha256]) => [path, sha256]));
  const then = new Map(manifest.files.map(([path, , sha256]) => [path, sha256]));
  return [
    ...[...then].flatMap(([path, sha256]) => (now.get(path) === sha256 ? [] : [`${path}: ${now.has(path) ? 'changed' : 'missing'}`])),
    ...[...now.keys()].filter((path) => !then.has(path)).map((path) => `${path}: added`),
  ].sort();
}
