import type { Name } from '../model/reference.ts';
import type { Lang } from '../i18n/lang.ts';
import { apaDate, dottedDate, kindWord, PHRASES } from './phrases.ts';
import type { CitationRecord } from './record.ts';
import { titleSegment, withStop, type Segment } from './segments.ts';

/**
 * APA, 7th edition (American Psychological Association, 2020, ch. 9–10): author, date, title, container, address. Reports
 * that change carry the date of retrieval (9.16). In Kazakh and Russian the order is kept and the words are translated.
 */
export function apa(record: CitationRecord): Segment[] {
  const { lang, kind } = record;
  const words = PHRASES[lang];
  const date = lang === 'en' ? apaYearFirst(record.date) : dottedDate(record.date);
  const label = kind === 'chapter' || kind === 'report' ? '' : ` [${kindWord(kind, lang)}]`;
  const release = record.release === undefined ? words.draft : words.release(record.release);
  const address = record.doi === undefined ? record.permalink : `https://doi.org/${record.doi}`;
  const inside = [record.chapter, record.report].filter((part) => part !== undefined).join('. ');
  return [
    { text: `${withStop(apaNames(record.authors, lang))} (${date}). ` },
    titleSegment(record.title, lang, lang), { text: `${label === '' ? '' : label}${inside === '' ? ` (${release}). ` : '. '}` },
    ...(inside === '' ? [] : [{ text: `${words.inside} ` }, titleSegment(inside, lang, lang), { text: ` (${release}). ` }]),
    ...(record.publisher === undefined ? [] : [{ text: `${withStop(record.publisher)} ` }]),
    { text: words.retrieved(record.accessed, ''), }, { text: address, href: address },
  ];
}

const apaYearFirst = (iso: string): string => { const [monthDay = '', year = ''] = apaDate(iso).split(', '); return `${year}, ${monthDay}`; };

/** `Weisburd, D., & Amram, S.`; up to twenty names, then an ellipsis and the last (9.8). */
export function apaNames(authors: readonly Name[], lang: Lang, others = false): string {
  const all = authors.map((name) => ('literal' in name ? name.literal : [name.family, initials(name.given)].filter((part) => part !== '').join(', ')));
  if (others) return `${all.join(', ')}, ${PHRASES[lang].others}`;
  if (all.length > 20) return `${all.slice(0, 19).join(', ')}, … ${all.at(-1) ?? ''}`;
  if (all.length < 2) return all.join('');
  const and = lang === 'en' ? '&' : PHRASES[lang].and;
  const comma = lang === 'en' ? ',' : '';
  return `${all.slice(0, -1).join(', ')}${comma} ${and} ${all.at(-1) ?? ''}`;
}

/** First letters of given names, hyphens kept: `Martin A.` → `M. A.`, `Young-An` → `Y.-A.`; Cyrillic digraphs untouched. */
export function initials(given: string | undefined, gap = ' '): string {
  if (given === undefined) return '';
  return given.split(/\s+/u).filter((part) => part !== '').map((part) => (/^(\p{L}{1,2}\.)+$/u.test(part) ? part : part.split('-').map((piece) => `${Array.from(piece)[0] ?? ''}.`).join('-'))).join(gap);
}
