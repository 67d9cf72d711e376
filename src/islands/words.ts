import type { Lang } from '../i18n/lang.ts';
import { translate, type Message, type Params } from '../i18n/translate.ts';

/** Looks up a string of the interface among those that the page printed for its script. */
export type Words = (key: string, params?: Params) => string;

/** A key that the page did not print comes back as it stands: a missing label must not cost the reader the view. */
export function wordsOf(lang: Lang, strings: Readonly<Record<string, Message>>): Words {
  return (key, params) => {
    const message = Object.hasOwn(strings, key) ? strings[key] : undefined;
    return message === undefined ? key : translate(lang, message, params);
  };
}

/** The sentence for an error of the query room, in the words of the page. */
export function sentenceFor(words: Words, error: { readonly code: string; readonly message: string }): string {
  const key = { network: 'error.data', damaged: 'error.broken', schema: 'error.schema', timeout: 'error.timeout', cancelled: 'error.cancelled', memory: 'error.memory', unsupported: 'error.wasm', refused: 'sql.refused' }[error.code];
  return key === undefined ? words('sql.error', { message: error.message }) : words(key);
}
