import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allFigures } from '../../src/figures/registry.ts';
import { t } from '../../src/i18n/index.ts';
import { BUILT, closeBrowser, openSite, type Site } from './harness.ts';
import { builtPages, languages } from './pages.ts';

let site: Site;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); await closeBrowser(); });

const page = (path: string): string => readFileSync(join(BUILT, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
const pathOf = (address: string): [path: string, place: string] => { const { pathname, hash } = new URL(address, 'https://example.org'); return [pathname, decodeURIComponent(hash.slice(1))]; };
const { targets } = z.object({ targets: z.array(z.looseObject({ id: z.string(), kind: z.string(), short: z.string(), address: z.object({ kk: z.string(), ru: z.string(), en: z.string() }).optional() })) }).parse(JSON.parse(page('permalinks.json')));

describe('permanent addresses', () => {
  it('each of every kind leads to a page that is there and holds the place, in three languages', () => {
    expect([...new Set(targets.map(({ kind }) => kind))]).toEqual(expect.arrayContaining(['page', 'section', 'paragraph', 'figure', 'table', 'note', 'recommendation', 'norm', 'term', 'dataset', 'region']));
    const texts = new Map<string, string>();
    const wrong: string[] = [];
    for (const { id, short, address } of targets) for (const one of [short, ...Object.values(address ?? {})]) {
      const [path, place] = pathOf(one);
      if (!existsSync(join(BUILT, path, 'index.html'))) { wrong.push(`${id}: ${path} is no page`); continue; }
      if (place === '' || path.startsWith('/r/')) continue;
      const html = texts.get(path) ?? page(path);
      texts.set(path, html);
      if (!html.includes(` id="${place}"`)) wrong.push(`${id}: no ${place} on ${path}`);
    }
    expect(wrong).toEqual([]);
    expect(targets.length).toBeGreaterThan(600);
  });
  it('that any page offers beside a place are there, and are known to the list', () => {
    const known = new Set(targets.map(({ short }) => pathOf(short).join('#')));
    const wrong = new Set<string>();
    let seen = 0;
    for (const path of builtPages()) for (const [, offered = ''] of page(path).matchAll(/ data-short="([^"]*)"/g)) {
      seen += 1;
      const [short, place] = pathOf(offered);
      if (!existsSync(join(BUILT, short, 'index.html'))) wrong.add(`${path}: ${short} is no page`);
      // Sources are places of one page and not of the ledger: their ids are those of the collection.
      else if (!known.has([short, place].join('#')) && short !== '/r/sources/') wrong.add(`${path}: ${offered} is not in the list`);
    }
    expect([...wrong]).toEqual([]);
    expect(seen).toBeGreaterThan(2000);
  });
  it('show themselves beside a term of the glossary and beside the title of a recommendation, with copy', async () => {
    for (const [path, link, short] of [['/ru/glossary/#hot-spot', '#hot-spot a.perma', '/r/glossary/#hot-spot'], ['/ru/recommendations/rec-012/', 'h1 a.perma', '/r/rec-012/']] as const) {
      const watched = await site.visit(path, { permissions: ['clipboard-read', 'clipboard-write'] });
      await watched.page.keyboard.press('Tab');
      await watched.page.locator(link).focus();
      expect(await watched.page.textContent('.perma-address')).toBe(new URL(short, watched.page.url()).href);
      await watched.page.getByRole('button', { name: t('ru', 'permalink.copy'), exact: true }).click();
      expect(await watched.page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(short, watched.page.url()).href);
      await watched.done();
    }
  });
});

describe('the files of a figure', () => {
  it('are all there: CSV, JSON, and the picture as SVG and PNG in three languages, linked from its page', () => {
    const chapters = new Map<string, string>();
    for (const { id, chapter, draw } of allFigures()) {
      if (!existsSync(join(BUILT, 'kk', chapter, 'index.html'))) continue;
      const names = [`${id}.csv`, `${id}.json`, ...(draw === undefined ? [] : languages.flatMap((lang) => [`${id}.${lang}.svg`, `${id}.${lang}.png`]))];
      expect(names.filter((name) => !existsSync(join(BUILT, 'figures', name))), id).toEqual([]);
      if (draw === undefined) continue;
      expect(readFileSync(join(BUILT, 'figures', `${id}.kk.png`)).subarray(1, 4).toString(), id).toBe('PNG');
      const html = chapters.get(chapter) ?? page(`kk/${chapter}/`);
      chapters.set(chapter, html);
      if (html.includes(` id="${id.split('.')[1] ?? ''}"`)) for (const name of [`${id}.csv`, `${id}.json`, `${id}.kk.svg`, `${id}.kk.png`]) expect(html.includes(`/figures/${name}"`), name).toBe(true);
    }
  });
  it('stand alone on the embed page: picture, source, way back; nothing else is asked for', async () => {
    const watched = await site.visit('/embed/ru/concentration.fig-lorenz/', { javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
    expect(await watched.page.locator('figure svg[role="img"]').filter({ visible: true }).count()).toBe(1);
    expect(await watched.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await watched.page.locator('.figure-source a[target="_blank"]').getAttribute('href')).toMatch(/\/ru\/concentration\/#fig-lorenz$/);
    expect(watched.requests.every((url) => /\/embed\/|\.(css|woff2|svg)$/.test(new URL(url).pathname))).toBe(true);
    await watched.done();
  });
});

describe('citation files', () => {
  it('are in the language of the page that offers them', () => {
    for (const lang of languages) {
      const links = [...page(`${lang}/concentration/`).matchAll(/href="(\/cite\/concentration\.(?:(?:ru|en)\.)?(?:bib|ris|json))"/g)].map(([, address = '']) => address);
      expect(new Set(links).size, lang).toBe(3);
      for (const link of links) expect(page(link.slice(1)), link).toContain({ kk: 'Қазақстандағы', ru: 'Сервисная модель', en: 'Police service model' }[lang]);
    }
  });
});
