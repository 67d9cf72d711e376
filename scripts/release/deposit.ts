import { stringify } from 'yaml';
import type { Project } from '../../src/model/project.ts';
import type { ReleaseMark } from '../../src/permalinks/ledger.ts';

/** Metadata for a deposit: Zenodo's file and `CITATION.cff`. Settings that are empty are left out, never guessed. */

/** `.zenodo.json` (Zenodo deposit metadata): the report as a publication in Kazakh, its release as the version. */
export function zenodoMetadata(project: Project, { release, date }: ReleaseMark): Record<string, unknown> {
  return {
    upload_type: 'publication', publication_type: 'report',
    title: `${project.title.en} (${project.grant}), release ${release}`,
    description: [project.projectTitle.en, project.projectTitle.kk, project.projectTitle.ru, project.notice.en].map((text) => `<p>${text}</p>`).join(''),
    creators: creators(project), publication_date: date, version: release, language: 'kaz', access_right: 'open', license: project.licences.text.toLowerCase(),
    keywords: ['police', 'service model', 'Kazakhstan', 'crime concentration', 'community policing', project.grant],
    notes: `${project.notice.en} Languages: Kazakh, Russian, English. Code: ${project.licences.code}. Data: by the card of each data set.`,
    ...(project.doi === undefined ? {} : { related_identifiers: [{ identifier: project.doi, relation: 'isVersionOf' }] }),
  };
}

function creators(project: Project): Record<string, string>[] {
  return project.authors?.map(({ family, given, orcid }) => ({ name: `${family}, ${given}`, ...(orcid === undefined ? {} : { orcid }) })) ?? [{ name: project.corporateAuthor.en }];
}

/** `CITATION.cff` (Citation File Format 1.2.0); the report is the preferred citation. */
export function citationFile(project: Project, mark: ReleaseMark | undefined): string {
  const authors = project.authors?.map(({ family, given, orcid }) => ({ 'family-names': family, 'given-names': given, ...(orcid === undefined ? {} : { orcid: `https://orcid.org/${orcid}` }) })) ?? [{ name: project.corporateAuthor.en }];
  const common = { title: `${project.title.en} (${project.grant})`, authors, ...(project.doi === undefined ? {} : { doi: project.doi }), ...(project.site === undefined ? {} : { url: project.site }) };
  const dated = mark === undefined ? {} : { version: mark.release, 'date-released': mark.date };
  const preferred = {
    type: 'report', ...common, ...(mark === undefined ? {} : { year: Number(mark.date.slice(0, 4)), month: Number(mark.date.slice(5, 7)), version: mark.release }),
    ...(project.publisher === undefined ? {} : { institution: { name: project.publisher.en } }), languages: ['kk', 'ru', 'en'],
  };
  return stringify({
    'cff-version': '1.2.0', message: 'If you use this report or its data, please cite it as below.', type: 'software', ...common, ...dated,
    license: [project.licences.text, project.licences.code], abstract: project.projectTitle.en, 'preferred-citation': preferred,
  }, { lineWidth: 120, aliasDuplicateObjects: false });
}
