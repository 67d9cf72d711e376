import type { Lang } from '../i18n/lang.ts';

/** Formats of the citation files with the name that a reader knows. */
export const CITATION_FORMATS = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;
export type CitationFormat = keyof typeof CITATION_FORMATS;

/**
 * Path of a citation file. `/cite/{id}.bib` is the Kazakh record, the report's first language, and stays so for ever; readers of
 * the other languages get the titles they see on their page: `/cite/{id}.ru.bib`.
 */
export function citationFile(id: string, lang: Lang, format: CitationFormat): string {
  return `/cite/${id}${lang === 'kk' ? '' : `.${lang}`}.${format}`;
}
