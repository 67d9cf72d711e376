import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { simulatedUnits } from '../../src/datasets/evaluation.ts';
import { CALCULATOR } from '../../src/figures/evaluation/calculator-words.ts';
import { readDocx } from '../testing/read-docx.ts';
import { BUILT, closeBrowser, openSite, type Site } from './harness.ts';

let site: Site;
const folder = mkdtempSync(join(tmpdir(), 'units-'));
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); await closeBrowser(); rmSync(folder, { recursive: true, force: true }); });

const READY = 'unit-scores[data-state="ready"]';

describe('the calculator without a mouse', () => {
  it('moves weights by keys, keeps them in the address, computes in a worker and never freezes the page', async () => {
    const watched = await site.visit('/kk/evaluation/tool/');
    const { page, requests } = watched;
    await page.waitForSelector(READY);
    const before = requests.length;
    const start = await page.textContent('[data-weight="p1"]');
    await page.focus('input[name="p1"]');
    await page.keyboard.press('End');
    expect(await page.textContent('[data-weight="p1"]')).not.toBe(start);
    expect(page.url()).toContain('?view=1&p1=100');
    expect(await page.textContent('[data-status]')).toBe(CALCULATOR.kk.changed);
    await page.evaluate(() => {
      const seen = { longest: 0, last: performance.now() };
      (globalThis as unknown as { seen: typeof seen }).seen = seen;
      setInterval(() => { seen.longest = Math.max(seen.longest, performance.now() - seen.last); seen.last = performance.now(); }, 50);
    });
    await page.focus('[data-compute]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('unit-scores')?.hasAttribute('data-computing') === true);
    await page.waitForFunction(() => document.querySelector('unit-scores')?.hasAttribute('data-computing') === false, undefined, { timeout: 50_000 });
    expect(await page.evaluate(() => (globalThis as unknown as { seen: { longest: number } }).seen.longest)).toBeLessThan(1500);
    expect(await page.locator('.score-group').count()).toBe(3);
    // Names in their order, never in that of the scores.
    const names = await page.locator('.score-group[data-peer="city"] tbody tr').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-unit') ?? ''));
    expect(names).toEqual([...names].sort());
    expect(await page.locator('.score-group .synthetic-tag').count()).toBe(3);
    expect(requests.slice(before).filter((url) => !/_astro|simulated-units/.test(url))).toEqual([]);
    await page.reload();
    await page.waitForSelector(READY);
    expect(await page.inputValue('input[name="p1"]')).toBe('100');
    await watched.done();
  });
  it('says that two units cannot be told apart where their intervals overlap, and refuses other groups', async () => {
    const watched = await site.visit('/en/evaluation/tool/?view=1&a=SIM-A1&b=SIM-A2');
    const { page } = watched;
    await page.waitForSelector(READY);
    await page.waitForFunction(() => (document.querySelector('[data-verdict]')?.textContent ?? '') !== '');
    expect(await page.textContent('[data-verdict]')).toContain('cannot be told apart');
    await page.focus('select[name="b"]');
    await page.selectOption('select[name="b"]', 'SIM-C1');
    await page.waitForFunction((said) => document.querySelector('[data-verdict]')?.textContent === said, CALCULATOR.en.otherGroup);
    await watched.done();
    const damaged = await site.visit('/en/evaluation/tool/?view=1&p1=900');
    await damaged.page.waitForSelector(READY);
    expect(await damaged.page.textContent('[data-status]')).toBe(CALCULATOR.en.damaged);
    expect(await damaged.page.inputValue('input[name="p1"]')).toBe('50');
    await damaged.done();
  });
  it('reads one’s own table, names each wrong cell, and sends nothing anywhere', async () => {
    const watched = await site.visit('/ru/evaluation/tool/');
    const { page, requests } = watched;
    await page.waitForSelector(READY);
    const lines = simulatedUnits().trim().split('\n');
    const bad = join(folder, 'bad.csv');
    writeFileSync(bad, [lines[0], lines[1], lines[2]?.replace('city', 'metro'), lines[3]?.replace(/,\d+,(\d+),/, ',9999,$1,')].join('\n'));
    await page.setInputFiles('input[type="file"]', bad);
    await page.waitForSelector('[data-errors] table');
    const cells = await page.locator('[data-errors] tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].slice(0, 2).map((cell) => cell.textContent)));
    expect(cells).toContainEqual(['3', 'peer']);
    expect(cells).toContainEqual(['4', 'numerator']);
    const good = join(folder, 'own.csv');
    writeFileSync(good, `\uFEFF${lines.map((line) => line.replace(/,[^,]*$/, '').replaceAll('SIM-A', 'Аудан <b> ').replaceAll(',', ';')).join('\r\n')}`);
    await page.setInputFiles('input[type="file"]', good);
    await page.waitForFunction((said) => document.querySelector('[data-status]')?.textContent === said, CALCULATOR.ru.own.replace('{n}', '24'));
    expect(await page.locator('[data-errors] table').count()).toBe(0);
    expect(await page.locator('[data-mark]').isHidden()).toBe(true);
    const before = requests.length;
    await page.focus('[data-compute]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.score-group', { timeout: 50_000 });
    expect(await page.locator('.score-group .synthetic-tag').count()).toBe(0);
    expect(await page.locator('.score-group b').count()).toBe(0);
    expect(requests.slice(before).filter((url) => !url.includes('_astro'))).toEqual([]);
    expect(page.url()).not.toContain('%D0');
    await page.focus('[data-save="json"]');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { mark?: string; units: { unit: string; rated: string; said: string }[] };
    expect(saved.mark).toBeUndefined();
    expect(saved.units.length).toBe(24);
    expect(saved.units.filter(({ rated }) => rated === 'no').length).toBe(2);
    await watched.done();
  });
});

describe('the sheet of grades', () => {
  it('is filled by keys, keeps grades and no evidence in the address, and is whole without script', async () => {
    const watched = await site.visit('/kk/evaluation/tool/grades/');
    const { page } = watched;
    await page.waitForSelector('grade-sheet[data-state="ready"]');
    await page.focus('textarea[name="evidence-p1"]');
    await page.keyboard.type('куәгер');
    await page.focus('input[name="p1"][value="0"]');
    await page.keyboard.press('ArrowUp');
    expect(page.url()).toMatch(/\?view=1&p1=1$/);
    await watched.done();
    const plain = await site.visit('/en/evaluation/tool/grades/?view=1&p1=1', { javaScriptEnabled: false });
    expect(await plain.page.locator('input[type="radio"]').count()).toBe(30);
    await plain.done();
  });
});

describe('files of the evaluation system', () => {
  it('open with another reader and hold what the pages hold', () => {
    const docx = (name: string) => readDocx(new Uint8Array(readFileSync(join(BUILT, 'tables/evaluation', name))));
    for (const lang of ['kk', 'ru', 'en']) {
      const page = readFileSync(join(BUILT, lang, 'evaluation/tool/indicators/index.html'), 'utf8');
      const codes = docx(`indicators.${lang}.docx`).tables[0]?.slice(1).map(([code]) => code) ?? [];
      expect(codes.length).toBeGreaterThanOrEqual(24);
      for (const code of codes) expect(page).toContain(`id="ind-${(code ?? '').toLowerCase()}"`);
    }
    expect(readFileSync(join(BUILT, 'r/ind-p1-01/index.html'), 'utf8')).toContain('/kk/evaluation/tool/indicators/#ind-p1-01');
  });
});
