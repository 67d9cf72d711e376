import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadIndex } from '../../src/datasets/index-file.ts';
import { readTable } from '../../src/datasets/table.ts';
import { axeViolations, closeBrowser, elementState, openSite, type Site } from './harness.ts';
import { datasets } from './pages.ts';

/** The engine's worker writes every refused query to the console. */
const FROM_ENGINE = [/Error: (Parser|Binder|Catalog|Permission|Invalid|Out of Memory)/];

let site: Site;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); await closeBrowser(); });

async function ask(page: Page, sql: string): Promise<{ state: string; status: string; rows: string[][] }> {
  await page.fill('ask-data textarea', sql);
  await page.click('ask-data [data-run]');
  const state = await elementState(page, 'ask-data', ['ready', 'failed'], 90_000);
  const rows = await page.locator('ask-data [data-result] tbody tr').evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map(({ textContent }) => textContent)));
  return { state, status: await page.textContent('ask-data [data-status]') ?? '', rows };
}

describe('questions in SQL', () => {
  it.each(datasets())('%s: every table has the rows and sums that the build wrote', async (dataset) => {
    const watched = await site.visit(`/kk/cities/${dataset}/`);
    const { page, requests } = watched;
    expect(requests.filter((url) => /duckdb|\.wasm/.test(url))).toEqual([]);
    for (const [table, { rows, columns }] of Object.entries(loadIndex().get(dataset)?.tables ?? {})) {
      expect((await ask(page, `SELECT count(*) AS c FROM ${table}`)).rows, table).toEqual([[String(rows)]]);
      if (columns['n'] !== 'INTEGER') continue;
      const sum = (await readTable(dataset, table)).reduce((total, row) => total + Number(row['n']), 0);
      expect((await ask(page, `SELECT sum(n) AS n FROM ${table}`)).rows, table).toEqual([[String(sum)]]);
    }
    await watched.done();
  });

  it('every worked example answers', async () => {
    const watched = await site.visit('/ru/cities/simcity/');
    const { page } = watched;
    const count = await page.locator('ask-data [data-example]').count();
    expect(count).toBeGreaterThan(0);
    for (let at = 0; at < count; at++) {
      await page.locator('ask-data [data-example]').nth(at).click();
      const { state, rows } = await ask(page, await page.inputValue('ask-data textarea'));
      expect([state, rows.length > 0]).toEqual(['ready', true]);
    }
    expect(await axeViolations(page)).toEqual([]);
    await watched.done([/single statement/]);
  });

  it.each([
    ['kk', "ATTACH 'x.db'", 'Тек оқуға болады'], ['ru', 'DROP TABLE cells', 'Разрешено только чтение'], ['en', 'SELECT 1; SELECT 2', 'Only reading is allowed'],
    ['en', 'COPY cells TO \'x\'', 'Only reading is allowed'], ['kk', 'SELECT nope FROM cells', 'Сұрау түсініксіз'], ['ru', 'SELEC', 'Разрешено только чтение'],
  ])('says in %s why it does not run %s', async (lang, sql, sentence) => {
    const watched = await site.visit(`/${lang}/cities/simcity/`);
    const { state, status, rows } = await ask(watched.page, sql);
    expect([state, rows]).toEqual(['failed', []]);
    expect(status).toContain(sentence);
    expect((await ask(watched.page, 'SELECT 1 AS a')).rows).toEqual([['1']]);
    await watched.done(FROM_ENGINE);
  });

  it('lives on after an endless query is stopped by the reader', async () => {
    const watched = await site.visit('/en/cities/simcity/');
    const { page } = watched;
    await ask(page, 'SELECT 1 AS a');
    await page.fill('ask-data textarea', 'WITH RECURSIVE t AS (SELECT 1 AS x UNION ALL SELECT x FROM t) SELECT count(*) FROM t');
    await page.click('ask-data [data-run]');
    await page.waitForTimeout(1000);
    await page.click('ask-data [data-stop]');
    expect(await elementState(page, 'ask-data', ['ready', 'failed'])).toBe('failed');
    expect(await page.textContent('ask-data [data-status]')).toBe('Stopped.');
    expect((await ask(page, 'SELECT 2 AS a')).rows).toEqual([['2']]);
    await watched.done(FROM_ENGINE);
  });

  it('shows a label with markup as text', async () => {
    const watched = await site.visit('/en/cities/simcity/');
    const markup = '<img src=x onerror="document.title=1">';
    expect((await ask(watched.page, `SELECT '${markup}' AS "<b>a</b>"`)).rows).toEqual([[markup]]);
    expect(await watched.page.locator('ask-data [data-result] img, ask-data [data-result] b').count()).toBe(0);
    await watched.done();
  });

  it('gives the answer as CSV with the mark of synthetic data and no formula', async () => {
    const watched = await site.visit('/en/cities/simcity/');
    const { page } = watched;
    await ask(page, "SELECT '=1+1' AS a, 2 AS b");
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('ask-data [data-download]')]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('utf8')).toMatch(/^\uFEFF[^\r\n]+\r\na,b\r\n"'=1\+1",2\r\n$/);
    await watched.done();
  });

  it('says one sentence where WebAssembly is missing', async () => {
    const watched = await site.visit('/kk/cities/simcity/', { before: () => { Reflect.deleteProperty(globalThis, 'WebAssembly'); } });
    expect(await watched.page.textContent('ask-data [data-status]')).toContain('WebAssembly');
    expect(await watched.page.locator('ask-data textarea:visible').count()).toBe(0);
    await watched.done();
  });
});
