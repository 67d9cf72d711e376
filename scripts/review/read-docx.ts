import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';

/** A paragraph of a document that came back: the text as it would stand with every tracked change accepted. */
export interface ReturnedParagraph {
  /** The label at its start; undefined for a paragraph that the reviewer added, or whose label was deleted. */
  readonly id: string | undefined;
  readonly text: string;
  readonly comments: readonly string[];
}

/** Part of linkedom's nodes that is used here. */
interface Xml { readonly tagName?: string; readonly textContent: string | null; readonly children: Iterable<Xml>; getAttribute(name: string): string | null }

/**
 * Reads a DOCX without any Word library: unzips it and walks the XML of WordprocessingML (ECMA-376, part 1). Deleted and moved
 * away text is left out, inserted text is kept.
 * @throws when the file is no DOCX
 */
export function readDocx(bytes: Uint8Array): ReturnedParagraph[] {
  let files: Record<string, Uint8Array>;
  try { files = unzipSync(bytes); } catch { throw new Error('review: not a DOCX (expected a zip of XML)'); }
  const main = files['word/document.xml'];
  if (main === undefined) throw new Error('review: not a DOCX (seen no word/document.xml)');
  const notes = commentsOf(files['word/comments.xml']);
  return [...parse(main).querySelectorAll('w\\:p')].map((paragraph) => {
    const comments: string[] = [];
    const text = words(paragraph, (id) => comments.push(notes.get(id) ?? '')).replace(/[^\S\u00A0\u202F]+/gu, ' ').trim();
    const label = /^\[([a-z][a-z0-9+-]*)\]\s*/.exec(text);
    return { id: label?.[1], text: label === null ? text : text.slice(label[0].length), comments };
  }).filter(({ id, text }) => id !== undefined || text !== '');
}

function parse(bytes: Uint8Array): { querySelectorAll(selector: string): Iterable<Xml> } {
  return new DOMParser().parseFromString(strFromU8(bytes), 'text/xml');
}

function words(node: Xml, comment: (id: string) => void): string {
  let text = '';
  for (const child of node.children) {
    const name = child.tagName ?? '';
    if (name === 'w:del' || name === 'w:moveFrom' || name === 'w:pPr' || name === 'w:rPr') continue;
    if (name === 'w:commentReference') comment(child.getAttribute('w:id') ?? '');
    else if (name === 'w:t') text += child.textContent ?? '';
    else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') text += ' ';
    else if (name === 'w:noBreakHyphen') text += '\u2011';
    else text += words(child, comment);
  }
  return text;
}

function commentsOf(bytes: Uint8Array | undefined): Map<string, string> {
  if (bytes === undefined) return new Map();
  return new Map([...parse(bytes).querySelectorAll('w\\:comment')].map((comment) => [comment.getAttribute('w:id') ?? '', `${comment.getAttribute('w:author') ?? ''}: ${words(comment, () => undefined)}`]));
}
