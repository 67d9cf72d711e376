import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { numberedParagraphs, splitMarker } from './anchors.ts';

const html = async (source: string): Promise<string> => (await markdownToHtml(source, { mdastPlugins: [numberedParagraphs()] })).html.trim();
const js = async (source: string): Promise<string> => (await mdxToJs(source, { features: { headingAttributes: true }, mdastPlugins: [numberedParagraphs()] })).code;

describe('numbered paragraphs', () => {
  it('turns a leading marker into the id of the paragraph', async () => {
    expect(await html('[#p14] Қылмыс шоғырлануы.')).toBe('<p id="p14">Қылмыс шоғырлануы.</p>');
  });
  it('keeps what follows the marker, markup included', async () => {
    expect(await html('[#p1] **Law** and 20:30, $5 … $10.')).toBe('<p id="p1"><strong>Law</strong> and 20:30, $5 … $10.</p>');
  });
  it('works where the paragraph begins with a component', async () => {
    expect(await js('[#p2] <N of="a.b" /> of places')).toContain('id: "p2"');
    expect(await js('[#p2] <N of="a.b" /> of places')).not.toContain('[#p2]');
  });
  it('numbers paragraphs inside a block component', async () => {
    expect(await js('<Callout kind="limits">\n\n[#p3] Text\n\n</Callout>')).toContain('id: "p3"');
  });
  it('leaves a paragraph without a marker and a marker inside the text alone', async () => {
    expect(await html('Plain.')).toBe('<p>Plain.</p>');
    expect(await html('See [#p3] here.')).toBe('<p>See [#p3] here.</p>');
  });
  it('leaves a marker in a list as text, where the check finds it', async () => {
    expect(await html('- [#p4] item')).toContain('[#p4] item');
  });
  it('lets heading ids stay as written', async () => {
    expect(await js('## Тақырып {#law}\n\n[#p5] Text')).toContain('id: "law"');
  });
  it('splits a marker off a text', () => {
    expect(splitMarker('[#p14] Text')).toEqual({ id: 'p14', rest: 'Text' });
    expect(splitMarker('[#P14] Text')).toBeUndefined();
    expect(splitMarker('[#p14]Text')).toBeUndefined();
  });
});
