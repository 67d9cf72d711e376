/**
 * Which font files a page makes the browser ask for: a face is loaded when one letter of the page lies in its range.
 * Both families are counted for every letter, so the count is never below the true one.
 */
export interface Face { readonly url: string; readonly italic: boolean; readonly ranges: readonly (readonly [number, number])[] }

/** The faces with a file of their own in a stylesheet; faces of the reader's machine (`local()`) cost nothing. */
export function facesOf(css: string): Face[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, body = '']) => {
    const url = /url\(["']?([^)"']+)["']?\)/.exec(body)?.[1];
    const ranges = /unicode-range:\s*([^;}]+)/.exec(body)?.[1];
    if (url === undefined || ranges === undefined) return [];
    return [{ url, italic: /font-style:\s*italic/.test(body), ranges: ranges.split(',').map(rangeOf) }];
  });
}

/** `U+0400-045F`, `U+2116` or the shortened `U+4??` that a minifier writes, as first and last code point. */
function rangeOf(text: string): readonly [number, number] {
  const [from = '', to = from] = text.trim().replace(/^U\+/i, '').split('-');
  return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };

/** The letters a page shows, entities read. */
function lettersOf(html: string): Set<number> {
  const body = html.replace(/<head>[\s\S]*?<\/head>|<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<[^>]*>/g, ' ')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) => String.fromCodePoint(Number.parseInt(digits, hex === '' ? 10 : 16)))
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  return new Set(Array.from(body, (letter) => letter.codePointAt(0) ?? 0).filter((code) => code > 32));
}

/** Addresses of the font files that the page asks for at most. */
export function facesAskedFor(html: string, faces: readonly Face[]): string[] {
  const letters = lettersOf(html);
  const slanted = /<(i|em|cite|dfn|var)\b/.test(html);
  return [...new Set(faces
    .filter(({ italic, ranges }) => (!italic || slanted) && [...letters].some((code) => ranges.some(([from, to]) => code >= from && code <= to)))
    .map(({ url }) => url))];
}
