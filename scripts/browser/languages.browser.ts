import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { t } from '../../src/i18n/index.ts';
import { SAMPLES } from '../../src/i18n/samples.ts';
import type { VectorResult } from '../../src/i18n/testing/kazakh-vectors.ts';
import { browser, closeBrowser, openSite, type Site } from './harness.ts';
import { languages } from './pages.ts';

let site: Site;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); await closeBrowser(); });

describe('three languages', () => {
  it.each(languages)('the page in %s says its language, its alternates and has the same paragraphs', async (lang) => {
    const watched = await site.visit(`/${lang}/concentration/`);
    const { page } = watched;
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    expect((await page.locator('link[rel="alternate"][hreflang]').evaluateAll((all) => all.map((one) => one.getAttribute('hreflang')))).sort()).toEqual(['en', 'kk', 'ru', 'x-default']);
    const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id).filter((id) => /^(p\d+|fig-|tab-)/.test(id)));
    const kazakh = await site.visit('/kk/concentration/');
    expect(ids).toEqual(await kazakh.page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id).filter((id) => /^(p\d+|fig-|tab-)/.test(id))));
    await kazakh.done();
    await watched.done();
  });
  it('the switch leads to the same page in the other language', async () => {
    const watched = await site.visit('/kk/cities/simcity/');
    await watched.page.click('.lang-switch a[hreflang="ru"]');
    await watched.page.waitForURL(/\/ru\/cities\/simcity\//);
    expect(await watched.page.getAttribute('html', 'lang')).toBe('ru');
    await watched.done();
  });
  it.each([['kk-KZ', '/kk/'], ['ru-RU', '/ru/'], ['en-GB', '/en/'], ['fr-FR', '/kk/']])('the short address takes a browser in %s to %s and keeps the paragraph', async (locale, start) => {
    const watched = await site.visit('/r/concentration/#p1', { locale });
    await watched.page.waitForURL((url) => url.pathname.startsWith(start));
    expect(new URL(watched.page.url()).hash).toBe('#p1');
    await watched.done();
  });
  it('no button of the islands is left in another language', async () => {
    for (const lang of languages) {
      const watched = await site.visit(`/${lang}/cities/simcity/`);
      expect(await watched.page.textContent('cell-map [data-open]')).toBe(t(lang, 'city.openMap'));
      expect(await watched.page.textContent('ask-data [data-run]')).toBe(t(lang, 'sql.run'));
      await watched.done();
    }
  });
});

describe('Kazakh formats in a browser', () => {
  // The browser’s own `kk` is English or a skeleton; ours must not depend on it.
  const bundled = async (entry: string, name: string): Promise<string> => {
    const bundle = await build({ configFile: false, logLevel: 'silent', build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } } });
    const output = Array.isArray(bundle) ? bundle[0] : bundle;
    if (output === undefined || !('output' in output)) throw new Error(`${entry}: no bundle (expected one)`);
    return output.output[0].code;
  };
  it('are letter for letter what the build prints', async () => {
    const page = await (await browser()).newPage();
    const seen = await page.evaluate(`(() => { ${await bundled('src/i18n/samples.ts', 'samples')}; return samples.SAMPLES.map(({ call, run }) => [call, run()]); })()`);
    expect(seen).toEqual(SAMPLES.map(({ call, run }) => [call, run()]));
    expect(SAMPLES.length).toBeGreaterThanOrEqual(40);
    await page.close();
  });
  it('give every vector of the Kazakh forms', async () => {
    const page = await (await browser()).newPage();
    const vectors = readFileSync('scripts/fixtures/kazakh/kazakh-forms.json', 'utf8');
    const results = await page.evaluate<VectorResult[]>(`(() => { ${await bundled('src/i18n/testing/kazakh-vectors.ts', 'vectors')}; return vectors.askVectors(${vectors}); })()`);
    expect(results.flatMap(({ title, wrong }) => wrong.map((one) => `${title}: ${one}`))).toEqual([]);
    expect(results.reduce((sum, { compared }) => sum + compared, 0)).toBe(2757);
    await page.close();
  });
});
