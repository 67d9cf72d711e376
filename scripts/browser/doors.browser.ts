import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../src/i18n/index.ts';
import { referenceLabel } from '../../src/figures/reference-label.ts';
import { closeBrowser, openSite, type Site } from './harness.ts';
import { languages } from './pages.ts';

let site: Site;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); await closeBrowser(); });

/** From where the reader is, by the words of links alone; every step is one click. */
async function follow(page: Page, ...words: readonly string[]): Promise<void> {
  for (const name of words) {
    const link = page.getByRole('link', { name, exact: true }).first();
    await link.waitFor({ state: 'visible' });
    const before = page.url();
    await link.click();
    await page.waitForURL((url) => url.href !== before);
    await page.waitForLoadState();
  }
}
const soon = { timeout: 20_000 };
const inView = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().evaluate((one) => { const { top, bottom } = one.getBoundingClientRect(); return bottom > 0 && top < innerHeight; });

describe.each(languages)('in %s, from the home page in at most three clicks', (lang) => {
  it('a citizen learns how many crimes per place are normal, and what is known of the cities here', async () => {
    const watched = await site.visit(`/${lang}/`, { viewport: { width: 390, height: 800 } });
    const { page } = watched;
    await follow(page, t(lang, 'door.publicNormal'));
    await expect.poll(() => inView(page, '#p1'), soon).toBe(true);
    expect(await page.textContent('#p1')).toMatch(/4[.,]5/);
    await page.goto(site.at(`/${lang}/`));
    await follow(page, t(lang, 'door.publicCity'), t(lang, 'home.kazakhPublished'));
    await expect.poll(() => inView(page, '#kazakh'), soon).toBe(true);
    await watched.done();
  });
  it('a policymaker finds which norm should change first, and its wording', async () => {
    const watched = await site.visit(`/${lang}/`);
    const { page } = watched;
    await follow(page, t(lang, 'door.policyNorm'));
    await expect.poll(() => inView(page, '#order'), soon).toBe(true);
    await follow(page, referenceLabel(lang, 'law-018', { from: 'legislation' }));
    expect(await page.locator('.wordings').first().isVisible()).toBe(true);
    expect((await page.textContent('.wordings'))?.length ?? 0).toBeGreaterThan(200);
    await watched.done();
  });
  it('an academic cites the figure on concentration with its data', async () => {
    const watched = await site.visit(`/${lang}/`);
    const { page } = watched;
    await follow(page, t(lang, 'door.academicCite'));
    await expect.poll(() => inView(page, '#fig-benchmark'), soon).toBe(true);
    await page.locator('#fig-benchmark .cite-here summary').click();
    expect(await page.locator('#fig-benchmark .cite-here dd').first().textContent()).toContain('/r/concentration.fig-benchmark/');
    const csv = await page.locator('#fig-benchmark a', { hasText: 'CSV' }).first().getAttribute('href');
    expect((await page.request.get(new URL(csv ?? '', page.url()).href)).ok()).toBe(true);
    await watched.done();
  });
});
