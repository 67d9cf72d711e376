import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeBrowser, openSite, type Site } from './harness.ts';
import { languages } from './pages.ts';

let site: Site;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); await closeBrowser(); });

describe('without JavaScript', () => {
  it.each(languages)('the chapter in %s has its text, its charts and its citation', async (lang) => {
    const watched = await site.visit(`/${lang}/concentration/`, { javaScriptEnabled: false });
    const { page } = watched;
    expect(await page.locator('main p[id^="p"]').count()).toBeGreaterThan(10);
    expect(await page.locator('main figure svg[role="img"]').first().isVisible()).toBe(true);
    expect(await page.locator('cite-this:has(#cite-this) dd').first().innerText()).not.toBe('');
    await watched.done();
  });
  it('a city page shows its still map and no control that would do nothing', async () => {
    const watched = await site.visit('/kk/cities/chicago-assaults/', { javaScriptEnabled: false });
    const { page } = watched;
    expect(await page.locator('cell-map [data-static] svg').first().isVisible()).toBe(true);
    expect(await page.locator('cell-map button:visible, ask-data button:visible, ask-data textarea:visible, theme-switch select:visible').count()).toBe(0);
    await watched.done();
  });
  it('the short address offers three plain links', async () => {
    const watched = await site.visit('/r/concentration/', { javaScriptEnabled: false });
    expect(await watched.page.locator('a[hreflang], a[data-lang]').count()).toBeGreaterThanOrEqual(3);
    await watched.done();
  });
});
