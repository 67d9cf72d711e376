import { foldForSearch, lower } from './letters.ts';

/** Latin spellings of Kazakh that readers type: the draft of 2021, the acute alphabet of 2018, and everyday Latin. Only for finding. */
export type LatinScheme = 'latin2021' | 'latin2018' | 'informal';

const CYRILLIC = Array.from('аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя');
const TO: { readonly [S in LatinScheme]: readonly string[] } = {
  latin2021: 'a ä b v g ğ d e io j z i i k q l m n ñ o ö p r s t u ū ü f h h ts tş ş ştş _ y ı _ e iu ia'.split(' '),
  latin2018: 'a á b v g ǵ d e ıo j z ı ı k q l m n ń o ó p r s t ý u ú f h h ts ch sh shch _ y i _ e ıý ıa'.split(' '),
  informal: 'a a b v g g d e yo zh z i i k q l m n n o o p r s t u u u f h h ts ch sh sh _ y i _ e yu ya'.split(' '),
};
const MAPS: { readonly [S in LatinScheme]: ReadonlyMap<string, string> } = {
  latin2021: mapOf('latin2021'), latin2018: mapOf('latin2018'), informal: mapOf('informal'),
};

function mapOf(scheme: LatinScheme): ReadonlyMap<string, string> {
  return new Map(CYRILLIC.map((letter, i) => [letter, (TO[scheme][i] ?? '').replace('_', '')]));
}

/** A Cyrillic text in Latin letters, lower case; other characters stay. */
export function toLatin(text: string, scheme: LatinScheme): string {
  return Array.from(lower(text.normalize('NFC'))).map((letter) => MAPS[scheme].get(letter) ?? letter).join('');
}

/** Digraphs and letters that everyday spelling uses for one another, folded in this order. */
const LATIN_FOLDS: readonly (readonly [RegExp, string])[] = [
  [/tş/gu, 'ch'], [/ş/gu, 'sh'], [/[ýw]/gu, 'u'], [/['’]/gu, ''],
];
const PLAIN_FOLDS: readonly (readonly [RegExp, string])[] = [
  [/zh/gu, 'j'], [/gh/gu, 'g'], [/kh/gu, 'h'], [/q/gu, 'k'], [/y/gu, 'i'], [/i+/gu, 'i'], [/(?<=n)g/gu, ''],
];

/**
 * A lossy key under which a Kazakh word and its Latin spellings of all three schemes meet («қылмыс», «qylmys», «kylmys» →
 * `kilmis`). A search that finds nothing as typed compares these keys; they are never shown.
 */
export function latinKey(text: string): string {
  const latin = toLatin(foldForSearch(text), 'latin2021');
  const joined = LATIN_FOLDS.reduce((word, [from, to]) => word.replace(from, to), latin);
  const plain = joined.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/gu, 'i');
  return PLAIN_FOLDS.reduce((word, [from, to]) => word.replace(from, to), plain);
}
