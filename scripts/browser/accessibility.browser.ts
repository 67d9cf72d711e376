import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, closeBrowser, openSite, setTheme, type Site } from './harness.ts';
import { builtPages } from './pages.ts';

let site: Site;
beforeAll(async () => { site = await openSite(); });
afterAll(async () => { await site.close(); await closeBrowser(); });

describe('axe on every page in both themes', () => {
  it('every page of the build is looked at', () => {
    expect(builtPages().length).toBeGreaterThan(10);
  });
  it.each(builtPages())('%s', async (path) => {
    const watched = await site.page();
    const { page } = watched;
    // A short address leaves at once with its script; without, it is a page a reader may stay on.
    const leaving = /^\/(r\/|$)/.test(path);
    if (leaving) await page.route(/\.js$/, (route) => route.abort());
    await page.goto(site.at(path));
    for (const theme of ['light', 'dark'] as const) {
      await setTheme(page, theme);
      expect(await axeViolations(page), `${path} ${theme}`).toEqual([]);
    }
    await watched.done(leaving ? [/ERR_FAILED/] : []);
  });
});
