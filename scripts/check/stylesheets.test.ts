import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ORDER = '@layer tokens, base, layout, components, print;';
const inSite = [...readFileSync('src/styles/site.css', 'utf8').matchAll(/@import '\.\/([\w-]+\.css)'/g)].map(([, name]) => name);

describe('stylesheets', () => {
  // A page's own sheet may arrive before the shared one; without this line its layer would be made first and lose to everything.
  it.each(globSync('*.css', { cwd: 'src/styles' }).filter((name) => name !== 'site.css' && (!inSite.includes(name) || name === 'tokens.css')))('%s names the order of layers first, whichever sheet arrives first', (name) => {
    expect(readFileSync(`src/styles/${name}`, 'utf8').startsWith(ORDER)).toBe(true);
  });
});
