import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../src/i18n/index.ts';
import { loadNorms } from '../../src/datasets/norms.ts';
import { loadRegister } from '../../src/datasets/recommendations.ts';
import { parseReview } from '../../src/model/review.ts';
import { readDocx } from '../testing/read-docx.ts';
import { BUILT, closeBrowser, openSite, type Site } from './harness.ts';
import { languages } from './pages.ts';

let site: Site;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); await closeBrowser(); });

const all = loadRegister().recommendations;
const SHOWN = 'register-tools tbody tr:not([hidden])';

describe('the register without a mouse', () => {
  it('is filtered, ordered and opened by keys, and the address holds the view', async () => {
    const watched = await site.visit('/ru/recommendations/');
    const { page } = watched;
    await page.waitForSelector('register-tools[data-state="ready"]');
    await page.focus('select[name="task"]');
    await page.selectOption('select[name="task"]', 'S3.4');
    expect(await page.locator(SHOWN).count()).toBe(all.filter(({ tasks }) => tasks.includes('S3.4')).length);
    await page.focus('[data-order]');
    await page.selectOption('[data-order]', 'cost');
    expect(page.url()).toContain('?view=1&');
    expect(page.url()).toContain('task=S3.4');
    expect(page.url()).toContain('order=cost');
    const order = await page.locator(SHOWN).evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-order-cost'))));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    await page.reload();
    await page.waitForSelector('register-tools[data-state="ready"]');
    expect(await page.locator(SHOWN).count()).toBe(order.length);
    await page.focus('input[type="search"]');
    await page.keyboard.type('медиана');
    expect(await page.locator(SHOWN).count()).toBeLessThan(order.length);
    await page.keyboard.press('Escape');
    expect(await page.locator(SHOWN).count()).toBe(order.length);
    await page.locator(`${SHOWN} th a`).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ru\/recommendations\/rec-\d{3}\//);
    await watched.done();
  });
  it('saves what is shown as CSV, JSON and a document that another reader opens', async () => {
    const watched = await site.visit('/kk/recommendations/?view=1&task=S3.4');
    const { page } = watched;
    await page.waitForSelector('register-tools[data-state="ready"]');
    const expected = all.filter(({ tasks }) => tasks.includes('S3.4')).map(({ id }) => id);
    const saved = async (format: string): Promise<Buffer> => {
      await page.focus(`[data-save="${format}"]`);
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      return readFileSync(await download.path());
    };
    const json = JSON.parse((await saved('json')).toString('utf8')) as { rows: { id: string }[] };
    expect(json.rows.map(({ id }) => id)).toEqual(expected);
    const csv = (await saved('csv')).toString('utf8');
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv.trim().split('\r\n').length).toBe(expected.length + 1);
    expect(readDocx(new Uint8Array(await saved('docx'))).tables[0]?.slice(1).map(([id]) => id)).toEqual(expected);
    await watched.done();
  });
  it('is whole without a script, and light', async () => {
    const watched = await site.page({ javaScriptEnabled: false });
    await watched.page.goto(site.at('/kk/recommendations/'));
    expect(await watched.page.locator('register-tools tbody tr').count()).toBe(all.length);
    expect(await watched.page.locator('[data-tools]').isVisible()).toBe(false);
    await watched.done();
    for (const lang of languages) expect(gzipSync(readFileSync(join(BUILT, lang, 'recommendations/index.html'))).length).toBeLessThanOrEqual(90_000);
  });
});

describe('the review sheet without a mouse', () => {
  it('keeps marks in this browser, saves them as JSON and as a table with a sign-off page, and deletes them', async () => {
    const watched = await site.visit('/kk/recommendations/');
    const { page, requests } = watched;
    await page.waitForSelector('register-tools[data-state="ready"]');
    await page.focus('[data-sheet]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.review-head');
    expect(await page.getAttribute('[data-sheet]', 'aria-expanded')).toBe('true');
    await page.focus('.review-head input[type="text"]');
    await page.keyboard.type('Асан Үсенов');
    await page.focus('#rec-002 .review-cell input[value=""]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.focus('#rec-002 .review-cell textarea');
    await page.keyboard.type('мерзімі қысқа');
    await page.reload();
    await page.waitForSelector('#rec-002 .review-cell');
    expect(await page.inputValue('#rec-002 .review-cell textarea')).toBe('мерзімі қысқа');
    const saved = async (name: string): Promise<Buffer> => {
      await page.focus(`[data-do="${name}"]`);
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      return readFileSync(await download.path());
    };
    const review = parseReview((await saved('json')).toString('utf8'));
    expect(review).toEqual({ schema: 'review-1', reviewer: { name: 'Асан Үсенов', post: '' }, opinions: { 'rec-002': { mark: 'agreeChanges', remark: 'мерзімі қысқа' } } });
    const document = readDocx(new Uint8Array(await saved('docx')));
    expect(document.tables[0]?.[1]?.[4]).toBe('мерзімі қысқа');
    expect(document.paragraphs).toContain(t('kk', 'review.signOff'));
    expect(document.paragraphs[0]).toBe(t('kk', 'review.sheetTitle'));
    page.once('dialog', (dialog) => { void dialog.accept(); });
    await page.focus('[data-do="clear"]');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#rec-002 .review-cell textarea')).toBe('');
    expect(requests.filter((url) => url.includes('rec-002') || url.includes('%D0'))).toEqual([]);
    await watched.done();
  });
});

describe('the law side by side', () => {
  it('is filtered by keys and leads to each proposal', async () => {
    const watched = await site.visit('/ru/law/');
    const { page } = watched;
    await page.waitForSelector('filter-table[data-state="ready"]');
    await page.focus('select[name="task"]');
    await page.selectOption('select[name="task"]', 'S3.5');
    expect(await page.locator('table.law tbody tr:not([hidden])').count()).toBe(loadNorms().norms.filter(({ tasks }) => tasks.includes('S3.5')).length);
    expect(page.url()).toContain('task=S3.5');
    await page.locator('table.law tbody tr:not([hidden]) th a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ru\/law\/law-\d{3}\//);
    expect(await page.locator('.difference ins, .difference del').count()).toBeGreaterThan(0);
    await watched.done();
  });
  it('offers the comparative table as a document whose rows are the proposals', async () => {
    for (const lang of languages) expect(readDocx(new Uint8Array(readFileSync(join(BUILT, 'tables', `law.${lang}.docx`)))).tables[0]?.length).toBe(loadNorms().norms.length + 1);
  });
  it('has a short permanent address for each proposal and recommendation', () => {
    for (const id of ['rec-012', 'law-007']) expect(readFileSync(join(BUILT, 'r', id, 'index.html'), 'utf8')).toContain(id);
  });
});
