/**
 * What only a browser can make of a built site, made at release: the PDF of every chapter and of the whole report in every language. The folder is
 * shown to the browser under its public address, so that links inside a PDF lead to the site and not to this machine; the
 * browser reaches nothing else. Usable on any build: `node scripts/release/press.ts FOLDER BASE`.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { LANGS } from '../../src/i18n/lang.ts';
import { CHAPTER_IDS } from '../../src/model/chapter.ts';
import { absolute } from '../../src/url/origin.ts';
import { ensureChromium } from '../browser/install-chromium.ts';
import { wholeReport } from './whole-report.ts';

export interface PressOrder {
  /** Folder of the built pages. */
  readonly folder: string;
  /** Base the pages were built for. */
  readonly base: string;
  readonly site?: string | undefined;
  /** ISO date written into the PDFs, so that pressing again gives the same date. */
  readonly date: string;
}

/** Presses the PDFs into the folder; returns their paths. */
export async function press(order: PressOrder): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND'] });
  try {
    return await pressChapters(browser, order);
  } finally {
    await browser.close();
  }
}

async function pressChapters(browser: Browser, { folder, base, site, date }: PressOrder): Promise<string[]> {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'light' });
  await showFolder(context, folder, new URL(absolute(base, site)));
  const made: string[] = [];
  const take = async (address: string, path: string): Promise<void> => {
    const page = await context.newPage();
    await page.goto(absolute(`${base}${address}`, site), { waitUntil: 'load' });
    const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    await page.close();
    writeFileSync(join(folder, path), dated(pdf, date));
    made.push(path);
  };
  for (const lang of LANGS) {
    const written = CHAPTER_IDS.filter((chapter) => existsSync(join(folder, lang, chapter, 'index.html')));
    for (const chapter of written) await take(`${lang}/${chapter}/`, `${lang}/${chapter}.pdf`);
    if (written.length === 0) continue;
    const read = (path: string): string => readFileSync(join(folder, lang, path, 'index.html'), 'utf8');
    // The joined page lies beside the others while the browser reads it, and is taken away again.
    const joined = join(folder, lang, 'whole-report.html');
    try {
      writeFileSync(joined, wholeReport(read(''), written.map((id) => ({ id, html: read(id) })), (id) => `${base}${lang}/${id}/`));
      await take(`${lang}/whole-report.html`, `${lang}/report.pdf`);
    } finally {
      rmSync(joined, { force: true });
    }
  }
  await context.close();
  return made;
}

/** Answers every request under the base from the folder, and refuses all others. */
async function showFolder(context: BrowserContext, folder: string, root: URL): Promise<void> {
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const inside = url.origin === root.origin && url.pathname.startsWith(root.pathname) ? decodeURIComponent(url.pathname.slice(root.pathname.length)) : undefined;
    const path = inside === undefined || inside.includes('..') ? undefined : join(folder, inside, inside === '' || inside.endsWith('/') ? 'index.html' : '');
    if (path === undefined || !existsSync(path)) await route.abort();
    else await route.fulfill({ path, contentType: TYPES[extname(path)] ?? 'application/octet-stream' });
  });
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.js': 'text/javascript' };

/** Dates inside the PDF are those of the release; the length stays, since offsets inside the file are counted in bytes. */
function dated(pdf: Buffer, date: string): Buffer {
  const day = date.replaceAll('-', '');
  return Buffer.from(pdf.toString('latin1').replace(/\/(CreationDate|ModDate) \(D:\d{14}/g, (_, name: string) => `/${name} (D:${day}000000`), 'latin1');
}

if (process.argv[1]?.endsWith('press.ts')) {
  const [folder = 'dist', base = process.env['SITE_BASE'] ?? '/'] = process.argv.slice(2);
  const began = performance.now();
  const made = await press({ folder, base, site: process.env['SITE_URL'], date: process.env['SITE_DATE'] ?? new Date().toISOString().slice(0, 10) });
  console.log(`press: ${made.length} PDFs in ${folder}, in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
