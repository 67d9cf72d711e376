import type { Lang } from './lang.ts';
import en from './en.json' with { type: 'json' };
import kk from './kk.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };
import { translate, type Message, type Params } from './translate.ts';

/** The keys of the interface strings; the English file is the list that the other two must equal. */
export type MessageKey = keyof typeof en;

const MESSAGES: { readonly [L in Lang]: { readonly [K in MessageKey]: Message } } = { kk, ru, en };

const missing = new Set<string>();

/** Keys asked for in this browser session that no language has (always empty in a build, which stops at the first). */
export function missingKeys(): readonly string[] {
  return [...missing];
}

/**
 * The interface string of a key, its placeholders filled (see `translate`).
 *
 * @throws at build time and in tests when the key is unknown or a parameter is missing; in a browser an unknown key is
 * recorded and returned as it stands, so that a reader never loses the page over a label.
 */
export function t(lang: Lang, key: MessageKey, params?: Params): string {
  const message = messageOf(lang, key);
  if (message === undefined) {
    if (typeof document === 'undefined') throw new Error(`interface string: unknown key (seen ${key}; expected a key of src/i18n/en.json)`);
    missing.add(key);
    return key;
  }
  return translate(lang, message, params);
}

/** True when the interface has a string of this key. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(en, key);
}

/**
 * The strings a page prints for its script, chosen by exact key or by prefix ending in a dot, e.g. `['map.', 'legend.few']`.
 * The script calls `translate(lang, strings[key], params)` and so carries no other texts.
 *
 * @throws when a prefix or key matches nothing.
 */
export function pickMessages(lang: Lang, wanted: readonly string[]): Record<string, Message> {
  const picked: Record<string, Message> = {};
  for (const want of wanted) {
    const keys = Object.keys(en).filter((key) => (want.endsWith('.') ? key.startsWith(want) : key === want));
    if (keys.length === 0) throw new Error(`interface strings: nothing matches (seen ${want}; expected a key or a prefix ending in a dot)`);
    for (const key of keys) if (isMessageKey(key)) picked[key] = MESSAGES[lang][key];
  }
  return picked;
}

function messageOf(lang: Lang, key: string): Message | undefined {
  return isMessageKey(key) ? MESSAGES[lang][key] : undefined;
}
