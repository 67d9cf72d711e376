import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReleaseMark } from '../../src/permalinks/ledger.ts';

/**
 * The copy for use without internet and for deposit: the site built at `/`, a small server of its own (a page opened as
 * `file://` may run no script), and the papers of the release beside it.
 */
export interface OfflineOrder {
  /** Folder that becomes the zip; the site is under `site/` in it already. */
  readonly folder: string;
  /** Top of the project, where licence, changelog and deposit files lie. */
  readonly root: string;
  /** The frozen release, whose pressed PDFs are taken over. */
  readonly frozen: string;
  readonly mark: ReleaseMark;
}

export const SITE = 'site';
const PAPERS = ['CITATION.cff', '.zenodo.json', 'CHANGELOG.md', 'LICENSE', 'THIRD-PARTY.md'];

/** Adds server, instructions, papers and pressed files to the folder. */
export function finishOffline({ folder, root, frozen, mark }: OfflineOrder): void {
  for (const path of globSync('{kk,ru,en}/*.pdf', { cwd: frozen })) {
    mkdirSync(dirname(join(folder, SITE, path)), { recursive: true });
    cpSync(join(frozen, path), join(folder, SITE, path));
  }
  for (const paper of PAPERS) try { writeFileSync(join(folder, paper), readFileSync(join(root, paper))); } catch { /* a paper that the project does not have */ }
  writeFileSync(join(folder, 'start.mjs'), SERVER);
  writeFileSync(join(folder, 'README.txt'), readme(mark));
}

function readme({ release, date }: ReleaseMark): string {
  const how = ['  node start.mjs', '  python3 -m http.server 4321 --bind 127.0.0.1 --directory site'].join('\n');
  return [
    `${release} (${date})`,
    `Интернетсіз пайдалануға арналған көшірме. Осы бумада мына пәрмендердің бірін орындап, http://127.0.0.1:4321/ мекенжайын ашыңыз:\n${how}`,
    `Копия для работы без интернета. Выполните в этой папке одну из команд и откройте http://127.0.0.1:4321/:\n${how}`,
    `A copy for use without internet. Run one of these commands in this folder and open http://127.0.0.1:4321/:\n${how}`,
  ].join('\n\n') + '\n';
}

/** Plain Node 18 or newer, no packages; it listens on this machine only and reads nothing outside `site/`. */
const SERVER = `import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const site = fileURLToPath(new URL('./site/', import.meta.url));
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.pdf': 'application/pdf', '.woff2': 'font/woff2', '.wasm': 'application/wasm', '.csv': 'text/csv; charset=utf-8', '.xml': 'application/xml' };
const fileOf = (path) => { const file = join(site, path, path.endsWith('/') ? 'index.html' : ''); return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined; };
const server = createServer((request, response) => {
  let path = '/';
  try { path = normalize(decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''))); } catch { path = '/404.html'; }
  const file = path.includes('..') ? undefined : fileOf(path.replaceAll('\\\\', '/'));
  response.writeHead(file ? 200 : 404, { 'content-type': types[extname(file ?? '.html')] ?? 'application/octet-stream' });
  createReadStream(file ?? join(site, '404.html')).pipe(response);
});
server.listen(Number(process.env.PORT ?? 4321), '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port + '/'));
`;
