import { QueryError } from './query-error.ts';

/**
 * The first fence around the reader's own SQL: one statement, and one that only reads. It exists for the clear sentence;
 * the second fence is the engine itself, which is opened with outside access and settings locked (`duckdb-engine.ts`),
 * and the third is the page's content security policy.
 */
const READING = new Set(['SELECT', 'WITH', 'FROM', 'VALUES', 'DESCRIBE', 'DESC', 'SUMMARIZE', 'PIVOT', 'UNPIVOT', 'SHOW', 'EXPLAIN', 'TABLE']);
const SELECTING = new Set(['SELECT', 'WITH', 'FROM', 'VALUES', 'TABLE']);
const WRITING = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'COPY', 'CREATE', 'DROP', 'ALTER', 'ATTACH', 'DETACH', 'INSTALL', 'LOAD', 'SET', 'RESET', 'PRAGMA', 'EXPORT', 'IMPORT', 'CALL', 'EXECUTE', 'PREPARE', 'DEALLOCATE', 'TRUNCATE', 'VACUUM', 'CHECKPOINT', 'USE', 'BEGIN', 'COMMIT', 'ROLLBACK', 'GRANT']);

/** Longest query accepted, in characters; the address of a view must carry it. */
export const MAX_QUERY_LENGTH = 8000;

export interface ReadOnlyQuery {
  /** The statement without a closing semicolon. */
  readonly text: string;
  /** True for a statement that may stand in brackets after FROM, so that the engine can be told to stop after enough rows. */
  readonly selects: boolean;
}

/**
 * The text as one reading statement.
 * Throws `refused` for a writing or second statement and for a text too long, `syntax` for an empty or unclosed one.
 */
export function readOnly(text: string): ReadOnlyQuery {
  if (text.length > MAX_QUERY_LENGTH) throw new QueryError('refused', `query: too long (seen ${text.length} characters; expected at most ${MAX_QUERY_LENGTH})`);
  const words = wordsOf(text);
  const end = words.findIndex(({ word }) => word === ';');
  const statement = end < 0 ? words : words.slice(0, end);
  if (words.some(({ word }, at) => end >= 0 && at > end && word !== ';')) throw new QueryError('refused', 'query: more than one statement (expected one)');
  const first = statement.findIndex(({ word }) => word !== '(');
  const head = statement[first]?.word;
  if (head === undefined) throw new QueryError('syntax', 'query: empty (expected SELECT …)');
  if (!READING.has(head)) throw new QueryError('refused', `query: ${head} is not allowed (expected SELECT, WITH, FROM, VALUES, DESCRIBE, SUMMARIZE, PIVOT, SHOW or EXPLAIN)`);
  // `WITH … INSERT` and `EXPLAIN ANALYZE DELETE` do write: look for the verb outside all brackets, where no column can be.
  if (head === 'WITH' || head === 'EXPLAIN') {
    const writing = statement.find(({ word, depth, previous }) => depth === 0 && WRITING.has(word) && previous !== '.' && previous !== 'AS');
    if (writing !== undefined) throw new QueryError('refused', `query: ${writing.word} is not allowed (expected a statement that only reads)`);
  }
  const semicolon = words[end]?.at;
  return { text: (semicolon === undefined ? text : text.slice(0, semicolon)).trim(), selects: SELECTING.has(head) };
}

/** Bare words and signs of the text, outside comments, texts and quoted names, in capitals, with the depth of brackets. */
function wordsOf(text: string): { word: string; at: number; depth: number; previous: string }[] {
  const found: { word: string; at: number; depth: number; previous: string }[] = [];
  let depth = 0;
  let at = 0;
  const push = (word: string): void => { found.push({ word, at, depth, previous: found.at(-1)?.word ?? '' }); };
  while (at < text.length) {
    const rest = text.slice(at, at + 2);
    const sign = text.charAt(at);
    if (rest === '--') at = endOf(text.indexOf('\n', at), text);
    else if (rest === '/*') at = endOfComment(text, at);
    else if (sign === "'" || sign === '"') { push('·'); at = endOfQuote(text, at, sign); }
    else if (sign === '$') { const tag = /^\$(?:[A-Za-z_]\w*)?\$/.exec(text.slice(at))?.[0]; push('·'); at = tag === undefined ? at + 1 : closed(text.indexOf(tag, at + tag.length), tag.length); }
    else if (/[\p{L}_]/u.test(sign)) { const word = /^[\p{L}\p{N}_$]+/u.exec(text.slice(at))?.[0] ?? sign; push(word.toUpperCase()); at += word.length; }
    else if (sign.trim() === '') at++;
    else {
      if (sign === ')') depth--;
      push(sign);
      if (sign === '(') depth++;
      at++;
    }
  }
  return found;
}

function endOf(index: number, text: string): number {
  return index < 0 ? text.length : index;
}
function closed(index: number, length: number): number {
  if (index < 0) throw new QueryError('syntax', 'query: a quote or a comment is not closed');
  return index + length;
}
function endOfQuote(text: string, start: number, quote: string): number {
  const escapes = quote === "'" && /[eE]/.test(text.charAt(start - 1)) && !/\w/.test(text.charAt(start - 2));
  let at = start + 1;
  while (at < text.length) {
    if (escapes && text.charAt(at) === '\\') at += 2;
    else if (text.charAt(at) !== quote) at++;
    else if (text.charAt(at + 1) === quote) at += 2;
    else return at + 1;
  }
  return closed(-1, 0);
}
function endOfComment(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length - 1; at++) {
    const two = text.slice(at, at + 2);
    if (two === '/*') { depth++; at++; }
    else if (two === '*/') { depth--; at++; if (depth === 0) return at + 1; }
  }
  return closed(-1, 0);
}
