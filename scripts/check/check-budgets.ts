/**
 * Byte budgets of the built site, read from the files a reader would fetch: HTML, CSS and script of each page, gzip.
 * Bytes only, never seconds: a budget must give the same answer on every machine.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CHAPTER_IDS } from '../../src/model/chapter.ts';
import { facesAskedFor, facesOf } from './font-faces.ts';

/** Budget of one kind of page, in bytes after gzip. */
interface Budget { readonly html: number; readonly css: number; readonly js: number; readonly requests: number }

const CHAPTER: Budget = { html: 60_000, css: 14_000, js: 15_000, requests: 12 };
const TOOL: Budget = { html: 90_000, css: 16_000, js: 25_000, requests: 24 };
const isChapter = (page: string): boolean => CHAPTER_IDS.some((id) => page.endsWith(`/${id}/index.html`) && page.split('/').length === 3);

const dist = process.env['SITE_OUT'] ?? 'dist';
if (!existsSync(dist)) { console.error(`budgets: ${dist} is missing (run npm run build first)`); process.exit(1); }

const sizes = new Map<string, number>();
const gz = (file: string): number => {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = existsSync(file) ? gzipSync(readFileSync(file), { level: 9 }).length : 0;
  sizes.set(file, size);
  return size;
};
const local = (address: string): string => join(dist, address.replace(/^(https?:\/\/[^/]+)?/, '').replace(new RegExp(`^${(process.env['SITE_BASE'] ?? '/').replace(/\/$/, '')}`), ''));
const refs = (html: string, pattern: RegExp): string[] => [...new Set([...html.matchAll(pattern)].map((m) => m[1] ?? ''))];

/** Scripts that a module pulls in before any interaction: static imports only, followed to the end. */
function withImports(entries: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    const source = readFileSync(file, 'utf8');
    for (const m of source.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+?\s*from\s*)?["'](\.[^"']+)["']/g)) visit(join(file, '..', m[1] ?? ''));
  };
  entries.forEach(visit);
  return [...seen];
}

const rows: { page: string; html: number; css: number; js: number; requests: number; over: string[] }[] = [];
for (const page of globSync('**/*.html', { cwd: dist })) {
  const html = readFileSync(join(dist, page), 'utf8');
  const css = refs(html, /<link rel="stylesheet" href="([^"]+)"/g).map(local);
  const js = withImports([...refs(html, /<script[^>]* src="([^"]+)"/g), ...refs(html, /<link rel="modulepreload" href="([^"]+)"/g)].map(local));
  const budget = isChapter(page) ? CHAPTER : TOOL;
  const faces = css.flatMap((file) => existsSync(file) ? facesOf(readFileSync(file, 'utf8')) : []);
  const fonts = facesAskedFor(html, faces).length;
  const row = { page, html: gz(join(dist, page)), css: css.reduce((sum, file) => sum + gz(file), 0), js: js.reduce((sum, file) => sum + gz(file), 0), requests: 1 + css.length + js.length + fonts, over: [] as string[] };
  for (const key of ['html', 'css', 'js', 'requests'] as const) if (row[key] > budget[key]) row.over.push(`${key} ${row[key]} > ${budget[key]}`);
  rows.push(row);
}

const tooBig = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).filter((file) => statSync(file).size > 25_000_000);
rows.sort((a, b) => b.html - a.html);
console.log('page                                             html gz   css gz    js gz  requests');
for (const row of rows.slice(0, 12)) console.log(`${row.page.padEnd(46)} ${String(row.html).padStart(9)} ${String(row.css).padStart(8)} ${String(row.js).padStart(8)} ${String(row.requests).padStart(9)}`);
const over = rows.filter((row) => row.over.length > 0);
for (const row of over) console.error(`budget-kept: ${row.page}: ${row.over.join('; ')}`);
for (const file of tooBig) console.error(`file-size: ${file} is over 25 MB`);
console.log(`budgets: ${rows.length} pages, ${over.length} over, ${tooBig.length} files over 25 MB`);
if (over.length > 0 || tooBig.length > 0 || rows.length === 0) process.exit(1);
