/**
 * `npm run article -- --out FOLDER [--site FOLDER]`: the article `city-patterns` as DOCX and PDF in three languages, ready to be
 * sent to a journal. It is read from a built site (`dist` unless named), so that no number can differ from the page.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { projectSettings } from '../../src/datasets/citing.ts';
import { LANGS, type Lang } from '../../src/i18n/lang.ts';
import { ensureChromium } from '../browser/install-chromium.ts';
import { serve } from '../browser/static-server.ts';
import { articleDocx, type Picture } from './article-docx.ts';
import { articleHtml } from './article-html.ts';
import { articleTitle, readArticle } from './read-page.ts';

export const ARTICLE = 'city-patterns';

/** Writes `city-patterns.{lang}.docx` and `.pdf` into `out`; returns the names. */
export async function exportArticle({ site, out, base = '/' }: { readonly site: string; readonly out: string; readonly base?: string }): Promise<string[]> {
  const htmlOf = (lang: Lang): string => {
    try { return readFileSync(join(site, lang, ARTICLE, 'index.html'), 'utf8'); } catch (error) { throw new Error(`article: the site is not built (seen no ${lang}/${ARTICLE}/ in ${site}; expected npm run build first)`, { cause: error }); }
  };
  const titles = LANGS.map((lang) => ({ lang, title: articleTitle(htmlOf(lang)) }));
  mkdirSync(out, { recursive: true });
  const served = await serve(site, { base });
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-background-networking'] });
  const made: string[] = [];
  try {
    for (const lang of LANGS) {
      const article = readArticle(htmlOf(lang), { lang, author: authorIn(lang), otherTitles: titles.filter((title) => title.lang !== lang) });
      const page = await openPage(browser, `${served.origin}${base}${lang}/${ARTICLE}/`);
      const pictures = await picturesOf(page, article.blocks.flatMap((block) => (block.kind === 'picture' ? [block.id] : [])));
      const docx = await articleDocx(article, pictures);
      await page.setContent(articleHtml(article, pictures));
      const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
      await page.context().close();
      for (const [name, bytes] of [[`${ARTICLE}.${lang}.docx`, docx], [`${ARTICLE}.${lang}.pdf`, pdf]] as const) { writeFileSync(join(out, name), bytes); made.push(name); }
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return made;
}

/** The people named in the settings, or the project while nobody is. */
function authorIn(lang: Lang): string {
  const { authors, corporateAuthor } = projectSettings();
  return authors === undefined ? corporateAuthor[lang] : authors.map(({ given, family }) => `${given} ${family}`).join(', ');
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ deviceScaleFactor: 2, viewport: { width: 1200, height: 900 }, colorScheme: 'light', javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'load' });
  return page;
}

/** The wide drawing of each figure, as the page shows it on white. */
async function picturesOf(page: Page, ids: readonly string[]): Promise<Map<string, Picture>> {
  // What sticks to the window would lie across a tall drawing.
  await page.evaluate(() => { for (const element of document.querySelectorAll('body *')) if (['sticky', 'fixed'].includes(getComputedStyle(element).position)) element.remove(); });
  const pictures = new Map<string, Picture>();
  for (const id of ids) {
    const drawing = page.locator(`#${id} svg`).first();
    const box = await drawing.boundingBox();
    if (box === null) throw new Error(`article figure ${id}: not drawn (expected a visible picture)`);
    pictures.set(id, { png: new Uint8Array(await drawing.screenshot({ animations: 'disabled' })), width: box.width, height: box.height });
  }
  return pictures;
}

if (process.argv[1]?.endsWith('export.ts')) {
  const { values } = parseArgs({ options: { out: { type: 'string' }, site: { type: 'string', default: process.env['SITE_OUT'] ?? 'dist' } } });
  if (values.out === undefined) { console.error('article: no folder (expected npm run article -- --out FOLDER)'); process.exit(1); }
  try {
    for (const name of await exportArticle({ site: values.site, out: values.out })) console.log(`article: ${name}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
