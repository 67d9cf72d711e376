import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SITE_ICON } from './site-icon.ts';

it('the icon inside the page is the one that stands as a file', () => {
  expect(decodeURIComponent(SITE_ICON)).toBe(`data:image/svg+xml,${readFileSync('public/icon.svg', 'utf8').trim()}`);
});
