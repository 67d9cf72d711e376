import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orderedPlaces } from '../../src/figures/juvenile/place-rows.ts';
import { say } from '../../src/figures/juvenile/say.ts';
import { axeViolations, closeBrowser, coloursOf, elementState, openSite, setTheme, type Site } from './harness.ts';

let site: Site;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); await closeBrowser(); });

describe('the juvenile map without a mouse', () => {
  it('orders its table by keys, and comes back to the Kazakh alphabet', async () => {
    const watched = await site.visit('/kk/juvenile/tool/');
    const { page, requests } = watched;
    expect(requests.filter((url) => /maplibre|region-map-live/.test(url))).toEqual([]);
    await page.waitForSelector('sorted-table[data-state="ready"]');
    const order = () => page.locator('sorted-table tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-unit')));
    const alphabet = orderedPlaces('kk').map(({ id }) => id);
    expect(await order()).toEqual(alphabet);
    const minors = page.locator('sorted-table th button').nth(2);
    await minors.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('sorted-table th').nth(2).getAttribute('aria-sort')).toBe('ascending');
    const counts = await page.locator('sorted-table tbody tr').evaluateAll((rows) => rows.map((row) => Number((row as HTMLTableRowElement).cells[2]?.dataset['value'])));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    await page.keyboard.press('Enter');
    expect(await page.locator('sorted-table th').nth(2).getAttribute('aria-sort')).toBe('descending');
    await page.locator('[data-alphabet]').focus();
    await page.keyboard.press('Enter');
    expect(await order()).toEqual(alphabet);
    await watched.done();
  });

  it('opens the live map by keys, says a chosen region and leads to its page; nothing leaves the origin', async () => {
    const watched = await site.visit('/ru/juvenile/tool/');
    const { page } = watched;
    await setTheme(page, 'light');
    await page.locator('region-map [data-open]').focus();
    await page.keyboard.press('Enter');
    expect(await elementState(page, 'region-map', ['ready', 'failed'], 90_000)).toBe('ready');
    const blues = [...await coloursOf(await page.locator('region-map .map-canvas').screenshot())].filter(([key]) => { const [r = 0, , b = 0] = key.split(',').map(Number); return b - r > 25; }).reduce((sum, [, share]) => sum + share, 0);
    expect(blues).toBeGreaterThan(0.1);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    await page.selectOption('region-map select', 'KZ-63+10');
    expect(await page.textContent('region-map [data-status]')).toMatch(/2,8\s%.+123 \/ 4\s423/u);
    expect(await axeViolations(page)).toEqual([]);
    // On paper the still map stands, and the table keeps its heads though they are buttons.
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('region-map svg.wide, region-map svg.narrow').evaluateAll((pictures) => pictures.some((picture) => picture.getBoundingClientRect().width > 100))).toBe(true);
    expect(await page.locator('region-map [data-live]').isVisible()).toBe(false);
    expect(await page.locator('sorted-table th button').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('region-map a.button').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ru\/regions\/kz-(?:10|63)\//);
    expect(await page.textContent('#joined')).toContain('объединённые данные');
    await watched.done();
  });

  it('is whole without a script and without WebGL', async () => {
    const plain = await site.page({ javaScriptEnabled: false });
    await plain.page.goto(site.at('/en/juvenile/tool/'));
    expect(await plain.page.locator('sorted-table tbody tr').count()).toBe(17);
    expect(await plain.page.locator('region-map svg').first().isVisible()).toBe(true);
    expect(await plain.page.locator('region-map [data-open]').isVisible()).toBe(false);
    await plain.done();
    const blind = await site.visit('/en/juvenile/tool/', { before: () => { HTMLCanvasElement.prototype.getContext = () => null; } });
    await blind.page.locator('region-map [data-open]').focus();
    await blind.page.keyboard.press('Enter');
    expect(await elementState(blind.page, 'region-map', ['ready', 'failed'])).toBe('failed');
    expect(await blind.page.textContent('region-map [data-status]')).toBe(say('en', 'noWebgl'));
    expect(await blind.page.locator('region-map svg').first().isVisible()).toBe(true);
    await blind.done();
  });

  it('shows a region no number on minors under ten, and fits a narrow phone', async () => {
    const watched = await site.visit('/kk/regions/kz-62/', { viewport: { width: 320, height: 700 } });
    const { page } = watched;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const shown = await page.locator('section[aria-labelledby="by"] dd, section[aria-labelledby="against"] dd').allTextContents();
    for (const text of shown.filter((one) => !one.includes('%'))) expect(Number(text.replace(/\s/gu, ''))).toBeGreaterThanOrEqual(10);
    await watched.done();
  });
});
