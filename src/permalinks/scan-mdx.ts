import { mdxToJs, mdxToMdast, type Features } from 'satteri';
import { NUMBERED_PARENTS, splitMarker } from './anchors.ts';

/**
 * What one chapter source contains: ids, references and bare words with their lines. The site's own parser is used, so
 * the checks see exactly what the reader will see. Pure: text in, facts out; front matter is handed back as text.
 */
export interface MdxScan {
  readonly frontmatter: string;
  readonly headings: readonly ScannedHeading[];
  readonly paragraphs: readonly ScannedParagraph[];
  readonly uses: readonly Use[];
  readonly prose: readonly Prose[];
}
export interface ScannedHeading { readonly depth: number; readonly id: string | undefined; readonly text: string; readonly line: number }
export interface ScannedParagraph {
  readonly id: string | undefined;
  /** The words of the paragraph without what components print; notes are left out. */
  readonly text: string;
  readonly line: number;
}
export type UseKind = 'cite' | 'fact' | 'figure' | 'table' | 'note' | 'ref' | 'term' | 'link' | 'callout' | 'component';
/** One reference from the text to something with an id. `within` is the nearest paragraph or heading id before it. */
export interface Use {
  readonly kind: UseKind;
  readonly id: string;
  readonly line: number;
  readonly within: string;
  /** Attributes as written; an attribute without value or with an expression is ''. */
  readonly attributes: Readonly<Record<string, string>>;
}
/** A run of words as typed (text nodes and `{…}` expressions), with the line it starts on. */
export interface Prose { readonly text: string; readonly line: number; readonly within: string; readonly code: boolean }

/** A source the parser refuses, with the line of the mistake. */
export class MdxSyntaxError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.name = 'MdxSyntaxError';
    this.line = line;
  }
}

/** The features the site is built with; `directive` and `math` stay off, as they delete ordinary text. */
export const FEATURES: Features = { headingAttributes: true, definitionList: true };

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly name?: string | null;
  readonly depth?: number;
  readonly children?: readonly Node[];
  readonly attributes?: readonly { readonly type: string; readonly name?: string; readonly value?: unknown }[];
  readonly data?: { readonly hProperties?: { readonly id?: unknown } } | null;
  readonly position?: { readonly start: { readonly line: number } };
}

const KIND: Readonly<Record<string, readonly [UseKind, string]>> = {
  Cite: ['cite', 'of'], N: ['fact', 'of'], Fig: ['figure', 'id'], Tbl: ['table', 'id'], Note: ['note', 'id'], Ref: ['ref', 'to'],
  Term: ['term', 'id'], Callout: ['callout', 'kind'],
};
/** Words inside these are not the writer's own running text for numbers and fingerprints. */
const SILENT: readonly string[] = ['Math'];

/** Reads one MDX source. Throws {@link MdxSyntaxError} with the line when the site could not be built from it. */
export function scanMdx(source: string): MdxScan {
  const root = parse(source);
  const headings: ScannedHeading[] = [];
  const paragraphs: ScannedParagraph[] = [];
  const uses: Use[] = [];
  const prose: Prose[] = [];
  const numbered = new Set<Node>();
  let frontmatter = '';
  let within = '';

  const visit = (node: Node, parent: Node): void => {
    const line = lineOf(node);
    if (node.type === 'yaml') frontmatter = node.value ?? '';
    else if (node.type === 'heading') {
      const id = node.data?.hProperties?.id;
      const known = typeof id === 'string' && id !== '' ? id : undefined;
      headings.push({ depth: node.depth ?? 0, id: known, text: textOf(node).trim(), line });
      if (known !== undefined) within = known;
    } else if (node.type === 'paragraph' && NUMBERED_PARENTS.includes(parent.type)) {
      const text = textOf(node);
      const marker = splitMarker(node.children?.[0]?.type === 'text' ? (node.children[0].value ?? '') : '');
      paragraphs.push({ id: marker?.id, text: text.replace(/^\[#[^\]]*\]\s*/, '').trim(), line });
      if (marker !== undefined) { within = marker.id; numbered.add(node); }
    } else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type.endsWith('Expression')) {
      const text = node.value ?? '';
      prose.push({ text: numbered.has(parent) && parent.children?.[0] === node ? blankMarker(text) : text, line, within, code: node.type !== 'text' && !node.type.endsWith('Expression') });
    } else if (node.type === 'link') uses.push({ kind: 'link', id: node.url ?? '', line, within, attributes: {} });
    else if (node.type.startsWith('mdxJsx') && typeof node.name === 'string') {
      const attributes = attributesOf(node);
      const [kind, key] = KIND[node.name] ?? (['component', ''] as const);
      const ids = kind === 'component' ? [node.name] : (attributes[key] ?? '').split(';').map((id) => id.trim());
      for (const id of ids) uses.push({ kind, id, line, within, attributes });
      if (SILENT.includes(node.name)) return;
    }
    for (const child of node.children ?? []) visit(child, node);
  };
  for (const child of root.children ?? []) visit(child, root);
  return { frontmatter, headings, paragraphs, uses, prose };
}

function parse(source: string): Node {
  try {
    mdxToJs(source, { features: FEATURES });
    return mdxToMdast(source, { features: FEATURES }) as unknown as Node;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const at = /^(\d+):\d+:\s*/.exec(message);
    throw new MdxSyntaxError(at?.[1] === undefined ? 1 : Number(at[1]), message.slice(at?.[0].length ?? 0));
  }
}

function attributesOf(node: Node): Record<string, string> {
  const pairs = (node.attributes ?? []).flatMap(({ name, value }) => (name === undefined ? [] : [[name, typeof value === 'string' ? value : ''] as const]));
  return Object.fromEntries(pairs);
}

/** The words of a node; notes and silent components are not part of the sentence. */
function textOf(node: Node): string {
  if (node.name === 'Note' || (typeof node.name === 'string' && SILENT.includes(node.name))) return '';
  return node.value ?? (node.children ?? []).map(textOf).join('');
}

const lineOf = (node: Node): number => node.position?.start.line ?? 1;
const blankMarker = (text: string): string => text.replace(/^\[#[^\]]*\]/, (marker) => ' '.repeat(marker.length));
