import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/**
 * A frozen release keeps what a reader cites: pages, figures, data files, chapter PDFs. It drops the database engine, the
 * embeds and every other PDF, which the current release has.
 */
export function isDropped(path: string): boolean {
  return /\.wasm$/.test(path) || /(?:^|\/)duckdb[^/]*\.m?js$/.test(path) || path.startsWith('embed/') || (path.endsWith('.pdf') && !/^(?:kk|ru|en)\/[a-z-]+\.pdf$/.test(path));
}

/** Deletes what a frozen release does not keep; returns the paths. */
export function dropFrom(folder: string): string[] {
  const dropped = pathsOf(folder).filter(isDropped);
  for (const path of dropped) rmSync(join(folder, path));
  rmSync(join(folder, 'embed'), { recursive: true, force: true });
  return dropped;
}

/** The folder as a zip, the same bytes for the same files: sorted, times set to the day of the release. */
export function zipFolder(folder: string, prefix: string, date: string): Uint8Array {
  const [year = 2000, month = 1, day = 1] = date.split('-').map(Number);
  // The archive stores local time, so the date is made from local parts: the bytes do not depend on the time zone.
  const mtime = new Date(year, month - 1, day, 12);
  const entries: Zippable = Object.fromEntries(pathsOf(folder).map((path) => [`${prefix}/${path}`, [readFileSync(join(folder, path)), { mtime, level: /\.(?:png|woff2|parquet|pdf|jpg|wasm)$/.test(path) ? 0 as const : 9 as const }]]));
  return zipSync(entries);
}

function pathsOf(folder: string): string[] {
  return [...new Set([...globSync('**/*', { cwd: folder }), ...globSync('**/.*', { cwd: folder })])].map((path) => path.split(sep).join('/')).filter((path) => statSync(join(folder, path)).isFile()).sort();
}
