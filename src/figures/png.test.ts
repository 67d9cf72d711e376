import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGS } from '../i18n/lang.ts';
import { figurePicture } from './picture.ts';
import { faceFiles, picturePng } from './png.ts';
import { allFigures, figureOf } from './registry.ts';
import { charactersOf } from './testing/characters-of-font.ts';
import { sfntFromWoff } from './woff.ts';

let cache = '';
// The folder is named from the project, as the maker's own is.
beforeAll(() => { cache = relative(process.cwd(), mkdtempSync(join(tmpdir(), 'pictures-'))); });
afterAll(() => rmSync(cache, { recursive: true, force: true }));

/** Drawn by the machine's own fonts: signs that no alphabet has. */
const SIGNS = '→○●◐';

describe('the face of the pictures', () => {
  it('has every letter of every picture in three languages, in each weight', async () => {
    const drawn = new Set<string>();
    for (const figure of allFigures()) if (figure.draw !== undefined) {
      const rows = await figure.rows();
      for (const lang of LANGS) {
        const svg = await figurePicture(figure, rows, lang, 'https://example.org/r/a/');
        for (const [, text = ''] of svg.replace(/<(title|desc|style)\b.*?<\/\1>/gs, '').matchAll(/>([^<]+)</g)) for (const letter of text.replace(/&[a-z]+;|\s/g, '')) drawn.add(letter);
      }
    }
    expect(drawn.size).toBeGreaterThan(120);
    for (const weight of ['400', '600', '700']) {
      const known = new Set(faceFiles().filter((file) => basename(file).includes(`-${weight}-`)).flatMap((file) => charactersOf(sfntFromWoff(readFileSync(file)))));
      expect([...drawn].filter((letter) => !known.has(letter) && !SIGNS.includes(letter)), weight).toEqual([]);
    }
  });
  it('is refused when it is no WOFF', () => expect(() => sfntFromWoff(Buffer.from('OTTO0000'))).toThrow('not WOFF 1.0'));
});

describe('a picture as PNG', () => {
  it('is twice as wide as its drawing, is drawn once and then found again', async () => {
    const figure = figureOf('concentration.fig-lorenz');
    const svg = await figurePicture(figure, await figure.rows(), 'kk', 'https://example.org/r/concentration.fig-lorenz/');
    const png = await picturePng(svg, cache);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
    // What lies in the cache under this drawing is taken as it is.
    const [name = ''] = readdirSync(cache).filter((file) => file.endsWith('.png'));
    writeFileSync(join(cache, name), 'drawn before');
    expect((await picturePng(svg, cache)).toString()).toBe('drawn before');
  });
  it('draws Kazakh letters, and not boxes in their place', async () => {
    const letters = async (text: string): Promise<Buffer> => picturePng(`<svg xmlns="http://www.w3.org/2000/svg" width="60" height="24" font-family="'Source Sans 3'"><text y="20" x="2">${text}</text></svg>`, cache);
    const [kazakh, boxes, russian] = [await letters('ұҒҺ'), await letters('\uE123\uE124\uE125'), await letters('уГН')];
    expect(kazakh.equals(boxes)).toBe(false);
    expect(kazakh.equals(russian)).toBe(false);
  });
});
