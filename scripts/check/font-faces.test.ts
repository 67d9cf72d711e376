import { describe, expect, it } from 'vitest';
import { facesAskedFor, facesOf } from './font-faces.ts';

const css = `@font-face{font-family:A;src:url(latin.woff2)format("woff2");unicode-range:U+??,U+2000-206F}
@font-face{font-family:A;src:url(cyrillic.woff2);unicode-range:U+0400-045F,U+2116}
@font-face{font-family:A;src:url(kazakh.woff2);unicode-range:U+460-52F}
@font-face{font-family:A;font-style:italic;src:url(slanted.woff2);unicode-range:U+0000-00FF}
@font-face{font-family:B;src:local("Arial")}`;

describe('the font files a page asks for', () => {
  it('are read from the stylesheet, those of the machine left out', () => {
    expect(facesOf(css).map(({ url }) => url)).toEqual(['latin.woff2', 'cyrillic.woff2', 'kazakh.woff2', 'slanted.woff2']);
  });
  it.each([
    ['Latin text alone', '<p>police</p>', ['latin.woff2']],
    ['Russian text', '<p>полиция</p>', ['cyrillic.woff2']],
    ['one Kazakh letter, written as an entity', '<p>police &#x49b;</p>', ['latin.woff2', 'kazakh.woff2']],
    ['a slanted title', '<p>see <i>Policing</i></p>', ['latin.woff2', 'slanted.woff2']],
    ['letters of the head and of scripts', '<head><title>полиция</title></head><p>a</p><script>"қала"</script>', ['latin.woff2']],
  ])('follow the letters: %s', (_, html, files) => {
    expect(facesAskedFor(html, facesOf(css))).toEqual(files);
  });
});
