import { describe, expect, it } from 'vitest';
import { MdxSyntaxError, scanMdx } from './scan-mdx.ts';

const SOURCE = `---
id: concentration
title: "Заң"
---

## Law of concentration {#law}

[#p1] Half of crime falls on <N of="world.k50-median" as="pct" /> of segments <Cite of="weisburd2024;lee2017" at="p. 3" />. <Note id="n1">In 2024, see <Cite of="eck2017" />.</Note>

<Fig id="fig-benchmarks" />

<Callout kind="limits">

[#p2] Not a share of *territory*; see <Ref to="concentration.fig-lorenz" />.

</Callout>

- an item with <Term id="hot-spot">hot spots</Term>
- [link](https://example.org/)

Unlabelled {1 + 1} words, <Math tex="x^2" />.

## No id
`;
const scan = scanMdx(SOURCE);

describe('the scan of a chapter source', () => {
  it('hands back the front matter as text', () => {
    expect(scan.frontmatter).toBe('id: concentration\ntitle: "Заң"');
  });
  it('finds headings with their ids and lines', () => {
    expect(scan.headings).toEqual([
      { depth: 2, id: 'law', text: 'Law of concentration', line: 6 },
      { depth: 2, id: undefined, text: 'No id', line: 23 },
    ]);
  });
  it('finds numbered and unnumbered paragraphs, not list items', () => {
    expect(scan.paragraphs.map(({ id, line }) => [id, line])).toEqual([['p1', 8], ['p2', 14], [undefined, 21]]);
    expect(scan.paragraphs[1]?.text).toBe('Not a share of territory; see .');
  });
  it('gives each reference its kind, id, line and paragraph', () => {
    expect(scan.uses.map(({ kind, id, within }) => `${kind} ${id} @${within}`)).toEqual([
      'fact world.k50-median @p1', 'cite weisburd2024 @p1', 'cite lee2017 @p1', 'note n1 @p1', 'cite eck2017 @p1',
      'figure fig-benchmarks @p1', 'callout limits @p1', 'ref concentration.fig-lorenz @p2', 'term hot-spot @p2',
      'link https://example.org/ @p2', 'component Math @p2',
    ]);
    expect(scan.uses[1]?.attributes).toEqual({ of: 'weisburd2024;lee2017', at: 'p. 3' });
  });
  it('keeps typed words apart from what components print', () => {
    const words = scan.prose.map(({ text }) => text).join('|');
    expect(words).toContain('In 2024, see ');
    expect(words).toContain('1 + 1');
    expect(words).not.toContain('[#p1]');
    expect(words).not.toContain('x^2');
  });
  it('names the line of a syntax error', () => {
    const broken = '## Title {#a}\n\n[#p1] Text <N of="a"\n\nmore';
    expect(() => scanMdx(broken)).toThrow(MdxSyntaxError);
    try { scanMdx(broken); } catch (error) { expect((error as MdxSyntaxError).line).toBeGreaterThanOrEqual(3); }
    expect(() => scanMdx('[#p1] {1 +}')).toThrow(MdxSyntaxError);
    expect(() => scanMdx('<Callout>\n\ntext\n')).toThrow(MdxSyntaxError);
  });
});
