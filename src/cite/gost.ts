import type { Name } from '../model/reference.ts';
import { kindWord, PHRASES } from './phrases.ts';
import type { CitationRecord } from './record.ts';
import { initials } from './apa.ts';
import { withStop, type Segment } from './segments.ts';

/**
 * ГОСТ Р 7.0.5–2008 “Bibliographic reference” (МЕМСТ style in Kazakhstan follows it): heading, title, `[Электронный
 * ресурс]`, `//` host item, imprint, URL and the date of access in brackets. No italics, in any script.
 */
export function gost(record: CitationRecord): Segment[] {
  const { lang, kind } = record;
  const words = PHRASES[lang];
  const label = kind === 'chapter' || kind === 'report' ? '' : `: ${kindWord(kind, lang).toLowerCase()}`;
  const host = [record.chapter, record.report].filter((part) => part !== undefined).map(withStop).join(' ');
  const imprint = [record.release === undefined ? words.draft : words.release(record.release), [record.publisher, record.date.slice(0, 4)].filter((part) => part !== undefined).join(', ')];
  return [
    { text: `${withStop(gostNames(record.authors))} ${record.title}${label} [${words.electronic}]` },
    { text: host === '' ? '. ' : ` // ${host} ` },
    { text: `${imprint.map(withStop).join(' ')} ` },
    ...(record.doi === undefined ? [] : [{ text: 'DOI: ' }, { text: record.doi, href: `https://doi.org/${record.doi}` }, { text: '. ' }]),
    { text: 'URL: ' }, { text: record.permalink, href: record.permalink }, { text: ` (${words.accessed(record.accessed)}).` },
  ];
}

/** `Weisburd D., Amram S.`: family name and initials, all names, without “and”. */
export function gostNames(authors: readonly Name[]): string {
  return authors.map((name) => ('literal' in name ? name.literal : [name.family, initials(name.given)].filter((part) => part !== '').join(' '))).join(', ');
}

