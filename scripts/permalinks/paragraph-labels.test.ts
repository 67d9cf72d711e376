import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../check/check-content.ts';
import { ledgerFindings } from '../check/check-ledger.ts';
import { handOutIds } from '../ids.ts';
import { labelChapter } from './paragraph-labels.ts';

const text = (...paragraphs: string[]): string => `---\nid: a\n---\n\n## H {#h}\n\n${paragraphs.join('\n\n')}\n`;

describe('labels for paragraphs', () => {
  it('go to the same paragraph in each language, after the highest label ever used', () => {
    const { labelled, problem } = labelChapter({ kk: text('[#p1] бір', 'екі'), ru: text('[#p1] один', 'два') }, ['p7']);
    expect(problem).toBeUndefined();
    expect(labelled).toEqual({ kk: text('[#p1] бір', '[#p8] екі'), ru: text('[#p1] один', '[#p8] два') });
  });
  it('do not follow the order of the text: a paragraph put between gets the next label', () => {
    expect(labelChapter({ en: text('[#p1] a', 'new', '[#p2] b') }, []).labelled['en']).toBe(text('[#p1] a', '[#p3] new', '[#p2] b'));
  });
  it('label paragraphs inside a block component and leave lists and figures alone', () => {
    const source = text('<Callout kind="limits">\n\ninside\n\n</Callout>', '- item', '<Fig id="fig-a" />');
    expect(labelChapter({ en: source }, []).labelled['en']).toBe(source.replace('inside', '[#p1] inside'));
  });
  it('change nothing where the languages differ, and say where', () => {
    const sources = { kk: text('[#p1] бір', 'екі', 'үш'), ru: text('[#p1] один', 'два') };
    const { labelled, problem } = labelChapter(sources, []);
    expect(labelled).toEqual(sources);
    expect(problem).toBe('unlabelled paragraphs after p1 differ in number (seen kk: 2, ru: 1; expected the same in each language)');
  });
});

describe('npm run ids', () => {
  it('labels, records drafts, leaves published ids alone, and has nothing to do the second time', async () => {
    const root = mkdtempSync(join(tmpdir(), 'ids-'));
    cpSync('scripts/fixtures/content-good', root, { recursive: true });
    cpSync('scripts/fixtures/content-paragraph-has-id', root, { recursive: true });
    const before = readFileSync(join(root, 'data/ledger.json'), 'utf8');
    expect(handOutIds(root)).toHaveLength(4);
    expect((await checkContent(root)).findings).toEqual([]);
    expect(ledgerFindings(root)).toEqual([]);
    const ledger = JSON.parse(readFileSync(join(root, 'data/ledger.json'), 'utf8')) as { entries: Record<string, unknown> };
    expect(ledger.entries['evidence.p3']).toEqual({ kind: 'paragraph', state: 'draft', history: [] });
    expect(ledger.entries).toMatchObject((JSON.parse(before) as { entries: Record<string, unknown> }).entries);
    expect(handOutIds(root)).toEqual([]);
    writeFileSync(join(root, 'content/ru/evidence.mdx'), readFileSync('scripts/fixtures/content-good/content/ru/evidence.mdx', 'utf8'));
    expect(ledgerFindings(root).map(({ rule }) => rule)).toEqual(['identifier-in-every-language']);
    rmSync(root, { recursive: true });
  });
});
