import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** A folder as it really is, links followed as far as the path exists. */
function real(path: string): string {
  let [known, rest] = [resolve(path), ''];
  while (!existsSync(known)) { rest = join(known.slice(dirname(known).length + 1), rest); known = dirname(known); }
  return join(realpathSync(known), rest);
}

/**
 * The folder, when it lies outside the project. Throws `inside-project` otherwise, also by way of a symbolic link: data of
 * concrete events and lists of places must not be where they could be committed or published.
 */
export function outsideFolder(folder: string, root: string): string {
  const [place, home] = [real(folder), real(root)];
  const way = relative(home, place);
  if (way === '' || (!way.startsWith('..') && !isAbsolute(way))) throw new Error(`inside-project: the folder must lie outside the project (seen: ${folder})`);
  return place;
}
