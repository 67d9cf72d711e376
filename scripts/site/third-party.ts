/**
 * `THIRD-PARTY.md`: every package of the lock file with its licence. `npm run third-party` writes it anew;
 * a test compares the committed file with what the lock file says.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

interface Locked { readonly version?: string; readonly license?: string; readonly dev?: boolean; readonly devOptional?: boolean; readonly dependencies?: Readonly<Record<string, string>>; readonly devDependencies?: Readonly<Record<string, string>> }
export interface LockFile { readonly packages: Readonly<Record<string, Locked>> }

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The text of the list: what the project names itself first, then all that comes with it. Not said = the package names no licence. */
export function thirdParty({ packages }: LockFile): string {
  const root = packages[''] ?? {};
  const found = Object.entries(packages).filter(([path]) => path !== '').map(([path, { version = '', license = 'not said' }]) => ({ path, name: nameOf(path), version, license }));
  const line = ({ name, version, license }: { name: string; version: string; license: string }): string => `| ${name} | ${version} | ${license} |`;
  const own = (names: Readonly<Record<string, string>> = {}): string[] => Object.keys(names).sort().flatMap((name) => found.filter(({ path }) => path === `node_modules/${name}`).map(line));
  const rest = [...new Set(found.map(line))].sort();
  const head = ['| package | version | licence |', '| --- | --- | --- |'];
  return [
    '# Third-party packages', '',
    'Made by `npm run third-party` from the lock file. Fonts (Source Serif 4, Source Sans 3) are under the SIL Open Font License 1.1. Data sets and their licences stand on their cards in `data/datasets/`.', '',
    '## Used to build the site or shipped with it', '', ...head, ...own(root.dependencies), '',
    '## Used to prepare data, check and test', '', ...head, ...own(root.devDependencies), '',
    `## All ${rest.length} packages of the lock file`, '', ...head, ...rest, '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync('THIRD-PARTY.md.new', thirdParty(JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile));
  renameSync('THIRD-PARTY.md.new', 'THIRD-PARTY.md');
}
