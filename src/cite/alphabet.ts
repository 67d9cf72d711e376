import type { Lang } from '../i18n/lang.ts';

/**
 * The order of a bibliography: the script of the page's language first, the other after it; Kazakh letters by the Kazakh
 * alphabet of 42 letters (browsers and ICU data without `kk` put Ә, Ғ, Қ at the end). Case, quotes and stops do not count.
 */
const CYRILLIC = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const RANK = new Map(Array.from(CYRILLIC).map((letter, index) => [letter, index]));

/** Negative when `a` stands before `b` in a list in this language. */
export function compareInList(a: string, b: string, lang: Lang): number {
  const [left, right] = [letters(a), letters(b)];
  const byScript = scriptRank(left, lang) - scriptRank(right, lang);
  if (byScript !== 0) return byScript;
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference = rank(left[at] ?? '') - rank(right[at] ?? '');
    if (difference !== 0) return difference;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

const letters = (text: string): string[] => {
  const plain = text.toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, '').trim();
  return Array.from(plain, (c) => (RANK.has(c) ? c : c.normalize('NFD').replace(/\p{M}/gu, '')));
};
const isCyrillic = (c: string): boolean => /\p{Script=Cyrillic}/u.test(c);
const scriptRank = (text: readonly string[], lang: Lang): number => {
  const first = text.find((c) => /\p{L}/u.test(c)) ?? '';
  if (isCyrillic(first)) return lang === 'en' ? 1 : 0;
  return /\p{Script=Latin}/u.test(first) ? (lang === 'en' ? 0 : 1) : 2;
};
/** Space before digits before letters; a Cyrillic letter by its place in the alphabet, any other by its code. */
const rank = (c: string): number => RANK.get(c) ?? (c === ' ' ? -3 : /\d/.test(c) ? -2 + Number(c) / 10 : c.codePointAt(0) ?? 0);
