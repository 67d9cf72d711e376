import type { Lang, Trilingual } from '../i18n/lang.ts';
import type { Project } from '../model/project.ts';
import type { Name } from '../model/reference.ts';

/**
 * What is being cited, in one language: everything a formatter may print and nothing it has to look up. A formatter never
 * invents: an absent field is left out of the citation.
 */
export const CITED_KINDS = ['report', 'chapter', 'section', 'figure', 'table', 'recommendation', 'norm', 'dataset'] as const;
export type CitedKind = (typeof CITED_KINDS)[number];

export interface CitationRecord {
  /** Permalink id: `concentration`, `concentration.fig-lorenz`, `rec-012`. */
  readonly id: string;
  readonly kind: CitedKind;
  readonly lang: Lang;
  readonly authors: readonly Name[];
  readonly title: string;
  /** Title of the chapter that holds a section, figure or table. */
  readonly chapter?: string;
  /** Title of the whole report; absent where the report itself is cited. */
  readonly report?: string;
  /** ISO date of the release, or of the draft. */
  readonly date: string;
  /** `2026.1`; absent while the text is a draft. */
  readonly release?: string;
  /** Absolute permanent address. */
  readonly permalink: string;
  /** ISO date on which the reader looked. */
  readonly accessed: string;
  readonly publisher?: string;
  /** DOI without the resolver. */
  readonly doi?: string;
  /** SPDX name of the licence. */
  readonly licence?: string;
}

/** What varies from citation to citation; identity comes from the project's settings. */
export interface Cited {
  readonly id: string;
  readonly kind: CitedKind;
  readonly title: Trilingual;
  readonly chapter?: Trilingual;
  readonly date: string;
  readonly release?: string;
  readonly permalink: string;
  readonly accessed: string;
  readonly doi?: string;
  readonly licence?: string;
}

/** Kinds that stand inside a chapter. */
const PARTS: readonly CitedKind[] = ['section', 'figure', 'table'];

/** The record of one cited thing in one language. Spaces in titles are normalised; empty settings stay absent. */
export function citationRecord(cited: Cited, project: Project, lang: Lang): CitationRecord {
  const { id, kind, date, release, permalink, accessed } = cited;
  const people = project.authors?.map(({ family, given }) => ({ family, given })) ?? [];
  const doi = cited.doi ?? (kind === 'report' ? project.doi : undefined);
  const publisher = project.publisher?.[lang];
  const licence = cited.licence ?? project.licences.text;
  return {
    id, kind, lang, date, permalink, accessed, licence,
    authors: people.length > 0 ? people : [{ literal: project.corporateAuthor[lang] }],
    title: oneLine(cited.title[lang]),
    ...(cited.chapter === undefined || !PARTS.includes(kind) ? {} : { chapter: oneLine(cited.chapter[lang]) }),
    ...(kind === 'report' ? {} : { report: oneLine(project.title[lang]) }),
    ...(release === undefined ? {} : { release }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(doi === undefined ? {} : { doi }),
  };
}

/** One line of text: no line breaks, no doubled or outer spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
