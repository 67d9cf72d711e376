import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, elementState, openSite, type Site } from './harness.ts';
import { builtPages } from './pages.ts';

const folder = '.cache/dist-report';
const base = '/report/';
let site: Site;
beforeAll(async () => {
  // The test runner sets these for itself; the builder would take its base and mode from them.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/.test(name)));
  const { status, stderr } = spawnSync('node_modules/.bin/astro', ['build'], { encoding: 'utf8', env: { ...env, SITE_BASE: base, SITE_OUT: `./${folder}`, ASTRO_TELEMETRY_DISABLED: '1' } });
  if (status !== 0) throw new Error(`build at ${base}: failed (exit code ${status}; ${stderr.slice(-2000)})`);
  site = await openSite(folder, { base });
});
afterAll(async () => { await site?.close(); await closeBrowser(); });

describe('at a base path', () => {
  it('every address in every page leads under the base to a file that is there', () => {
    const pages = builtPages(folder);
    const files = new Set(pages.map((path) => `${base}${path.slice(1)}`));
    const wrong: string[] = [];
    for (const path of pages) {
      const html = readFileSync(join(folder, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
      for (const [, address = ''] of html.matchAll(/\s(?:href|src)="(\/[^"#?]*)/g)) {
        if (!address.startsWith(base)) wrong.push(`${path}: ${address} leaves the base`);
        else if (address.endsWith('/') && !files.has(address)) wrong.push(`${path}: ${address} is no page`);
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  });
  it.each(['/kk/', '/ru/', '/en/', '/kk/concentration/', '/ru/concentration/', '/en/concentration/', '/kk/cities/chicago-assaults/', '/kk/cities/simcity-protected/', '/404.html'])('%s opens with everything it asks for', async (path) => {
    const watched = await site.visit(path);
    await watched.page.waitForLoadState('networkidle');
    expect(watched.requests.filter((url) => !url.startsWith('data:') && !new URL(url).pathname.startsWith(base))).toEqual([]);
    await watched.done();
  });
  it('the map opens and a query answers', async () => {
    const watched = await site.visit('/kk/cities/simcity/');
    await watched.page.click('cell-map [data-open]');
    expect(await elementState(watched.page, 'cell-map', ['ready', 'failed'], 90_000)).toBe('ready');
    await watched.page.fill('ask-data textarea', 'SELECT 1 AS a');
    await watched.page.click('ask-data [data-run]');
    expect(await elementState(watched.page, 'ask-data', ['ready', 'failed'], 90_000)).toBe('ready');
    await watched.done();
  });
});
