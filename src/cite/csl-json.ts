import type { Name } from '../model/reference.ts';
import type { CitationRecord, CitedKind } from './record.ts';

/** CSL-JSON, the input of every CSL processor (Zotero, pandoc, citeproc). */
const TYPE: Readonly<Record<CitedKind, string>> = {
  report: 'report', chapter: 'chapter', section: 'chapter', recommendation: 'chapter', norm: 'chapter', figure: 'graphic', table: 'graphic', dataset: 'dataset',
};

export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly Name[];
  readonly issued: { readonly 'date-parts': readonly [readonly number[]] };
  readonly accessed: { readonly 'date-parts': readonly [readonly number[]] };
  readonly language: string;
  readonly URL: string;
  readonly 'container-title'?: string;
  readonly section?: string;
  readonly version?: string;
  readonly publisher?: string;
  readonly DOI?: string;
  readonly license?: string;
}

/** The CSL item of a record. */
export function cslItem(record: CitationRecord): CslItem {
  return {
    id: record.id, type: TYPE[record.kind], title: record.title, author: record.authors,
    ...(record.report === undefined ? {} : { 'container-title': record.report }),
    ...(record.chapter === undefined ? {} : { section: record.chapter }),
    issued: { 'date-parts': [dateParts(record.date)] },
    ...(record.release === undefined ? {} : { version: record.release }),
    ...(record.publisher === undefined ? {} : { publisher: record.publisher }),
    ...(record.doi === undefined ? {} : { DOI: record.doi }),
    URL: record.permalink,
    accessed: { 'date-parts': [dateParts(record.accessed)] },
    language: record.lang,
    ...(record.licence === undefined ? {} : { license: record.licence }),
  };
}

/** The file: an array, as CSL processors expect. */
export function cslJson(records: readonly CitationRecord[]): string {
  return `${JSON.stringify(records.map(cslItem), null, 2)}\n`;
}

const dateParts = (iso: string): number[] => iso.split('-').map(Number);
