import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT, browser, closeBrowser, elementState, openSite, type Site } from './harness.ts';
import { languages } from './pages.ts';
import { serve, type Served } from './static-server.ts';

/** Errors of SQL are written to the console by the engine's worker; here they are the expected outcome. */
const FROM_ENGINE = [/disabled through configuration/, /Content Security Policy/];

let site: Site;
let elsewhere: Served;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'elsewhere-'));
  await writeFile(join(folder, 'x.parquet'), 'PAR1PAR1');
  elsewhere = await serve(folder, { open: true });
  // No header: what binds the page must be its own meta tag, since a plain host sends no header.
  site = await openSite(BUILT, { header: false });
});
afterAll(async () => { await site.close(); await elsewhere.close(); await closeBrowser(); await rm(folder, { recursive: true, force: true }); });

describe('closed origin', () => {
  it.each(['/kk/', '/kk/concentration/', '/ru/concentration/', '/en/cities/chicago-assaults/'])('%s asks nothing of any other origin', async (path) => {
    const watched = await site.visit(path);
    await watched.page.waitForLoadState('networkidle');
    expect(watched.requests.length).toBeGreaterThan(1);
    await watched.done();
  });

  // What the budget check reckons from the letters of a page, counted where it is true: in a browser, read to its end.
  it.each(languages)('the chapter in %s asks for at most twelve files', async (lang) => {
    const watched = await site.visit(`/${lang}/concentration/`, { viewport: { width: 1440, height: 900 } });
    await watched.page.evaluate(async () => { for (let y = 0; y < document.body.scrollHeight; y += 800) { scrollTo(0, y); await new Promise((done) => { setTimeout(done, 20); }); } });
    await watched.page.waitForLoadState('networkidle');
    expect(watched.requests.length, watched.requests.join('\n')).toBeLessThanOrEqual(12);
    await watched.done();
  });

  it('SQL reaches no second port, by any function that reads a file', async () => {
    const watched = await site.visit('/en/cities/chicago-assaults/');
    const { page } = watched;
    for (const source of [`read_parquet('${elsewhere.origin}/x.parquet')`, `'${elsewhere.origin}/x.parquet'`, `read_csv_auto('${elsewhere.origin}/x.csv')`, `parquet_metadata('${elsewhere.origin}/x.parquet')`]) {
      await page.fill('ask-data textarea', `SELECT * FROM ${source}`);
      await page.click('ask-data [data-run]');
      expect(await elementState(page, 'ask-data', ['ready', 'failed'])).toBe('failed');
      expect(await page.textContent('ask-data [data-status]')).toContain('Only reading is allowed');
    }
    expect(elsewhere.hits).toEqual([]);
    await watched.done(FROM_ENGINE);
  });

  it('a worker started from a blob is bound by the page’s own policy', async () => {
    const watched = await site.visit('/en/cities/chicago-assaults/');
    expect(await watched.page.evaluate(askFromWorker, elsewhere.origin)).toBe('blocked');
    expect(elsewhere.hits).toEqual([]);
    await watched.page.context().close();
  });

  it('the same worker on a page without policy does reach the second port, so the test above can fail', async () => {
    const page = await (await browser()).newPage();
    await page.goto(`${elsewhere.origin}/`);
    const third = await serve(folder, { open: true });
    expect(await page.evaluate(askFromWorker, third.origin)).toBe('reached');
    expect(third.hits).toEqual(['/x.parquet']);
    await third.close();
    await page.close();
  });

  it('names resolve nowhere: the whole suite runs cut off from the network', async () => {
    const page = await (await browser()).newPage();
    await expect(page.goto('http://example.com/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
    await page.close();
  });
});

/** A synchronous request from a worker, as DuckDB's own file reading makes it. */
function askFromWorker(origin: string): Promise<string> {
  const code = `try { const r = new XMLHttpRequest(); r.open('GET', ${JSON.stringify(`${origin}/x.parquet`)}, false); r.send(); postMessage('reached'); } catch { postMessage('blocked'); }`;
  return new Promise((resolve) => {
    const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
    worker.onmessage = ({ data }) => { resolve(String(data)); };
    worker.onerror = () => { resolve('no worker'); };
  });
}
