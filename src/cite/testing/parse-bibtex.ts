/**
 * A reader of BibTeX for the tests, written from the grammar and not from our writer: entries, braced, quoted and bare
 * values, TeX escapes, name lists. It must not import anything from the formatters.
 */
export interface ParsedEntry { readonly type: string; readonly key: string; readonly fields: Record<string, string> }

export function parseBibtex(source: string): ParsedEntry[] {
  const entries: ParsedEntry[] = [];
  let at = 0;
  const space = (): void => { while (/\s/.test(source[at] ?? '')) at += 1; };
  const take = (pattern: RegExp): string => {
    const match = new RegExp(pattern.source, 'uy');
    match.lastIndex = at;
    const found = match.exec(source)?.[0];
    if (found === undefined) throw new Error(`bibtex: unexpected text at ${at} (seen ${JSON.stringify(source.slice(at, at + 20))}; expected ${pattern.source})`);
    at += found.length;
    return found;
  };
  const braced = (): string => {
    let depth = 0;
    const from = at + 1;
    for (; at < source.length; at += 1) {
      if (source[at] === '{') depth += 1;
      else if (source[at] === '}') { depth -= 1; if (depth === 0) { at += 1; return source.slice(from, at - 1); } }
    }
    throw new Error('bibtex: a value is not closed');
  };
  const value = (): string => {
    if (source[at] === '{') return braced();
    if (source[at] === '"') { const from = ++at; while (source[at] !== '"') at += 1; return source.slice(from, at++); }
    return take(/[\w.-]+/);
  };
  for (space(); at < source.length; space()) {
    take(/@/);
    const type = take(/[A-Za-z]+/);
    space(); take(/\{/); space();
    const key = take(/[^\s,{}"#%~\\]+/);
    if (!/^[\x21-\x7e]+$/.test(key)) throw new Error(`bibtex: key ${key} is not ASCII`);
    const fields: Record<string, string> = {};
    for (space(); source[at] === ','; space()) {
      at += 1; space();
      if (source[at] === '}') break;
      const name = take(/[A-Za-z][\w-]*/).toLowerCase();
      space(); take(/=/); space();
      fields[name] = value();
    }
    take(/\}/);
    entries.push({ type, key, fields });
  }
  return entries;
}

const COMMANDS: Record<string, string> = { textbackslash: '\\', textbraceleft: '{', textbraceright: '}', textasciicircum: '^', textasciitilde: '~' };

/** TeX to plain text: known commands and escaped characters; protecting braces vanish; a bare special character is an error. */
export function untex(tex: string): string {
  let out = '';
  for (let at = 0; at < tex.length; ) {
    const rest = tex.slice(at);
    const command = /^\\([a-z]+)\{\}/.exec(rest);
    const name = command?.[1];
    if (command !== null && name !== undefined && COMMANDS[name] !== undefined) { out += COMMANDS[name]; at += command[0].length; continue; }
    if (/^\\[%&#$_{}]/.test(rest)) { out += rest[1] ?? ''; at += 2; continue; }
    const c = rest[0] ?? '';
    if ('\\%&#$_^~'.includes(c)) throw new Error(`bibtex: a bare ${c} in ${tex}`);
    if (c !== '{' && c !== '}') out += c;
    at += 1;
  }
  return out;
}

/** Splits a name list at top-level ` and ` and each person at the top-level comma. */
export function parseNames(tex: string): ({ literal: string } | { family: string; given?: string })[] {
  return splitTop(tex, ' and ').map((name) => {
    if (name.startsWith('{') && closes(name)) return { literal: untex(name) };
    const [family = '', given] = splitTop(name, ', ');
    return given === undefined ? { family: untex(family) } : { family: untex(family), given: untex(given) };
  });
}

const closes = (text: string): boolean => { let depth = 0; for (let i = 0; i < text.length; i += 1) { if (text[i] === '{') depth += 1; if (text[i] === '}' && --depth === 0) return i === text.length - 1; } return false; };

function splitTop(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    else if (depth === 0 && text.startsWith(separator, at)) { parts.push(text.slice(from, at)); from = at + separator.length; }
  }
  return [...parts, text.slice(from)];
}
