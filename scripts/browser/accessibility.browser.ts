import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, closeBrowser, openSite, setTheme, type Site } from './harness.ts';
import { walkedPages } from './pages.ts';

let site: Site;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); await closeBrowser(); });

/** Pages looked at side by side: as many as a machine of two cores can feed. */
const TOGETHER = 3;
/** What a theme can change; the rest of the rules cannot give another answer in the dark. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Everything axe finds on one page, the whole of its rules in the light theme and those of colour in the dark one. */
async function findings(path: string): Promise<string[]> {
  const watched = await site.page();
  const { page } = watched;
  // A short address leaves at once with its script; without, it is a page a reader may stay on.
  const leaving = /^\/(r\/|$)/.test(path);
  if (leaving) await page.route(/\.js$/, (route) => route.abort());
  await page.goto(site.at(path));
  await setTheme(page, 'light');
  const found = (await axeViolations(page)).map(({ rule, targets }) => `${path} light ${rule}: ${targets.join(' | ')}`);
  await setTheme(page, 'dark');
  found.push(...(await axeViolations(page, OF_COLOUR)).map(({ rule, targets }) => `${path} dark ${rule}: ${targets.join(' | ')}`));
  await watched.done(leaving ? [/ERR_FAILED/] : []);
  return found;
}

/** The part of the site a page belongs to: `kk`, `ru`, `en`, `r`, `embed`. */
const partOf = (path: string): string => path.split('/')[1] ?? '';
const parts = Map.groupBy(walkedPages(), partOf);

describe('axe on every page in both themes', () => {
  it('every kind of page of the build is looked at', () => {
    expect([...parts.values()].flat().length).toBe(walkedPages().length);
    expect(walkedPages().length).toBeGreaterThan(60);
  });
  it.each([...parts.keys()])('part “%s” has no violation', { timeout: 1_200_000 }, async (part) => {
    const waiting = [...(parts.get(part) ?? [])];
    const found: string[] = [];
    await Promise.all(Array.from({ length: TOGETHER }, async () => {
      for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) found.push(...await findings(path));
    }));
    expect(found).toEqual([]);
  });
});
