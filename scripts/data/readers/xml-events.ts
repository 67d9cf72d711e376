/** What a document says while it is read. Names come without their namespace prefix. */
export interface XmlHandler {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

const MAX_TAG = 1 << 16;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads the XML of office files piece by piece: elements, attributes, text, CDATA. A document type is refused
 * (`xml-doctype`), so there are no entities to expand; what is not well formed throws `xml-invalid`.
 */
export class XmlEvents {
  private rest = '';
  private depth = 0;
  private readonly handler: XmlHandler;

  constructor(handler: XmlHandler) { this.handler = handler; }

  push(piece: string): void {
    const source = this.rest + piece;
    let at = 0;
    for (;;) {
      const open = source.indexOf('<', at);
      if (open < 0) break;
      if (open > at) this.handler.text(decoded(source.slice(at, open)));
      at = open;
      const [close, tail] = source.startsWith('<!--', open) ? ['-->', 3] : source.startsWith('<![CDATA[', open) ? [']]>', 3] : source.startsWith('<?', open) ? ['?>', 2] : ['>', 1];
      const end = close === '>' ? tagEnd(source, open) : source.indexOf(close, open);
      if (end < 0) {
        if (close === '>' && source.length - open > MAX_TAG) throw new Error('xml-invalid: a tag that does not end');
        this.rest = source.slice(open);
        return;
      }
      this.markup(source.slice(open, end + tail));
      at = end + tail;
    }
    // Text may be cut inside an entity: it waits for the next tag, unless it grows without end.
    this.rest = source.slice(at);
    if (this.rest.length > 1 << 24) throw new Error('xml-invalid: a text of more than 16 million letters');
  }

  end(): void {
    if (this.rest.trim() !== '' || this.depth !== 0) throw new Error('xml-invalid: the document ends inside an element');
  }

  private markup(tag: string): void {
    if (tag.startsWith('<![CDATA[')) { this.handler.text(tag.slice(9, -3)); return; }
    if (tag.startsWith('<!--') || tag.startsWith('<?')) return;
    if (tag.startsWith('<!')) throw new Error('xml-doctype: a document type is not accepted');
    if (tag.startsWith('</')) { this.depth -= 1; this.handler.close(local(tag.slice(2, -1).trim())); return; }
    const empty = tag.endsWith('/>');
    const body = tag.slice(1, empty ? -2 : -1);
    const name = local(/^[^\s/>]+/.exec(body)?.[0] ?? '');
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single] of body.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) attributes.set(key, decoded(double ?? single ?? ''));
    this.handler.open(name, attributes);
    if (empty) this.handler.close(name);
    else this.depth += 1;
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** End of a tag; a `>` inside an attribute does not end it. */
function tagEnd(source: string, open: number): number {
  let quote = 0;
  for (let at = open + 1; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (quote !== 0) { if (code === quote) quote = 0; } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at;
  }
  return -1;
}

const decoded = (text: string): string => (text.includes('&') ? text.replace(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|[a-z]{2,5});/g, (whole, name: string) => {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
}) : text);
