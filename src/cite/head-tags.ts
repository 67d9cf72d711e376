import { LANGS, type Lang, type Trilingual } from '../i18n/lang.ts';
import type { Reference } from '../model/reference.ts';
import { jsonLd } from './json-ld.ts';
import type { CitationRecord } from './record.ts';
import { risName } from './ris.ts';

/**
 * Head tags for scholars' machines, derived and never typed: Highwire Press (`citation_*`, read by Google Scholar and
 * Zotero), Dublin Core, JSON-LD, canonical and alternate addresses. Data only; the layout prints it.
 */
export interface HeadTag {
  readonly tag: 'meta' | 'link' | 'script';
  readonly attributes: Readonly<Record<string, string>>;
  /** Text of a `script`; safe inside HTML as it stands. */
  readonly content?: string;
}
export interface HeadInput {
  readonly record: CitationRecord;
  readonly description?: string;
  /** Sources cited on the page. */
  readonly sources?: readonly Reference[];
  /** Absolute address of this page in each language. */
  readonly addresses: Trilingual;
  /** Absolute address of the PDF made at release. */
  readonly pdf?: string;
  /** Grant number. */
  readonly grant?: string;
  readonly tasks?: readonly string[];
  /** Downloads of a figure or data set: absolute addresses with their media types. */
  readonly downloads?: readonly { readonly url: string; readonly type: string }[];
  /** Canonical address when it is not that of this page (an embed, a page of an older release). */
  readonly canonical?: string;
}

/** All tags of one page in a fixed order. */
export function headTags(input: HeadInput): HeadTag[] {
  return [...addressTags(input.addresses, input.canonical ?? input.addresses[input.record.lang]), ...highwire(input), ...dublinCore(input), script(jsonLd(input))];
}

/** Canonical and `hreflang` alternates; Kazakh is the default for a language we do not have. */
export function addressTags(addresses: Trilingual, canonical: string): HeadTag[] {
  const link = (attributes: Record<string, string>): HeadTag => ({ tag: 'link', attributes });
  return [
    link({ rel: 'canonical', href: canonical }),
    ...LANGS.map((lang: Lang) => link({ rel: 'alternate', hreflang: lang, href: addresses[lang] })),
    link({ rel: 'alternate', hreflang: 'x-default', href: addresses.kk }),
  ];
}

const meta = (name: string, content: string | undefined): HeadTag[] => (content === undefined || content === '' ? [] : [{ tag: 'meta', attributes: { name, content } }]);

/** Google Scholar's inclusion guidelines name these tags; dates are `YYYY/MM/DD`. */
export function highwire({ record, sources = [], addresses, pdf, grant }: HeadInput): HeadTag[] {
  return [
    ...meta('citation_title', record.title),
    ...record.authors.flatMap((name) => meta('citation_author', risName(name))),
    ...meta('citation_publication_date', record.date.replaceAll('-', '/')),
    ...meta('citation_inbook_title', record.report),
    ...meta('citation_publisher', record.publisher),
    ...meta('citation_technical_report_number', grant),
    ...meta('citation_doi', record.doi),
    ...meta('citation_language', record.lang),
    ...meta('citation_fulltext_html_url', addresses[record.lang]),
    ...meta('citation_public_url', record.permalink),
    ...meta('citation_pdf_url', pdf),
    ...sources.flatMap((source) => meta('citation_reference', reference(source))),
  ];
}

/** One source as Scholar reads it: `citation_title=…; citation_author=…`. Semicolons inside a value would end it. */
export function reference(source: Reference): string {
  const year = source.issued?.['date-parts'][0][0];
  const [first, last] = (source.page ?? '').split('-');
  const journal = source.type.startsWith('article');
  const pairs: [string, string | undefined][] = [
    ['citation_title', source.title],
    ...(source.author ?? []).map((name): [string, string] => ['citation_author', risName(name)]),
    [journal ? 'citation_journal_title' : 'citation_inbook_title', source['container-title']],
    ['citation_publication_date', year === undefined ? undefined : String(year)],
    ['citation_volume', source.volume], ['citation_issue', source.issue],
    ['citation_firstpage', first === '' ? undefined : first], ['citation_lastpage', last],
    ['citation_publisher', source.publisher], ['citation_doi', source.DOI],
  ];
  return pairs.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value.replaceAll(';', ',')}`])).join('; ');
}

/** Dublin Core (DCMI Metadata Terms) in meta tags. */
export function dublinCore({ record, description, tasks = [] }: HeadInput): HeadTag[] {
  const type = record.kind === 'dataset' ? 'Dataset' : record.kind === 'figure' ? 'StillImage' : 'Text';
  return [
    { tag: 'link', attributes: { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' } },
    { tag: 'link', attributes: { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' } },
    ...meta('DC.title', record.title),
    ...record.authors.flatMap((name) => meta('DC.creator', risName(name))),
    ...meta('DC.date', record.date), ...meta('DC.language', record.lang), ...meta('DC.type', type),
    ...meta('DC.identifier', record.doi === undefined ? record.permalink : `https://doi.org/${record.doi}`),
    ...meta('DC.publisher', record.publisher), ...meta('DC.description', description), ...meta('DC.rights', record.licence),
    ...tasks.flatMap((task) => meta('DC.subject', task)),
    ...meta('DCTERMS.isPartOf', record.report), ...meta('DCTERMS.hasVersion', record.release),
  ];
}

/** JSON-LD as a data block; `<` is escaped so that no title can close the element. */
function script(data: unknown): HeadTag {
  return { tag: 'script', attributes: { type: 'application/ld+json' }, content: JSON.stringify(data).replaceAll('<', '\\u003c') };
}
