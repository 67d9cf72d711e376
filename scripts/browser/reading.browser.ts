import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../../src/i18n/index.ts';
import { closeBrowser, openSite, type Site } from './harness.ts';
import { languages, walkedPages } from './pages.ts';

let site: Site;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); await closeBrowser(); });
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('by keyboard alone', () => {
  it('the reader skips to the text, opens the contents, a note, the figure’s table and its citation', async () => {
    const watched = await site.visit('/kk/concentration/', { viewport: { width: 390, height: 800 } });
    const { page } = watched;
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('skip'))).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.focus('.toc-narrow summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('.toc-narrow').getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.toc') !== null)).toBe(true);
    await page.locator('a.note-ref').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.note-body:target').isVisible()).toBe(true);
    for (const summary of ['main figure details:not(.cite-here) summary', 'main figure .cite-here summary']) {
      await page.locator(summary).first().focus();
      await page.keyboard.press('Enter');
      expect(await page.locator(summary).first().evaluate((one) => one.closest('details')?.open)).toBe(true);
    }
    expect(await page.locator('main figure .cite-here dd').first().isVisible()).toBe(true);
    await watched.done();
  });
  it('a permanent link shows its short address with copy and cite, reached by Tab and closed by Escape', async () => {
    const watched = await site.visit('/ru/concentration/', clipboard);
    const { page } = watched;
    const link = page.locator('main h2 a.perma').first();
    await page.keyboard.press('Tab');
    await link.focus();
    const short = await link.evaluate((one) => new URL(one.getAttribute('data-short') ?? '', location.href).href);
    expect(short).toMatch(/\/r\/concentration\/#[a-z]/);
    expect(await page.textContent('.perma-address')).toBe(short);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t('ru', 'permalink.copy'));
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(short);
    expect(await page.textContent('.copy-status')).toBe(t('ru', 'permalink.copied'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const cited = await page.evaluate(() => navigator.clipboard.readText());
    expect(cited).toContain(new URL(short).pathname + new URL(short).hash);
    expect(cited).toContain('дата обращения');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.perma-tools').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('perma'))).toBe(true);
    await watched.done();
  });
  it.each(languages)('in %s every place that takes the focus has a name and shows where it is', async (lang) => {
    const watched = await site.visit(`/${lang}/concentration/`);
    const { page } = watched;
    const order: string[] = [];
    for (let n = 0; n < 40; n += 1) {
      await page.keyboard.press('Tab');
      order.push(await page.evaluate(() => {
        const at = document.activeElement;
        if (at === null || at === document.body) return 'nowhere';
        const style = getComputedStyle(at);
        const named = (at.getAttribute('aria-label') ?? at.textContent).trim() !== '' || at.tagName === 'SELECT';
        return named && style.outlineStyle !== 'none' ? 'ok' : `${at.tagName}.${at.className}: ${named ? 'no outline' : 'no name'}`;
      }));
    }
    expect(order.filter((one) => one !== 'ok')).toEqual([]);
    await watched.done();
  });
});

describe('without sideways scroll', () => {
  // 1280 pixels at 400 % are 320; the short screen is that of a zoomed laptop.
  it('on every page at 320 pixels, tall and short', async () => {
    const watched = await site.page({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
    const wide: string[] = [];
    for (const path of walkedPages()) {
      await watched.page.goto(site.at(path), { waitUntil: 'load' });
      for (const height of [640, 256]) {
        await watched.page.setViewportSize({ width: 320, height });
        const seen = await watched.page.evaluate(() => document.documentElement.scrollWidth);
        if (seen > 320) wide.push(`${path}: ${seen} at ${height}`);
      }
    }
    expect(wide).toEqual([]);
    await watched.done();
  }, 1_200_000);
});

describe('for readers who want less motion', () => {
  it('nothing moves', async () => {
    const watched = await site.visit('/en/concentration/', { reducedMotion: 'reduce' });
    const moving = await watched.page.evaluate(() => [...document.querySelectorAll('*')].filter((one) => {
      const style = getComputedStyle(one);
      return style.animationName !== 'none' || style.scrollBehavior === 'smooth' || style.transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0 && style.transitionProperty !== 'none');
    }).map((one) => one.tagName));
    expect(moving).toEqual([]);
    await watched.done();
  });
});

describe('between languages', () => {
  it('the switch keeps the very paragraph, and the short address remembers the choice', async () => {
    const watched = await site.visit('/kk/concentration/', { locale: 'kk-KZ' });
    const { page } = watched;
    const place = await page.locator('main p[id^="p"]').nth(14).evaluate((one) => { one.scrollIntoView(); scrollBy(0, -100); return one.id; });
    const ids = await page.locator('main :is(p, h2, h3, figure)[id]').evaluateAll((all) => all.map(({ id }) => id));
    // The head scrolls away with the page, so the link is used the way a keyboard uses it.
    await page.locator('.lang-switch a[hreflang="ru"]').evaluate((link: HTMLElement) => { link.click(); });
    await page.waitForURL(/\/ru\/concentration\/#/);
    const kept = new URL(page.url()).hash.slice(1);
    expect(Math.abs(ids.indexOf(kept) - ids.indexOf(place)), `${kept} near ${place}`).toBeLessThanOrEqual(3);
    await page.goto(site.at('/kk/concentration/#p9'));
    await page.locator('.lang-switch a[hreflang="en"]').evaluate((link: HTMLElement) => { link.click(); });
    await page.waitForURL((url) => url.pathname.endsWith('/en/concentration/') && url.hash === '#p9');
    await page.goto(site.at('/r/concentration/#p3'));
    await page.waitForURL((url) => url.pathname.endsWith('/en/concentration/') && url.hash === '#p3');
    await watched.done();
  });
  it('titles of sources are marked with their language', async () => {
    const watched = await site.visit('/kk/concentration/');
    const unmarked = await watched.page.locator('.bibliography li').evaluateAll((all) => all.filter((one) => {
      const text = one.cloneNode(true) as Element;
      for (const part of text.querySelectorAll('[lang], a')) part.remove();
      return (text.textContent.match(/\b[a-z]{4,}\b/g) ?? []).length > 4;
    }).map(({ id }) => id));
    expect(unmarked).toEqual([]);
    expect(await watched.page.locator('.bibliography [lang="en"]').count()).toBeGreaterThan(3);
    await watched.done();
  });
});

describe('cards', () => {
  it('show a cited source on hover and on focus, and close on Escape', async () => {
    const watched = await site.visit('/kk/concentration/');
    const { page } = watched;
    await page.locator('a.cite-ref').first().hover();
    await page.waitForSelector('#note-card');
    const entry = await page.locator('a.cite-ref').first().getAttribute('href');
    expect((await page.textContent('#note-card'))?.slice(0, 20)).toBe((await page.textContent(entry ?? ''))?.trim().slice(0, 20));
    await page.keyboard.press('Escape');
    expect(await page.locator('#note-card').count()).toBe(0);
    await watched.done();
  });
  it('show a term from the glossary without leaving the origin', async () => {
    const watched = await site.visit('/kk/microgeography-method/');
    const { page } = watched;
    await page.locator('a.term').first().hover();
    await page.waitForSelector('#note-card');
    expect((await page.textContent('#note-card'))?.length ?? 0).toBeGreaterThan(20);
    await watched.done();
  });
  it('show the finding of a figure that the text refers to, here and in another chapter', async () => {
    const watched = await site.visit('/kk/concentration/');
    const { page } = watched;
    for (const address of ['#fig-benchmark', '/kk/city-patterns/#fig-cities']) {
      const link = page.locator(`a.ref[href="${address}"]`).first();
      await link.hover();
      await page.waitForSelector('#note-card');
      const card = await page.textContent('#note-card') ?? '';
      expect(card).toMatch(/^\d+\.\d+-сурет\. \p{L}/u);
      expect(card).not.toMatch(/CSV|JSON|#$/);
      await page.keyboard.press('Escape');
      await page.mouse.move(0, 0);
    }
    expect(await page.textContent('a.ref[href="#fig-benchmark"]')).toMatch(/^\d+\.\d+-суреттің$/);
    expect(await page.textContent('a.ref[href="#protocol"]')).toMatch(/^\d+\.\d+-бөлімдегі$/);
    await watched.done();
  });
});

describe('notes', () => {
  it('stand beside the text on a wide screen and open in place on a narrow one, without script', async () => {
    const wide = await site.visit('/ru/concentration/', { viewport: { width: 1400, height: 900 }, javaScriptEnabled: false });
    const places = await wide.page.locator('.note-body').evaluateAll((all) => all.map((note) => ({ left: note.getBoundingClientRect().left, right: note.closest('p')?.getBoundingClientRect().right ?? 0 })));
    expect(places.length).toBeGreaterThan(1);
    for (const { left, right } of places) expect(left).toBeGreaterThanOrEqual(right);
    await wide.done();
    const narrow = await site.visit('/ru/concentration/', { viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
    expect(await narrow.page.locator('#n2').isVisible()).toBe(false);
    await narrow.page.locator('#n2-ref').click();
    expect(await narrow.page.locator('#n2').isVisible()).toBe(true);
    expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await narrow.done();
  });
  it('show themselves in a card where there is no room beside the text', async () => {
    const watched = await site.visit('/en/concentration/', { viewport: { width: 800, height: 800 } });
    await watched.page.locator('a.note-ref').first().hover();
    await watched.page.waitForSelector('#note-card');
    expect(await watched.page.textContent('#note-card')).toMatch(/^The middle half lies/);
    await watched.done();
  });
});

describe('in print', () => {
  it('the page shows notes and permanent address, hides the tools, and ends with its citation', async () => {
    const watched = await site.visit('/kk/concentration/', { javaScriptEnabled: false });
    const { page } = watched;
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.site-head, .chapter-bar, .toc, .figure-tools, .perma, .cite-here, .pager, main button').evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).length)).toBe(0);
    expect(await page.textContent('.print-head')).toContain('/r/concentration/');
    expect(await page.locator('.notes-list li').count()).toBe(await page.locator('.note-ref').count());
    expect(await page.locator('.notes-list').isVisible()).toBe(true);
    const last = await page.locator('.prose > *').evaluateAll((all) => all.filter((one) => one.getClientRects().length > 0).at(-1)?.tagName);
    expect(last).toBe('CITE-THIS');
    const pdf = (await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Outlines');
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    await watched.done();
  });
});
