import { describe, expect, it } from 'vitest';
import { href, pagePath } from './base.ts';

describe('addresses', () => {
  it('joins a path to the root base', () => {
    expect(href('/kk/concentration/')).toBe('/kk/concentration/');
  });
  it('joins a path to a sub-path base without doubling the slash', () => {
    expect(href('/kk/', '/report/')).toBe('/report/kk/');
  });
  it('gives the language home when no part is named', () => {
    expect(pagePath('ru')).toBe('/ru/');
  });
  it('ends every page with a slash', () => {
    expect(pagePath('en', 'cities', 'chicago-assaults')).toBe('/en/cities/chicago-assaults/');
  });
});
