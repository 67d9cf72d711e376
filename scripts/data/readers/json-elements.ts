import { DataError } from '../data-error.ts';

/** Receives the text of each element of the list, in order; `whole` false for the one that the end of the file cut. */
export type ElementHandler = (text: string, whole: boolean) => void;

const MAX_ELEMENT = 1 << 24;
const MAX_OUTER = 1 << 20;

/**
 * Cuts a JSON document into the elements of its list of records without holding the document: the list is the document
 * itself or the member `features` (GeoJSON, ArcGIS) of the outer object. Elements are not parsed here, so that a broken one
 * costs itself only. What stands outside the list is kept as `outer`, with an empty list in its place.
 */
export class JsonElements {
  outer = '';
  /** True once the list and, where there is one, the outer object were closed. */
  complete = false;
  found = false;
  private depth = 0;
  private listDepth = -1;
  private inString = false;
  private escaped = false;
  private text = '';
  private key = '';
  private lastString = '';
  private readonly file: string;
  private readonly handler: ElementHandler;

  constructor(file: string, handler: ElementHandler) { this.file = file; this.handler = handler; }

  push(piece: string): void {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (code === 0x5c) this.escaped = true;
        else if (code === 0x22) {
          this.inString = false;
          if (this.listDepth < 0 && this.depth === 1) { this.keep(piece.slice(from, at + 1)); from = at + 1; this.lastString = lastQuoted(this.outer); }
        }
        continue;
      }
      if (code === 0x22) this.inString = true;
      else if (code === 0x3a && this.depth === 1 && this.listDepth < 0) this.key = this.lastString;
      else if (code === 0x7b || code === 0x5b) {
        this.depth += 1;
        const opens = code === 0x5b && this.listDepth < 0 && !this.found && (this.depth === 1 || (this.depth === 2 && this.key === 'features'));
        if (opens) { this.keep(piece.slice(from, at + 1)); from = at + 1; this.listDepth = this.depth; this.found = true; }
      } else if (code === 0x7d || code === 0x5d) {
        if (this.listDepth === this.depth) { this.emit(piece.slice(from, at), true, true); from = at; this.listDepth = -1; }
        this.depth -= 1;
        if (this.depth === 0 && this.found) this.complete = true;
      } else if (code === 0x2c && this.listDepth === this.depth) { this.emit(piece.slice(from, at), true); from = at + 1; }
    }
    const rest = piece.slice(from);
    if (this.listDepth < 0) this.keep(rest);
    else if (this.text.length + rest.length > MAX_ELEMENT) throw new DataError({ file: this.file, rule: 'too-large' }, `a record of more than ${MAX_ELEMENT} letters (a quotation mark or brace that is never closed?)`);
    else this.text += rest;
  }

  /** To be called once; gives the element that was begun and never closed. */
  end(): void {
    if (this.found && !this.complete) this.emit('', false);
  }

  private emit(tail: string, whole: boolean, last = false): void {
    const text = (this.text + tail).trim();
    this.text = '';
    // `[]` and a comma before the end of the list hold no element.
    if (text !== '' || !whole || !last) this.handler(text, whole);
  }

  private keep(text: string): void { if (this.outer.length < MAX_OUTER) this.outer += text; }
}

/** The string literal that ends a text, without its quotes; escapes do not matter for the names looked for. */
function lastQuoted(text: string): string {
  const end = text.length - 1;
  const start = text.lastIndexOf('"', end - 1);
  return start < 0 ? '' : text.slice(start + 1, end);
}
