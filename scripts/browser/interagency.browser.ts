import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadInteragency } from '../../src/datasets/interagency.ts';
import { loadTraining } from '../../src/datasets/training.ts';
import { t } from '../../src/i18n/index.ts';
import { dutiesOf } from '../../src/model/interagency.ts';
import { readDocx } from '../testing/read-docx.ts';
import { BUILT, closeBrowser, openSite, type Site } from './harness.ts';
import { languages } from './pages.ts';

let site: Site;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); await closeBrowser(); });

const { duties, gaps, cases } = loadInteragency();
const SHOWN = 'table.duties tbody tr:not([hidden])';
const READY = 'filter-table[data-state="ready"] duty-views[data-state="ready"]';

describe('the interagency tool without a mouse', () => {
  it('narrows table and network together, and the address holds the view', async () => {
    const watched = await site.visit('/kk/interagency/tool/');
    const { page } = watched;
    await page.waitForSelector(READY);
    expect(await page.locator(SHOWN).count()).toBe(duties.length);
    await page.focus('select[name="topic"]');
    await page.selectOption('select[name="topic"]', 'minors');
    const minors = duties.filter(({ group, also }) => group === 'minors' || also.includes('minors'));
    expect(await page.locator(SHOWN).count()).toBe(minors.length);
    await page.focus('select[name="from"]');
    await page.selectOption('select[name="from"]', 'school');
    expect(await page.locator('svg.wide path.flow:not(.off)').evaluateAll((paths) => paths.every((path) => path.getAttribute('data-from') === 'school' && (path.getAttribute('data-topics') ?? '').split(' ').includes('minors')))).toBe(true);
    expect(page.url()).toContain('?view=1&');
    expect(page.url()).toContain('from=school');
    const shown = await page.locator(SHOWN).count();
    await page.reload();
    await page.waitForSelector(READY);
    expect(await page.locator(SHOWN).count()).toBe(shown);
    await page.waitForFunction(() => document.querySelector('svg.wide path.flow.off') !== null);
    await watched.done();
  });
  it('opens at a gap by its link, refuses a damaged address and says so', async () => {
    const gap = gaps.find(({ id }) => id === 'gap-consent');
    const watched = await site.visit('/ru/interagency/tool/?view=1&gap=gap-consent');
    const { page } = watched;
    await page.waitForSelector(READY);
    expect(await page.locator(SHOWN).count()).toBe(gap === undefined ? -1 : dutiesOf(gap, duties).length);
    await page.goto(site.at('/ru/interagency/tool/?view=1&topic=%3Cscript%3E'));
    await page.waitForSelector(READY);
    expect(await page.locator(SHOWN).count()).toBe(duties.length);
    expect((await page.textContent('filter-table [data-count]'))?.length).toBeGreaterThan(40);
    await watched.done();
  });
  it('saves what is shown as CSV, JSON and a document that another reader opens', async () => {
    const watched = await site.visit('/en/interagency/tool/?view=1&topic=problem-places');
    const { page } = watched;
    await page.waitForSelector(READY);
    await page.waitForSelector('duty-save[data-state="ready"]');
    const expected = duties.filter(({ group, also }) => group === 'problem-places' || also.includes('problem-places')).map(({ id }) => id);
    const saved = async (format: string): Promise<Buffer> => {
      await page.focus(`[data-save="${format}"]`);
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      return readFileSync(await download.path());
    };
    expect((JSON.parse((await saved('json')).toString('utf8')) as { rows: { id: string }[] }).rows.map(({ id }) => id)).toEqual(expected);
    expect((await saved('csv')).toString('utf8').trim().split('\r\n').length).toBe(expected.length + 1);
    expect(readDocx(new Uint8Array(await saved('docx'))).tables[0]?.slice(1).map(([id]) => id)).toEqual(expected);
    await watched.done();
  });
  it('walks a case by keys, and each article leads to its row', async () => {
    const watched = await site.visit('/en/interagency/tool/');
    const { page } = watched;
    await page.waitForSelector(READY);
    await page.focus('#case-problem-place summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('#case-problem-place .timeline li').count()).toBe(cases.find(({ id }) => id === 'case-problem-place')?.steps.length);
    await page.focus('#case-problem-place a[href="#d245-57-2"]');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#d245-57-2');
    await watched.done();
  });
  it('is whole without a script, light and no wider than a phone', async () => {
    const bare = await site.page({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } });
    await bare.page.goto(site.at('/kk/interagency/tool/'));
    expect(await bare.page.locator('table.duties tbody tr').count()).toBe(duties.length);
    expect(await bare.page.locator('svg.narrow path.flow').count()).toBeGreaterThan(90);
    expect(await bare.page.locator('[data-tools]').isVisible()).toBe(false);
    await bare.done();
    const watched = await site.visit('/ru/interagency/tool/', { viewport: { width: 390, height: 800 } });
    await watched.page.waitForSelector(READY);
    expect(await watched.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await watched.done();
    for (const lang of languages) expect(gzipSync(readFileSync(join(BUILT, lang, 'interagency/tool/index.html'))).length, lang).toBeLessThanOrEqual(60_000);
  });
  it('offers the whole table as files that hold every duty', () => {
    for (const lang of languages) {
      const file = (format: string): Buffer => readFileSync(join(BUILT, lang, `interagency/duties.${format}`));
      expect(readDocx(new Uint8Array(file('docx'))).tables[0]?.length).toBe(duties.length + 1);
      expect((JSON.parse(file('json').toString('utf8')) as { rows: unknown[] }).rows.length).toBe(duties.length);
      expect(file('csv').toString('utf8').startsWith('\uFEFF')).toBe(true);
    }
  });
});

describe('the training tool without a mouse', () => {
  it('narrows the modules by role, and the address holds it', async () => {
    const watched = await site.visit('/ru/training/tool/');
    const { page } = watched;
    await page.waitForSelector('filter-table[data-state="ready"]');
    await page.focus('select[name="role"]');
    await page.selectOption('select[name="role"]', 'analyst');
    const expected = loadTraining().modules.filter(({ roles }) => roles.includes('analyst')).length;
    expect(await page.locator('filter-table tbody tr:not([hidden])').count()).toBe(expected);
    await page.reload();
    await page.waitForSelector('filter-table[data-state="ready"]');
    expect(await page.locator('filter-table tbody tr:not([hidden])').count()).toBe(expected);
    await page.focus('#m11 summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('#m11 dl').isVisible()).toBe(true);
    await watched.done();
  });
  it('marks the practicum as made up, is light and no wider than a phone', async () => {
    for (const lang of languages) {
      const html = readFileSync(join(BUILT, lang, 'training/tool/index.html'), 'utf8');
      expect(html).toContain(`${t(lang, 'synthetic.mark')}. ${t(lang, 'train.practicum')}`);
      expect(gzipSync(html).length, lang).toBeLessThanOrEqual(60_000);
      expect(readDocx(new Uint8Array(readFileSync(join(BUILT, lang, 'training/modules.docx')))).tables[0]?.length).toBe(loadTraining().modules.length + 1);
      expect((JSON.parse(readFileSync(join(BUILT, lang, 'training/modules.json'), 'utf8')) as { rows: unknown[] }).rows.length).toBe(loadTraining().modules.length);
    }
    const watched = await site.visit('/kk/training/tool/', { viewport: { width: 390, height: 800 } });
    await watched.page.waitForSelector('filter-table[data-state="ready"]');
    expect(await watched.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await watched.done();
  });
});
