/** Kazakh number words: what is read aloud decides the suffix, so every numeral must be readable. */

const ONES = ['нөл', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'] as const;
const TENS = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'] as const;
const POWERS = [
  { size: 1_000_000_000_000, word: 'триллион' },
  { size: 1_000_000_000, word: 'миллиард' },
  { size: 1_000_000, word: 'миллион' },
  { size: 1_000, word: 'мың' },
] as const;
/** What a decimal fraction of so many digits is a part of, in the ablative: 38,7 is «отыз сегіз бүтін оннан жеті». */
const FRACTION_OF = ['', 'оннан', 'жүзден', 'мыңнан', 'он мыңнан', 'жүз мыңнан', 'миллионнан'] as const;

/**
 * A whole number in Kazakh words, e.g. 2023 → «екі мың жиырма үш».
 *
 * @throws when `n` is not a whole number from 0 to below 10¹⁵.
 */
export function numberWords(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n >= 1e15) throw new Error(`number words: cannot read (seen ${n}; expected a whole number from 0 to below 10^15)`);
  if (n === 0) return ONES[0];
  const words: string[] = [];
  let rest = n;
  for (const { size, word } of POWERS) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count === 0) continue;
    // A bare thousand is «мың», yet inside a longer number it is «бір мың …»; a million always keeps its «бір».
    if (!(word === 'мың' && n === 1000)) words.push(belowThousand(count));
    words.push(word);
  }
  if (rest > 0) words.push(belowThousand(rest));
  return words.join(' ');
}

function belowThousand(n: number): string {
  const hundreds = Math.floor(n / 100);
  const tens = Math.floor((n % 100) / 10);
  const ones = n % 10;
  const words: string[] = [];
  if (hundreds > 1) words.push(ONES[hundreds] ?? '');
  if (hundreds > 0) words.push('жүз');
  if (tens > 0) words.push(TENS[tens] ?? '');
  if (ones > 0) words.push(ONES[ones] ?? '');
  return words.join(' ');
}

/** The ordinal in words, e.g. 20 → «жиырмасыншы», 67 → «алпыс жетінші». In digits an ordinal is only a hyphen: 67-орын. */
export function ordinalWords(n: number): string {
  const words = numberWords(n).split(' ');
  const last = words.pop() ?? '';
  return [...words, ordinalOf(last)].join(' ');
}

function ordinalOf(word: string): string {
  if (word === 'жиырма') return 'жиырмасыншы';
  if (word === 'қырық') return 'қырқыншы';
  const vowels = Array.from(word).filter((letter) => 'аоұыәөүіеи'.includes(letter));
  const back = 'аоұы'.includes(vowels.at(-1) ?? '');
  if ('аыіе'.includes(word.at(-1) ?? '')) return word + (back ? 'ншы' : 'нші');
  return word + (back ? 'ыншы' : 'інші');
}

/** A number as typed in Kazakh text: groups by a (no-break) space, decimal comma or the dot of a label such as 3.2. */
const TAIL_NUMBER = /(\d{1,3}(?:[\u00A0\u202F ]\d{3})+|\d+)(?:[.,](\d+))?$/u;

/**
 * How the number at the end of a text is read, e.g. «38,7» → «отыз сегіз бүтін оннан жеті», «12,40» → «… жүзден қырық».
 *
 * @throws when the text does not end in a digit.
 */
export function readTailNumber(text: string): string {
  const match = TAIL_NUMBER.exec(text);
  if (match?.[1] === undefined) throw new Error(`numeral: no number at the end (seen "${text}"; expected digits)`);
  const whole = numberWords(Number(match[1].replace(/\D/g, '')));
  const fraction = match[2];
  if (fraction === undefined) return whole;
  return `${whole} бүтін ${FRACTION_OF[fraction.length] ?? 'бөліктен'} ${numberWords(Number(fraction))}`;
}
