/**
 * A real Chromium over a built site. Every page made here keeps a record of its requests; one that leaves the page's origin
 * fails the test that made it, and so does an error in the console. The network of the browser reaches localhost only.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { contentSecurityPolicy } from '../../src/url/content-security-policy.ts';
import { ensureChromium } from './install-chromium.ts';
import { serve, type Served } from './static-server.ts';

export interface Site {
  /** Address of a path of the site, base included: `at('/kk/')`. */
  at(path: string): string;
  readonly origin: string;
  readonly hits: string[];
  /** Opens a page; `visit` is the same and goes to the address at once. */
  page(options?: PageOptions): Promise<Watched>;
  visit(path: string, options?: PageOptions): Promise<Watched>;
  close(): Promise<void>;
}

export interface PageOptions extends BrowserContextOptions {
  /** Code run before any of the page's own, as when WebGL2 is to be missing. */
  readonly before?: () => void;
}

export interface Watched {
  readonly page: Page;
  /** Addresses the page asked for, in order. */
  readonly requests: string[];
  /** Closes the page and throws when a request left the origin or the console had an error, unless its text is allowed. */
  done(allowed?: readonly RegExp[]): Promise<void>;
}

/** The build looked at: `dist`, or the folder of a build made elsewhere. */
export const BUILT = process.env['SITE_OUT'] ?? 'dist';

let shared: Promise<Browser> | undefined;

/** The browser of this test file, started once. A missing one is a failure. */
export function browser(): Promise<Browser> {
  if (process.env['BROWSER'] === 'none') throw new Error('browser: BROWSER=none (expected a browser for this suite)');
  shared ??= chromium.launch({
    executablePath: ensureChromium(),
    args: [
      '--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--enable-unsafe-swiftshader',
      // Names resolve nowhere but here: “offline” means cut to localhost.
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
    ],
  });
  return shared;
}

export async function closeBrowser(): Promise<void> {
  await (await shared)?.close();
  shared = undefined;
}

/** Serves a built folder at a base, with the policy as a header unless the pages' own meta tags are to stand alone. */
export async function openSite(folder = BUILT, { base = '/', header = true }: { base?: string; header?: boolean } = {}): Promise<Site> {
  if (!existsSync(join(folder, 'index.html'))) throw new Error(`site ${folder}: not built (expected index.html; run the build first)`);
  const served: Served = await serve(folder, { base, ...(header ? { policy: contentSecurityPolicy(true) } : {}) });
  const at = (path: string): string => `${served.origin}${base}${path.replace(/^\//, '')}`;
  const page = async ({ before, ...options }: PageOptions = {}): Promise<Watched> => {
    const context = await (await browser()).newContext({ reducedMotion: 'reduce', ...options });
    const opened = await context.newPage();
    const requests: string[] = [];
    const errors: string[] = [];
    context.on('request', (request) => { requests.push(request.url()); });
    opened.on('console', (message) => { if (message.type() === 'error') errors.push(message.text()); });
    opened.on('pageerror', (error) => { errors.push(error.message); });
    if (before !== undefined) await context.addInitScript(before);
    return {
      page: opened, requests,
      done: async (allowed = []) => {
        await context.close();
        const foreign = requests.filter((url) => !isOwn(url, served.origin));
        if (foreign.length > 0) throw new Error(`page: requests left the origin (seen ${foreign.join(', ')}; expected only ${served.origin})`);
        const unexpected = errors.filter((text) => !allowed.some((pattern) => pattern.test(text)));
        if (unexpected.length > 0) throw new Error(`page: errors in the console (seen ${unexpected.join(' | ')}; expected none)`);
      },
    };
  };
  return {
    at, page, origin: served.origin, hits: served.hits, close: served.close,
    visit: async (path, options) => {
      const watched = await page(options);
      const answer = await watched.page.goto(at(path));
      if (answer?.ok() !== true) throw new Error(`page ${path}: not served (seen status ${answer?.status() ?? 'none'}; expected 200)`);
      return watched;
    },
  };
}

export interface Violation { readonly rule: string; readonly targets: readonly string[] }

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds on the page as it stands: against WCAG 2.2 AA and its best practices, or by the named rules only. */
export async function axeViolations(page: Page, rules?: readonly string[]): Promise<Violation[]> {
  // Evaluated by the debugger, so the page's policy stays as strict as it is.
  if (!await page.evaluate(() => 'axe' in globalThis)) await page.evaluate(axeSource);
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> } };
    const { violations } = await axe.run({ runOnly: only === undefined ? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] : { type: 'rule', values: only }, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => ({ rule: id, targets: nodes.map(({ target }) => target.join(' ')) }));
  }, rules === undefined ? undefined : [...rules]);
}

/** Sets the theme the way the reader's choice does. */
export async function setTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.evaluate((value) => { document.documentElement.dataset['theme'] = value; }, theme);
}

/** Waits until a custom element has reached one of the states it shows in `data-state`. */
export async function elementState(page: Page, selector: string, states: readonly string[], timeout = 60_000): Promise<string> {
  const handle = await page.waitForFunction(([query, wanted]) => {
    const state = document.querySelector<HTMLElement>(query)?.dataset['state'];
    return state !== undefined && wanted.includes(state) ? state : false;
  }, [selector, [...states]] as const, { timeout });
  return String(await handle.jsonValue());
}

/** Share of the pixels of a picture (PNG) for each colour `r,g,b`, most frequent first. */
export async function coloursOf(png: Buffer): Promise<Map<string, number>> {
  const page = await (await browser()).newPage();
  try {
    const counts = await page.evaluate(async (data) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('picture: no canvas (expected a 2D context)');
      context.drawImage(image, 0, 0);
      const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
      const seen = new Map<string, number>();
      for (let at = 0; at < bytes.length; at += 4) { const key = `${bytes[at]},${bytes[at + 1]},${bytes[at + 2]}`; seen.set(key, (seen.get(key) ?? 0) + 1); }
      return [...seen].map(([key, n]) => [key, n / (bytes.length / 4)] as const);
    }, `data:image/png;base64,${png.toString('base64')}`);
    return new Map(counts.sort((a, b) => b[1] - a[1]));
  } finally {
    await page.close();
  }
}

function isOwn(url: string, origin: string): boolean {
  return url === origin || url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || url.startsWith('data:') || url === 'about:blank';
}
