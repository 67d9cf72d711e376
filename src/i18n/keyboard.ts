import { lower } from './letters.ts';

/** Keys in one order on three layouts (unshifted). Kazakh letters lie on the digit row, so a slip puts digits inside words. */
const ROWS = {
  en: "`1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./",
  kk: '("әіңғ,.үұқөһйцукенгшщзхъфывапролджэячсмитьбю№',
  ru: 'ё1234567890-=йцукенгшщзхъфывапролджэячсмитьбю.',
} as const;
export type Layout = keyof typeof ROWS;

/** What the same keys would have written on another layout: retype('0skvsc', 'en', 'kk') → «қылмыс». */
export function retype(text: string, from: Layout, to: Layout): string {
  const keys = Array.from(ROWS[from]);
  const other = Array.from(ROWS[to]);
  return Array.from(lower(text)).map((letter) => other[keys.indexOf(letter)] ?? letter).join('');
}

/** Kazakh letters replaced by the Russian ones that people type for them: «құқық» → «кукык». */
export function withRussianLetters(text: string): string {
  return Array.from(lower(text)).map((letter) => RUSSIAN_FOR[letter] ?? letter).join('');
}

const RUSSIAN_FOR: Readonly<Record<string, string>> = { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' };

/**
 * Words the typist may have meant with another layout switched on, the likeliest first, without the typed word itself.
 * A word that mixes letters and digits is tried as a slip before it is taken for a number («0аза0» → «қазақ»).
 */
export function layoutGuesses(typed: string): string[] {
  const slips: readonly (readonly [Layout, Layout])[] = [['en', 'kk'], ['en', 'ru'], ['ru', 'kk'], ['ru', 'en'], ['kk', 'en']];
  const guesses = slips.map(([from, to]) => retype(typed, from, to)).filter((guess) => guess !== lower(typed) && /^[\p{L}\s-]+$/u.test(guess));
  return [...new Set(guesses)];
}
