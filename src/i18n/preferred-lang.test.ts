import { describe, expect, it } from 'vitest';
import { preferredLang } from './preferred-lang.ts';

describe('the language shown first', () => {
  it('is the one the reader chose before', () => { expect(preferredLang('en', ['ru'])).toBe('en'); });
  it('is the first known language of the browser, whatever its region', () => { expect(preferredLang(null, ['de-DE', 'ru-KZ', 'en'])).toBe('ru'); });
  it('is Kazakh when nothing fits or the saved value is foreign', () => { expect(preferredLang('<b>', ['de', 'fr'])).toBe('kk'); });
});
