import { lower } from './letters.ts';
import type { Lang } from './lang.ts';

/** The 42 letters in order. ё, й and і are letters of their own: «іс» stands after «ыстық», «йод» after «инфрақұрылым». */
export const KAZAKH_ALPHABET: readonly string[] = Array.from('АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ');
/** Letters that Russian has not. */
export const KAZAKH_ONLY: readonly string[] = Array.from('ӘҒҚҢӨҰҮҺІ');

const CYRILLIC = lower(KAZAKH_ALPHABET.join(''));
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Scripts in the order a reader of the language looks them up. */
const ORDER: { readonly [L in Lang]: string } = { kk: CYRILLIC + LATIN, ru: CYRILLIC + LATIN, en: LATIN + CYRILLIC };

/**
 * A comparison for `sort`, by our own table in every language: browsers sort Kazakh by the English or the Russian rules.
 * Case, quotes and accents of Latin letters are passed over, runs of digits compare as numbers (2-бап before 10-бап), in
 * Russian ё stands with е; equal keys fall back to code points, so the order is always the same.
 */
export function compare(lang: Lang): (a: string, b: string) => number {
  const rank = new Map(Array.from(ORDER[lang]).map((letter, i) => [letter, i]));
  return (a, b) => compareKeys(keyOf(lang, rank, a), keyOf(lang, rank, b)) || (a < b ? -1 : a > b ? 1 : 0);
}

const TOKEN = /\d+|[\p{L}]|[\s-]+/gu;
/** Ranks: a space before everything, then numbers, then letters, so that «қала» comes before «қала маңы» and «қалам». */
const SPACE = 0;
const NUMBER = 1;
const LETTER = 1e16;

function keyOf(lang: Lang, rank: ReadonlyMap<string, number>, text: string): number[] {
  const plain = withoutLatinMarks(lower(text.normalize('NFC')));
  return [...plain.matchAll(TOKEN)].map(([token]) => {
    if (/^\d/.test(token)) return NUMBER + Number(token);
    if (/^[\s-]/.test(token)) return SPACE;
    const letter = lang === 'ru' && token === 'ё' ? 'е' : token;
    return LETTER + 4 * (rank.get(letter) ?? 1000 + (letter.codePointAt(0) ?? 0));
  });
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right === undefined) return 1;
    if (left !== right) return left - right;
  }
  return a.length - b.length;
}

function withoutLatinMarks(text: string): string {
  return text.replace(/[\p{Script=Latin}]\p{M}*/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
}
