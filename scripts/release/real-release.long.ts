import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { t } from '../../src/i18n/index.ts';
import { browser, closeBrowser } from '../browser/harness.ts';
import { ledgerSchema, pageOf } from '../../src/permalinks/ledger.ts';
import { serve, type Served } from '../browser/static-server.ts';
import { manifestSchema } from './manifest.ts';

/**
 * The whole of it once, with the real build: two releases of this report in a clone, a paragraph withdrawn and a figure moved
 * between them, joined with the current site and read as a reader reads it.
 */
const WITHDRAWN = 'evidence.p24';
/** A whole page with its places, and a term of the glossary. */
const WITHDRAWN_PAGE = 'accessibility';
const WITHDRAWN_TERM = 'glossary.open-data';
/** A draft chapter whose Russian text is missing when the present site is built. */
const UNTRANSLATED = 'swot';
const MOVED = { from: 'concentration.fig-sim', to: 'evidence.fig-sim' } as const;
const LANGS = ['kk', 'ru', 'en'] as const;
const targets = z.object({ targets: z.array(z.looseObject({ id: z.string(), short: z.string(), address: z.record(z.string(), z.string()).optional(), withdrawn: z.unknown().optional() })) });

let top = '';
let root = '';
let site: Served | undefined;
const env = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({ ...process.env, RELEASES_DIR: join(top, 'releases'), SITE_BASE: '/report/', SITE_URL: 'https://example.org', ...more });
function run(command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): void {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', env: env(more), maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ended with ${status ?? 'none'}\n${stdout.slice(-3000)}\n${stderr.slice(-3000)}`);
}
const edit = (file: string, change: (text: string) => string): void => {
  const old = readFileSync(join(root, file), 'utf8');
  const text = change(old);
  if (text === old) throw new Error(`${file}: nothing changed (expected the edit to find its place)`);
  writeFileSync(join(root, file), text);
};
const commit = (): void => { run('git', ['add', '-A']); run('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', 'commit', '-q', '-m', 'test']); };
const say = (kind: string, ids: readonly string[]): void => edit('data/changelog.json', (text) => {
  const log = z.object({ unreleased: z.array(z.unknown()), releases: z.array(z.unknown()) }).parse(JSON.parse(text));
  return JSON.stringify({ ...log, unreleased: [{ kind, text: { kk: 'Сынақ басылымы', ru: 'Пробный выпуск', en: 'A trial release' }, ids }] });
});
const release = (name: string, date: string): void => { commit(); run('npm', ['run', '--silent', 'release', '--', name], { SITE_DATE: date }); commit(); };
const read = (path: string): string => readFileSync(join(top, 'site', path), 'utf8');

beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'real-release-'));
  root = join(top, 'project');
  spawnSync('git', ['clone', '-q', '--local', process.cwd(), root]);
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  // The simulated data are not in git; made already, they are taken over to save the minute.
  for (const path of ['data/derived/simcity', 'data/derived/simcity-protected', 'data/derived/index.local.json', 'data/raw']) if (existsSync(path)) cpSync(path, join(root, path), { recursive: true });
  writeFileSync(join(root, '.git/info/exclude'), 'node_modules\n');
  for (const lang of LANGS) for (const chapter of ['evidence', 'concentration']) edit(`content/${lang}/${chapter}.mdx`, (text) => text.replace(/^status: draft$/m, 'status: published'));
  run('npm', ['run', '--silent', 'ids']);
  say('new', ['evidence']);
  release('2026.1', '2026-03-01');

  for (const lang of LANGS) {
    edit(`content/${lang}/evidence.mdx`, (text) => text.replace(/^\[#p24\][^\n]*\n/m, '<Fig id="fig-sim" />\n'));
    edit(`content/${lang}/concentration.mdx`, (text) => text.replace(/^<Fig id="fig-sim" \/>\n/m, ''));
  }
  for (const file of globSync('src/figures/concentration/*.ts', { cwd: root })) if (readFileSync(join(root, file), 'utf8').includes(`'${MOVED.from}'`)) edit(file, (text) => text.replace(`'${MOVED.from}'`, `'${MOVED.to}'`).replace("chapter: 'concentration'", "chapter: 'evidence'"));
  for (const lang of LANGS) rmSync(join(root, `content/${lang}/pages/${WITHDRAWN_PAGE}.mdx`));
  // An exception of the withdrawn page's number has nothing left to except.
  edit('data/number-exceptions.json', (text) => JSON.stringify(z.array(z.looseObject({ text: z.string() })).parse(JSON.parse(text)).filter(({ text: phrase }) => !phrase.includes('2.2'))));
  edit('data/glossary.json', (text) => JSON.stringify(z.array(z.looseObject({ id: z.string() })).parse(JSON.parse(text)).filter(({ id }) => `glossary.${id}` !== WITHDRAWN_TERM)));
  run('npm', ['run', '--silent', 'ids']);
  run('npm', ['run', '--silent', 'ids:move', '--', '2026.2', MOVED.from, MOVED.to], { SITE_DATE: '2026-06-01' });
  const published = Object.keys(ledgerSchema.parse(JSON.parse(readFileSync(join(root, 'data/ledger.json'), 'utf8'))).entries);
  for (const id of [WITHDRAWN, WITHDRAWN_TERM, ...published.filter((one) => pageOf(one) === WITHDRAWN_PAGE)]) run('npm', ['run', '--silent', 'ids:withdraw', '--', '2026.2', id, 'Дерек қате болды', 'Данные были неверны', 'The data were wrong'], { SITE_DATE: '2026-06-01' });
  say('correction', [WITHDRAWN]);
  release('2026.2', '2026-06-01');
  rmSync(join(root, `content/ru/${UNTRANSLATED}.mdx`));
  run('npm', ['run', '--silent', 'build']);
  run('npm', ['run', '--silent', 'assemble'], { SITE_ASSEMBLED: join(top, 'site') });
  site = await serve(join(top, 'site'), { base: '/report/' });
}, 3_000_000);
afterAll(async () => {
  await site?.close();
  await closeBrowser();
  rmSync(top, { recursive: true, force: true });
});

describe('two real releases', () => {
  it('lead every id of the first to a place or to the reason of its withdrawal, in three languages', () => {
    const { ids } = manifestSchema.parse(JSON.parse(readFileSync(join(root, 'data/releases/2026.1.json'), 'utf8')));
    expect(ids.length).toBeGreaterThan(60);
    const now = new Map(targets.parse(JSON.parse(read('permalinks.json'))).targets.map((target) => [target.id, target]));
    for (const id of ids) {
      const target = now.get(id);
      expect(target, id).toBeDefined();
      const short = new URL(target?.short ?? '');
      expect(existsSync(join(top, 'site', short.pathname.replace('/report/', ''), 'index.html')), `${id} at ${short.pathname}`).toBe(true);
      for (const lang of LANGS) {
        const address = target?.address?.[lang];
        const [page = '', fragment] = (address === undefined ? `/report/${lang}/${id.replace('.', '/#')}` : new URL(address).href.replace('https://example.org', '')).split('#');
        const html = read(join(page.replace('/report/', ''), 'index.html'));
        if (fragment !== undefined) expect(html.includes(`id="${fragment}"`), `${id} in ${lang}`).toBe(true);
      }
    }
    expect(now.get(WITHDRAWN)).toMatchObject({ state: 'withdrawn' });
    expect(read('ru/evidence/index.html')).toContain('Данные были неверны');
    for (const id of [WITHDRAWN_PAGE, `${WITHDRAWN_PAGE}.p1`, WITHDRAWN_TERM]) expect(now.get(id), id).toMatchObject({ state: 'withdrawn' });
    for (const file of [`ru/${WITHDRAWN_PAGE}/index.html`, `r/${WITHDRAWN_PAGE}/index.html`, 'ru/glossary/index.html']) expect(read(file), file).toContain('Данные были неверны');
    expect(read(`ru/${WITHDRAWN_PAGE}/index.html`)).toContain('name="robots" content="noindex"');
    expect(read(`ru/${WITHDRAWN_PAGE}/index.html`)).toContain(`href="/report/v/2026.1/ru/${WITHDRAWN_PAGE}/"`);
    expect(existsSync(join(top, `site/v/2026.1/ru/${WITHDRAWN_PAGE}/index.html`))).toBe(true);
    expect(now.get(MOVED.from)).toMatchObject({ state: 'moved', movedTo: MOVED.to });
    for (const path of [`figures/${MOVED.from}.csv`, `cite/${MOVED.from}.bib`, `r/${MOVED.from}/index.html`, `embed/kk/${MOVED.from}/index.html`]) expect(existsSync(join(top, 'site', path)), path).toBe(true);
  });
  it('show a draft without its translation in another language, with a notice', () => {
    const html = read(`ru/${UNTRANSLATED}/index.html`);
    expect(html).toContain(t('ru', 'lang.fallbackTitle'));
    expect(html).toContain(t('ru', 'lang.fallback', { language: t('ru', 'lang.kk') }));
    expect(html).toMatch(/<div class="chapter-text" lang="kk">/);
  });
  it('keep the old text as it was and say on it that a newer one exists', async () => {
    const page = await (await browser()).newPage();
    await page.goto(`${site?.origin ?? ''}/report/v/2026.1/kk/evidence/#p24`);
    expect(await page.locator('#p24').isVisible()).toBe(true);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('release-line')?.dataset['state'] === 'older');
    expect(await page.textContent('release-line')).toContain(t('kk', 'release.older'));
    await page.click('release-line a');
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/report/kk/evidence/#p24');
    expect(await page.textContent('#p24')).toContain('Дерек қате болды');
    await page.goto(`${site?.origin ?? ''}/report/v/2026.2/en/evidence/`);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('release-line')?.dataset['state'] === 'newest');
    expect(await page.getAttribute('link[rel="canonical"]', 'href')).toBe('https://example.org/report/en/evidence/');
    await page.goto(`${site?.origin ?? ''}/report/en/evidence/`);
    expect(await page.locator('release-line').count()).toBe(0);
    expect(await page.getAttribute('meta[name="citation_pdf_url"]', 'content')).toBe('https://example.org/report/v/2026.2/en/evidence.pdf');
    await page.close();
  });
  it('have tagged PDFs with an outline that lead to the site', () => {
    for (const lang of LANGS) {
      const pdf = readFileSync(join(top, 'site/v/2026.2', lang, 'evidence.pdf')).toString('latin1');
      for (const part of ['/StructTreeRoot', '/Outlines', '/MarkInfo', '/Lang', '/URI (https://example.org/report/v/2026.2/']) expect(pdf.includes(part), `${lang} ${part}`).toBe(true);
      expect(pdf).not.toMatch(/127\.0\.0\.1|localhost/);
      expect(pdf).toContain('/CreationDate (D:20260601000000');
    }
    for (const id of [MOVED.from, MOVED.to]) {
      const png = readFileSync(join(top, `site/v/2026.2/figures/${id}.kk.png`));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
    }
  });
  it('say in the list, the feed and the deposit what changed', () => {
    expect(z.object({ releases: z.array(z.object({ release: z.string(), date: z.string(), address: z.string() })) }).parse(JSON.parse(read('releases.json'))).releases.map(({ release: name, address }) => [name, address])).toEqual([['2026.2', '/report/v/2026.2/'], ['2026.1', '/report/v/2026.1/']]);
    expect(read('kk/changes.xml')).toContain('<link>https://example.org/report/r/evidence/#p24</link>');
    expect(read('sitemap.xml')).not.toContain('/v/2026');
    expect(existsSync(join(top, 'site/v/2026.1/sitemap.xml'))).toBe(false);
    expect(globSync('v/*/{embed,**/*.wasm}', { cwd: join(top, 'site') })).toEqual([]);
    expect(JSON.parse(readFileSync(join(root, '.zenodo.json'), 'utf8'))).toMatchObject({ version: '2026.2', publication_date: '2026-06-01' });
  });
  it('unpack to a copy that works without internet by its own server', async () => {
    const copy = join(top, 'copy');
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(top, 'releases/2026.2.zip'))))) { mkdirSync(dirname(join(copy, path)), { recursive: true }); writeFileSync(join(copy, path), bytes); }
    const server = spawn(process.execPath, [join(copy, 'report-2026.2/start.mjs')], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const origin = await new Promise<string>((resolve) => { server.stdout.on('data', (data: Buffer) => resolve(data.toString().trim())); });
      const page = await (await browser()).newPage();
      await page.goto(`${origin}kk/evidence/`);
      expect(await page.locator('main figure svg').first().isVisible()).toBe(true);
      expect((await fetch(`${origin}kk/evidence.pdf`)).status).toBe(200);
      expect((await fetch(`${origin}..%2f..%2fREADME.txt`)).status).toBe(404);
      await page.close();
    } finally {
      server.kill();
    }
  });
});
