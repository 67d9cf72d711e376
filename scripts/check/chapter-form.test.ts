import { describe, expect, it } from 'vitest';
import type { Lang } from '../../src/i18n/lang.ts';
import { scanMdx } from '../../src/permalinks/scan-mdx.ts';
import { formFindings, LENGTH } from './chapter-form.ts';
import type { ChapterFile } from './content-files.ts';

const PARTS: Readonly<Record<string, string>> = {
  summary: '<Callout kind="summary">\n\n[#p1] Қысқа сөйлем. Тағы бірі.\n\n</Callout>',
  body: `## Body {#body}\n\n[#p2] ${'word '.repeat(LENGTH.least)}`,
  figures: '<Fig id="fig-a" />\n\n<Fig id="fig-b" />', table: '<Tbl id="tab-c" />',
  counter: '<Callout kind="counter">\n\n[#p3] Against.\n\n</Callout>', brief: '<Callout kind="brief">\n\n[#p4] Do it.\n\n</Callout>', limits: '<Callout kind="limits">\n\n[#p5] Not shown.\n\n</Callout>',
};
function rules(change: Readonly<Record<string, string>> = {}, lang: Lang = 'en', chapter = 'evidence'): string[] {
  const source = Object.values({ ...PARTS, ...change }).join('\n\n');
  const file: ChapterFile = { lang, chapter, file: `content/${lang}/${chapter}.mdx`, scan: scanMdx(source), error: undefined };
  return formFindings([file]).map(({ rule }) => rule);
}

describe('the form of a chapter', () => {
  it('a chapter with every part passes in each language', () => {
    for (const lang of ['kk', 'ru', 'en'] as const) expect(rules({}, lang)).toEqual([]);
  });
  it.each(['summary', 'brief', 'limits', 'counter'])('a chapter without its %s is reported', (part) => {
    expect(rules({ [part]: '' })).toEqual([`chapter-has-${part}`]);
  });
  it('two figures are too few, and the same one shown twice counts once', () => {
    expect(rules({ figures: '<Fig id="fig-a" />\n\n<Fig id="fig-a" />' })).toEqual(['chapter-has-three-figures']);
  });
  it('pictures alone do not answer the reader, a link to the tool does', () => {
    expect(rules({ table: '<Fig id="fig-c" />' })).toEqual(['chapter-is-interactive']);
    expect(rules({ table: '<Fig id="fig-c" />\n\n[#p6] See the [tool](tool/).' })).toEqual([]);
  });
  it('length is bounded on both sides and judged on the English text only', () => {
    expect(rules({ body: '## Body {#body}\n\n[#p2] Short.' })).toEqual(['chapter-length']);
    expect(rules({ body: `## Body {#body}\n\n[#p2] ${'word '.repeat(LENGTH.most)}` })).toEqual(['chapter-length']);
    expect(rules({ body: '## Body {#body}\n\n[#p2] Short.' }, 'ru')).toEqual([]);
  });
  it('a Kazakh summary with a sentence of sixteen words is reported, the same words in two sentences are not', () => {
    const sentence = (n: number): string => `Бір ${'сөз '.repeat(n - 2)}соңы.`;
    const summary = (text: string): string => `<Callout kind="summary">\n\n[#p1] ${text}\n\n</Callout>`;
    expect(rules({ summary: summary(sentence(16)) }, 'kk')).toEqual(['summary-sentence-is-short']);
    expect(rules({ summary: summary(`${sentence(8)} ${sentence(8)}`) }, 'kk')).toEqual([]);
  });
  it('other pages are left alone', () => {
    expect(rules({ brief: '' }, 'en', 'about')).toEqual([]);
  });
});
