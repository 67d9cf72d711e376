import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, closeBrowser, coloursOf, elementState, openSite, setTheme, type Site } from './harness.ts';
import { datasets } from './pages.ts';

let site: Site;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); await closeBrowser(); });

async function openMap(page: Page): Promise<void> {
  await page.click('cell-map [data-open]');
  expect(await elementState(page, 'cell-map', ['ready', 'failed'], 90_000)).toBe('ready');
}
const status = (page: Page): Promise<string | null> => page.textContent('cell-map [data-status]');
const picture = async (page: Page): Promise<Map<string, number>> => coloursOf(await page.locator('cell-map .map-canvas').screenshot());

describe('live map', () => {
  it.each(datasets())('%s opens on request, paints its cells and has no axe violation', async (dataset) => {
    const watched = await site.visit(`/kk/cities/${dataset}/`);
    const { page, requests } = watched;
    expect(requests.filter((url) => /maplibre|cell-map-live|\.parquet/.test(url))).toEqual([]);
    await openMap(page);
    const colours = await picture(page);
    // Background, at least two steps of the ramp (a whole county has few pixels of them), and nothing that covers everything.
    const blues = [...colours].filter(([key]) => { const [r = 0, , b = 0] = key.split(',').map(Number); return b - r > 25; }).reduce((sum, [, share]) => sum + share, 0);
    expect(blues).toBeGreaterThan(0.002);
    expect(colours.size).toBeGreaterThan(4);
    expect(await page.locator('cell-map [data-static]').isVisible()).toBe(false);
    expect(await page.locator('cell-map .map-legend li').count()).toBeGreaterThanOrEqual(3);
    expect(await axeViolations(page)).toEqual([]);
    // One table of places for open and synthetic data, none for protected data.
    expect(await page.locator('cell-map details').count()).toBe(dataset.endsWith('-protected') ? 0 : 1);
    await watched.done();
  });

  it('is drawn anew when the theme changes', async () => {
    const watched = await site.visit('/en/cities/chicago-assaults/');
    const { page } = watched;
    await setTheme(page, 'light');
    await openMap(page);
    const light = [...(await picture(page)).keys()][0];
    await setTheme(page, 'dark');
    await page.waitForTimeout(1500);
    expect([...(await picture(page)).keys()][0]).not.toBe(light);
    await watched.done();
  });

  it('answers a reader who has only a keyboard', async () => {
    const watched = await site.visit('/en/cities/simcity/');
    const { page } = watched;
    await page.locator('cell-map [data-open]').focus();
    await page.keyboard.press('Enter');
    expect(await elementState(page, 'cell-map', ['ready', 'failed'], 90_000)).toBe('ready');
    await page.locator('cell-map canvas').focus();
    await page.keyboard.press('Enter');
    const first = await status(page);
    expect(first).toMatch(/^(Selected: cell -?\d+, -?\d+, |Nothing selected)/);
    for (let step = 0; step < 3; step++) await page.keyboard.press('+');
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(500);
    // The table is the other way to the same answers.
    await page.locator('cell-map summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('cell-map td button').first().focus();
    await page.keyboard.press('Enter');
    expect(await status(page)).toMatch(/^Selected: cell -?\d+, -?\d+, \d/);
    expect(page.url()).toMatch(/\?view=1&cell=-?\d+,-?\d+/);
    await watched.done();
  });

  it('opens at once on the view that a link carries', async () => {
    const first = await site.visit('/en/cities/simcity/');
    await openMap(first.page);
    await first.page.locator('cell-map summary').click();
    await first.page.locator('cell-map td button').first().click();
    const link = new URL(first.page.url());
    const said = await status(first.page);
    await first.done();
    const second = await site.visit(`${link.pathname}${link.search}`);
    expect(await elementState(second.page, 'cell-map', ['ready', 'failed'], 90_000)).toBe('ready');
    expect(await status(second.page)).toBe(said);
    await second.done();
  });

  it.each(['?view=1&slice=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', '?view=9&year=2019', '?view=1&cell=1;2'])('shows the default view and says so for a damaged link %s', async (search) => {
    const watched = await site.visit(`/en/cities/simcity/${search}`);
    expect(await elementState(watched.page, 'cell-map', ['ready', 'failed'], 90_000)).toBe('ready');
    expect(await status(watched.page)).toBe('The link is damaged; the default view is shown.');
    await watched.done();
  });

  it('says one sentence and keeps the still map where WebGL2 is missing', async () => {
    const watched = await site.visit('/kk/cities/chicago-assaults/', { before: () => {
      const original = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...call: [string, ...unknown[]]) { return call[0].startsWith('webgl') ? null : Reflect.apply(original, this, call) as RenderingContext; } as typeof original;
    } });
    const { page } = watched;
    await page.click('cell-map [data-open]');
    expect(await elementState(page, 'cell-map', ['ready', 'failed'])).toBe('failed');
    expect(await status(page)).toContain('WebGL');
    expect(await page.locator('cell-map [data-static] svg').first().isVisible()).toBe(true);
    await watched.done();
  });

  it('keeps the still map when its data file is cut or missing', async () => {
    for (const answer of [{ status: 404, body: '' }, { status: 200, body: 'PAR1 cut' }]) {
      const watched = await site.page();
      await watched.page.route(/\.parquet$/, (route) => route.fulfill(answer));
      await watched.page.goto(site.at('/en/cities/chicago-assaults/'));
      await watched.page.click('cell-map [data-open]');
      expect(await elementState(watched.page, 'cell-map', ['ready', 'failed'])).toBe('failed');
      expect(await status(watched.page)).not.toBe('');
      expect(await watched.page.locator('cell-map [data-static] svg').first().isVisible()).toBe(true);
      await watched.done([/404/]);
    }
  });

  it('has controls of at least 44 pixels and fits a phone', async () => {
    const watched = await site.visit('/kk/cities/simcity/', { viewport: { width: 360, height: 740 } });
    const { page } = watched;
    await openMap(page);
    const small = await page.locator('cell-map button:visible:not(.link-button), cell-map select:visible').evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width < 44 || height < 44).length);
    expect(small).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
    await watched.done();
  });
});
