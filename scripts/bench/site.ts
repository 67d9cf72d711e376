/**
 * Measures the built site in Chromium on this machine and writes `data/bench/site.json`: bytes a reader fetches for a
 * chapter, and the wait from the click to the first answer of a query and to the first painted map (medians of five).
 */
import { gzipSync } from 'node:zlib';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { browser, closeBrowser, elementState, openSite } from '../browser/harness.ts';
import { median } from './median.ts';

const RUNS = 5;
const site = await openSite();

/** Bytes after gzip of everything one page asks for, by kind, with a cold cache and no interaction. */
async function fetched(path: string): Promise<Record<string, number>> {
  const chromium = await browser();
  const page = await (await chromium.newContext()).newPage();
  const seen: Record<string, number> = { requests: 0, html: 0, css: 0, js: 0, fonts: 0, other: 0 };
  page.on('requestfinished', (request) => {
    void request.response().then(async (response) => {
      if (response === null) return;
      const kind = { document: 'html', stylesheet: 'css', script: 'js', font: 'fonts' }[request.resourceType()] ?? 'other';
      const body = await response.body();
      seen['requests'] = (seen['requests'] ?? 0) + 1;
      seen[kind] = (seen[kind] ?? 0) + (kind === 'fonts' ? body.length : gzipSync(body, { level: 9 }).length);
    });
  });
  await page.goto(site.at(path), { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  await page.context().close();
  return seen;
}

/** Milliseconds from a click to the state `ready` of an element, cold. */
async function wait(path: string, selector: string, button: string): Promise<number> {
  const chromium = await browser();
  const page = await (await chromium.newContext()).newPage();
  await page.goto(site.at(path), { waitUntil: 'networkidle' });
  const began = performance.now();
  await page.locator(`${selector} ${button}`).first().click();
  const state = await elementState(page, selector, ['ready', 'failed'], 90_000);
  if (state !== 'ready') throw new Error(`bench ${path}: ${selector} ended as ${state} (expected ready)`);
  const ms = performance.now() - began;
  await page.context().close();
  return ms;
}

const repeat = async (measure: () => Promise<number>): Promise<number> => {
  const all: number[] = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await measure());
  return Math.round(median(all));
};

const city = '/kk/cities/chicago-assaults/';
const result = {
  machine: { processor: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30), node: process.version },
  chapter: { kk: await fetched('/kk/concentration/'), ru: await fetched('/ru/concentration/'), en: await fetched('/en/concentration/') },
  city: { bytes: await fetched(city), firstAnswerMs: await repeat(() => wait(city, 'ask-data', '[data-run]')), firstMapMs: await repeat(() => wait(city, 'cell-map', '[data-open]')) },
  runs: RUNS,
};
await site.close();
await closeBrowser();
mkdirSync('data/bench', { recursive: true });
writeFileSync('data/bench/site.json.new', `${JSON.stringify(result, null, 1)}\n`);
renameSync('data/bench/site.json.new', 'data/bench/site.json');
console.log(readFileSync('data/bench/site.json', 'utf8'));
