/**
 * A chapter as its reviewers see it: blocks with permanent ids and plain words. What the site makes by itself (numbers,
 * citations, references) stands in ⟦brackets⟧, since it cannot be changed by editing. The same projection is used on the way
 * out and back, so that only what a person changed differs. Pure.
 */
export interface ReviewBlock {
  /** Local id: `p14`, `outcome`, `n1`; a list or quotation without one is named after the block before it: `p14+1`. */
  readonly id: string;
  readonly kind: 'heading' | 'text' | 'note' | 'other';
  readonly level: number;
  readonly text: string;
}

/** Words for a component of the text from its name and attributes: `38,7 %` for a number, `Weisburd 2015` for a citation. */
export type Say = (name: string, attributes: Readonly<Record<string, string>>) => string;

/** The blocks of one MDX source in their order; notes follow the block they stand in. */
export function reviewBlocks(source: string, say: Say): ReviewBlock[] {
  const blocks: ReviewBlock[] = [];
  let last = 'top';
  let extra = 0;
  for (const raw of source.replace(/^---\n.*?\n---\n/s, '').split(/\n[ \t]*\n/)) {
    const block = raw.trim();
    const heading = /^(#{2,4})\s+(.*?)\s*\{#([a-z][a-z0-9-]*)\}$/.exec(block);
    const paragraph = /^\[#([a-z][a-z0-9-]*)\]\s+(.*)$/s.exec(block);
    if (heading !== null) {
      [last, extra] = [heading[3] ?? '', 0];
      blocks.push({ id: last, kind: 'heading', level: heading[1]?.length ?? 2, text: plain(heading[2] ?? '', say).text });
    } else if (paragraph !== null) {
      [last, extra] = [paragraph[1] ?? '', 0];
      const { text, notes } = plain(paragraph[2] ?? '', say);
      blocks.push({ id: last, kind: 'text', level: 0, text }, ...notes);
    } else if (block !== '' && !/^<\/?[A-Z]/.test(block)) {
      extra += 1;
      const { text, notes } = plain(block, say);
      blocks.push({ id: `${last}+${extra}`, kind: 'other', level: 0, text }, ...notes);
    }
  }
  return blocks;
}

function plain(source: string, say: Say): { readonly text: string; readonly notes: ReviewBlock[] } {
  const notes: ReviewBlock[] = [];
  const bare = source
    .replace(/<Note\s+id="([^"]+)"\s*>(.*?)<\/Note>/gs, (_, id: string, inner: string) => { notes.push({ id, kind: 'note', level: 0, text: plain(inner, say).text }); return ` ⟦${id}⟧`; })
    .replace(/<([A-Z]\w*)((?:\s+[a-z]+="[^"]*")*)\s*\/>/g, (_, name: string, attributes: string) => `⟦${say(name, read(attributes))}⟧`)
    .replace(/<\/?[A-Z]\w*(?:\s+[a-z]+="[^"]*")*\s*>/g, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/gs, '$2').replace(/(?<![\p{L}\d*])\*(?!\s)(.+?)\*(?![\p{L}\d*])/gsu, '$1').replace(/\\([*_[\]{}<>`#])/g, '$1');
  return { text: oneLine(bare), notes };
}

const read = (attributes: string): Record<string, string> => Object.fromEntries([...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

/** Spaces and line breaks do not count as a change. */
export function oneLine(text: string): string {
  return text.replace(/[^\S\u00A0\u202F]+/gu, ' ').trim();
}
