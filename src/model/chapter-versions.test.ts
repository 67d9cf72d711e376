import { describe, expect, it } from 'vitest';
import { chapterVersions } from './chapter-versions.ts';

describe('the pages of a chapter', () => {
  it('are three, each in its own language, when all translations are there', () => {
    expect(chapterVersions(['en/swot', 'kk/swot', 'ru/swot'])).toEqual([
      { chapter: 'swot', lang: 'kk', written: 'kk' }, { chapter: 'swot', lang: 'ru', written: 'ru' }, { chapter: 'swot', lang: 'en', written: 'en' },
    ]);
  });
  it('are three all the same when one is missing: it shows the first language that there is', () => {
    expect(chapterVersions(['kk/swot', 'en/swot']).map(({ written }) => written)).toEqual(['kk', 'kk', 'en']);
    expect(chapterVersions(['ru/swot', 'en/swot']).map(({ written }) => written)).toEqual(['ru', 'ru', 'en']);
    expect(chapterVersions(['en/swot']).map(({ written }) => written)).toEqual(['en', 'en', 'en']);
  });
  it('are none for a chapter that nobody has written, or that the report does not have', () => {
    expect(chapterVersions(['kk/no-such-chapter'])).toEqual([]);
  });
});
