/** Letter case and look-alike letters, the same in every browser: no locale is ever passed to the engine's casing. */

/** Lower case. İ (U+0130) becomes a plain i: its default mapping leaves a combining dot behind. */
export function lower(text: string): string {
  return text.toLowerCase().replace(/i\u0307/gu, 'i');
}

/** Upper case of Cyrillic and of English text; Kazakh Latin needs `upperLatin`. */
export function upper(text: string): string {
  return text.toUpperCase();
}

/** Upper case of the Latin draft of 2021, in which i pairs with İ and ı with I. */
export function upperLatin(text: string): string {
  return text.replace(/i/gu, 'İ').replace(/ı/gu, 'I').toUpperCase();
}

/** The first letter as a capital, past an opening quote or bracket: «заң мен тәртіп» → «Заң мен тәртіп». */
export function capitaliseFirst(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** Latin letters (and the yen sign) that stand for Cyrillic ones in official databases and old scans. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', y: 'у', i: 'і', h: 'һ', ə: 'ә',
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У', I: 'І', Ə: 'Ә', '¥': 'Ұ',
};
const WORD = /[\p{L}\p{M}¥]+/gu;

/** Words that hold both scripts, with the look-alikes in their place; what a text must not contain. */
export function mixedWords(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word).filter((word) => hasCyrillic(word) && /[\p{Script=Latin}¥]/u.test(word));
}

/** Latin look-alikes inside Cyrillic words turned into the letters they stand for: «iшкi» → «ішкі». Words all in Latin stay. */
export function normaliseHomoglyphs(text: string): string {
  return text.replace(WORD, (word) => (hasCyrillic(word) ? Array.from(word).map((letter) => LOOKALIKES[letter] ?? letter).join('') : word));
}

/** The form in which texts are compared for search: composed, one script a word, lower case, dotted and dotless i as one. */
export function foldForSearch(text: string): string {
  return lower(normaliseHomoglyphs(text.normalize('NFC'))).replace(/ı/gu, 'i');
}

function hasCyrillic(word: string): boolean {
  return /\p{Script=Cyrillic}/u.test(word);
}
