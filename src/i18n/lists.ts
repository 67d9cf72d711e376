import type { Lang } from './lang.ts';
import { soundOf } from './phonology.ts';

const WORDS: { readonly [L in Lang]: { readonly and: string; readonly or: string } } = {
  kk: { and: 'және', or: 'немесе' }, ru: { and: 'и', or: 'или' }, en: { and: 'and', or: 'or' },
};

/** A list in words: «Астана, Алматы және Шымкент». No comma before the last word in any of the three languages. */
export function joinList(lang: Lang, items: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${WORDS[lang][word]} ${last}`;
}

/** Two Kazakh nouns joined by мен, бен or пен, whichever the first one's last sound asks for: «бап пен тармақ». */
export function joinPair(first: string, second: string): string {
  const { final } = soundOf(lastWord(first));
  return `${first} ${final === 'T' ? 'пен' : final === 'Z' ? 'бен' : 'мен'} ${second}`;
}

/** The Kazakh particle “also” after a noun, a separate word: «заң да», «дерек те». */
export function also(word: string): string {
  const { back, final } = soundOf(lastWord(word));
  return `${word} ${final === 'T' ? (back ? 'та' : 'те') : back ? 'да' : 'де'}`;
}

/** Name of a language in another («қазақ тілі», «казахский язык», “Kazakh”). */
export function languageName(lang: Lang, of: Lang): string {
  return LANGUAGE_NAMES[lang][of];
}

const LANGUAGE_NAMES: { readonly [L in Lang]: { readonly [M in Lang]: string } } = {
  kk: { kk: 'қазақ тілі', ru: 'орыс тілі', en: 'ағылшын тілі' },
  ru: { kk: 'казахский язык', ru: 'русский язык', en: 'английский язык' },
  en: { kk: 'Kazakh', ru: 'Russian', en: 'English' },
};

function lastWord(text: string): string {
  return text.split(/\s/u).at(-1) ?? text;
}
