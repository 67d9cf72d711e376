import type { Name } from '../model/reference.ts';
import { kindWord } from './phrases.ts';
import type { CitationRecord, CitedKind } from './record.ts';

/** RIS, the tagged format that Zotero, EndNote and Mendeley import; UTF-8, CRLF line ends. */
const TYPE: Readonly<Record<CitedKind, string>> = {
  report: 'RPRT', chapter: 'CHAP', section: 'CHAP', recommendation: 'CHAP', norm: 'CHAP', figure: 'FIGURE', table: 'CHART', dataset: 'DATA',
};

/** One RIS record. */
export function ris(record: CitationRecord): string {
  return risLines([
    ['TY', TYPE[record.kind]],
    ['ID', record.id],
    ...record.authors.map((name) => ['AU', risName(name)] as const),
    ['TI', record.title],
    ['T2', record.report],
    ['SE', record.chapter],
    ['M3', kindWord(record.kind, record.lang)],
    ['PY', record.date.slice(0, 4)],
    ['DA', `${record.date.replaceAll('-', '/')}/`],
    ['ET', record.release],
    ['PB', record.publisher],
    ['DO', record.doi],
    ['UR', record.permalink],
    ['Y2', `${record.accessed.replaceAll('-', '/')}/`],
    ['LA', record.lang],
    ['C1', record.licence],
  ]);
}

/** Tagged lines with the closing `ER`; a value is always one line. */
export function risLines(pairs: readonly (readonly [string, string | undefined])[]): string {
  const lines = pairs.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/gu, ' ').trim()}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** `Family, Given`, or the name of a body as it stands. */
export function risName(name: Name): string {
  return 'literal' in name ? name.literal : [name.family, name.given].filter((part) => part !== undefined).join(', ');
}
