import type { Name } from '../model/reference.ts';
import { citationKey } from './citation-key.ts';
import { kindWord } from './phrases.ts';
import type { CitationRecord, CitedKind } from './record.ts';

/**
 * BibTeX in UTF-8 (biber, BibTeX 8-bit and every reference manager of today read it): Cyrillic is kept as it is, keys are
 * ASCII, titles stand in double braces so that no style changes their case.
 */
const TYPE: Readonly<Record<CitedKind, string>> = {
  report: 'book', chapter: 'incollection', section: 'incollection', recommendation: 'incollection', norm: 'incollection', figure: 'misc', table: 'misc', dataset: 'dataset',
};
const LANGUAGE = { kk: 'kazakh', ru: 'russian', en: 'english' } as const;

/** One BibTeX entry with a line break at its end. */
export function bibtex(record: CitationRecord): string {
  const fields: [string, string | undefined][] = [
    ['author', names(record.authors)],
    ['title', `{${escapeTex(record.title)}}`],
    ['booktitle', record.report === undefined ? undefined : `{${escapeTex(record.report)}}`],
    ['chapter', record.chapter === undefined ? undefined : escapeTex(record.chapter)],
    ['type', escapeTex(kindWord(record.kind, record.lang))],
    ['year', record.date.slice(0, 4)],
    ['date', record.date],
    ['version', record.release],
    ['publisher', record.publisher === undefined ? undefined : `{${escapeTex(record.publisher)}}`],
    ['doi', record.doi === undefined ? undefined : verbatim(record.doi)],
    ['url', verbatim(record.permalink)],
    ['urldate', record.accessed],
    ['langid', LANGUAGE[record.lang]],
    ['rights', record.licence === undefined ? undefined : escapeTex(record.licence)],
  ];
  return bibtexEntry(TYPE[record.kind], citationKey(record.id, record.release), fields);
}

/** Writes an entry from ready field values; undefined fields are left out. */
export function bibtexEntry(type: string, key: string, fields: readonly (readonly [string, string | undefined])[]): string {
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}

/** Authors as BibTeX wants them: `Family, Given and {Corporate Author}`. */
export function names(authors: readonly Name[]): string {
  return authors.map((name) => ('literal' in name ? `{${escapeTex(name.literal)}}` : [name.family, name.given].filter((part) => part !== undefined).map(namePart).join(', '))).join(' and ');
}

const namePart = (part: string): string => (/[,{}]|\band\b/.test(part) ? `{${escapeTex(part)}}` : escapeTex(part));

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '^': '\\textasciicircum{}', '~': '\\textasciitilde{}',
  '%': '\\%', '&': '\\&', '#': '\\#', $: '\\$', _: '\\_',
};
/** Escapes what TeX reads as a command. Braces become words, since BibTeX counts even `\{` when it looks for the end. */
export function escapeTex(text: string): string {
  return text.replace(/[\\{}^~%&#$_]/g, (c) => TEX[c] ?? c);
}
/** `url` and `doi` are read as they stand; only braces would end the field. */
export function verbatim(address: string): string {
  return address.replaceAll('{', '%7B').replaceAll('}', '%7D');
}
