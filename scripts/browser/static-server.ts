import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json', '.geojson': 'application/geo+json', '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.wasm': 'application/wasm',
  '.parquet': 'application/vnd.apache.parquet', '.csv': 'text/csv; charset=utf-8', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8',
  '.bib': 'text/plain; charset=utf-8', '.ris': 'text/plain; charset=utf-8', '.webmanifest': 'application/manifest+json',
};

export interface Served {
  /** Origin without a slash: `http://127.0.0.1:4173`. */
  readonly origin: string;
  /** Paths asked for, in order, with the query. */
  readonly hits: string[];
  close(): Promise<void>;
}

export interface ServeOptions {
  /** Path under which the folder appears, with slashes at both ends. */
  readonly base?: string;
  /** Content security policy sent as a header; none when absent. */
  readonly policy?: string;
  /** Any other origin may read the answers: for a second port that stands for a foreign host. */
  readonly open?: boolean;
  /** Port to listen on; any free one when absent. */
  readonly port?: number;
}

/**
 * Serves a folder on a port of localhost the way a plain host does: right types, `index.html` of a folder, 404 page,
 * ranges (one per request). Nothing outside the folder is ever read.
 */
export async function serve(folder: string, { base = '/', policy, open = false, port = 0 }: ServeOptions = {}): Promise<Served> {
  const hits: string[] = [];
  const server = createServer((request, response) => {
    hits.push(request.url ?? '');
    if (policy !== undefined) response.setHeader('content-security-policy', policy);
    if (open) { response.setHeader('access-control-allow-origin', '*'); response.setHeader('access-control-allow-headers', '*'); }
    response.setHeader('accept-ranges', 'bytes');
    const file = fileOf(folder, base, request.url ?? '/');
    if (file === undefined) {
      const missing = fileOf(folder, base, `${base}404.html`);
      response.writeHead(404, { 'content-type': missing === undefined ? 'text/plain' : 'text/html; charset=utf-8' });
      if (missing === undefined) response.end('not found');
      else createReadStream(missing.path).pipe(response);
      return;
    }
    response.setHeader('content-type', TYPES[extname(file.path)] ?? 'application/octet-stream');
    const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '');
    let [start, end] = [0, file.size - 1];
    if (range !== null && (range[1] !== '' || range[2] !== '')) {
      start = range[1] === '' ? Math.max(0, file.size - Number(range[2])) : Number(range[1]);
      end = range[1] === '' || range[2] === '' ? file.size - 1 : Math.min(Number(range[2]), file.size - 1);
      if (start > end) { response.writeHead(416, { 'content-range': `bytes */${file.size}` }).end(); return; }
      response.writeHead(206, { 'content-range': `bytes ${start}-${end}/${file.size}`, 'content-length': end - start + 1 });
    } else response.writeHead(200, { 'content-length': file.size });
    if (request.method === 'HEAD' || file.size === 0) { response.end(); return; }
    createReadStream(file.path, { start, end }).pipe(response);
  });
  await new Promise<void>((resolve, reject) => { server.once('error', reject).listen(port, '127.0.0.1', resolve); });
  return { origin: `http://127.0.0.1:${portOf(server)}`, hits, close: () => closed(server) };
}

function fileOf(folder: string, base: string, address: string): { path: string; size: number } | undefined {
  let pathname: string;
  try { pathname = decodeURIComponent(address.replace(/[?#].*$/, '')); } catch { return undefined; }
  if (!pathname.startsWith(base) || pathname.includes('\0')) return undefined;
  const inside = normalize(pathname.slice(base.length));
  if (inside === '..' || inside.startsWith(`..${sep}`)) return undefined;
  const path = join(folder, inside, pathname.endsWith('/') ? 'index.html' : '');
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isFile() === true ? { path, size: stat.size } : undefined;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('server: no port (expected a TCP address)');
  return address.port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); });
}
