/** The sounds of a Kazakh word that choose its suffix: vowel harmony and the class of the final sound. */

/** V vowel; N nasal; L liquid or glide; Z voiced hiss; T voiceless, and б в г д at the end of loanwords. */
export type FinalClass = 'V' | 'N' | 'L' | 'Z' | 'T';

export interface Sound {
  readonly back: boolean;
  readonly final: FinalClass;
  /** The very last letter, which the plural still asks for («ауылдар», yet «айлар»). */
  readonly letter: string;
}

const BACK = 'аоұыяё';
const FRONT = 'әөүіеэи';
const FINAL: Readonly<Record<string, FinalClass>> = {
  ...classOf('аоұыяёәөүіеэ', 'V'), ...classOf('мнң', 'N'), ...classOf('рлйуюи', 'L'), ...classOf('зж', 'Z'),
  ...classOf('пфкқтсшщцчхһбвгд', 'T'),
};

function classOf(letters: string, final: FinalClass): Record<string, FinalClass> {
  return Object.fromEntries(Array.from(letters).map((letter) => [letter, final]));
}

/**
 * The deciding sounds of a word written in Kazakh Cyrillic.
 *
 * у and ю take the class of the vowel before them (бағалау back, елу front). Loanwords in г or к after а, о, у, words in
 * -нкт and words in -ь are front (педагогке, банкте, пунктке, Беларусьте); surnames in -ев are back (Қонаевқа).
 *
 * @throws when the word has another script or no vowel.
 */
export function soundOf(word: string): Sound {
  const lower = word.toLowerCase();
  const letters = Array.from(lower).filter((letter) => letter !== 'ь' && letter !== 'ъ' && letter !== '-');
  const letter = letters.at(-1) ?? '';
  const final = FINAL[letter];
  if (final === undefined) throw new Error(`suffix: cannot hear the last sound (seen "${word}"; expected a word in Kazakh Cyrillic; after a Latin name put a Kazakh noun and inflect that)`);
  return { back: isBack(word, lower, letters), final, letter };
}

function isBack(word: string, lower: string, letters: readonly string[]): boolean {
  if (/^\p{Lu}.*ев$/u.test(word)) return true;
  if (lower.endsWith('ь') || lower.endsWith('нкт') || /[гк]$/u.test(lower)) return false;
  const deciding = letters.findLast((letter) => BACK.includes(letter) || FRONT.includes(letter));
  if (deciding !== undefined) return BACK.includes(deciding);
  // Only у or ю in the whole word: «су» and its like are back.
  if (letters.some((letter) => letter === 'у' || letter === 'ю')) return true;
  throw new Error(`suffix: no vowel to decide harmony (seen "${word}"; expected a word that can be read, or an entry in the lexicon)`);
}
