import type { Name, Reference } from '../model/reference.ts';
import type { HeadInput } from './head-tags.ts';
import type { CitedKind } from './record.ts';

/** schema.org descriptions: `ScholarlyArticle` for texts, `Report` for the whole, `Dataset` for data, `ImageObject` for figures. */
const TYPE: Readonly<Record<CitedKind, string>> = {
  report: 'Report', chapter: 'ScholarlyArticle', section: 'ScholarlyArticle', recommendation: 'ScholarlyArticle', norm: 'ScholarlyArticle', figure: 'ImageObject', table: 'Table', dataset: 'Dataset',
};
const LICENCE: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/', 'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/', MIT: 'https://opensource.org/license/mit',
};

/** The description of one page; what is not known is left out. */
export function jsonLd({ record, description, sources = [], addresses, downloads = [], grant }: HeadInput): Record<string, unknown> {
  const text = record.kind !== 'dataset';
  return compact({
    '@context': 'https://schema.org', '@type': TYPE[record.kind], '@id': record.permalink,
    [text && record.kind !== 'figure' ? 'headline' : 'name']: record.title,
    description, inLanguage: record.lang, datePublished: record.release === undefined ? undefined : record.date, dateModified: record.date, version: record.release,
    creativeWorkStatus: record.release === undefined ? 'Draft' : 'Published',
    author: record.authors.map(agent), publisher: record.publisher === undefined ? undefined : { '@type': 'Organization', name: record.publisher },
    url: addresses[record.lang], identifier: record.doi === undefined ? record.permalink : `https://doi.org/${record.doi}`,
    license: record.licence === undefined ? undefined : (LICENCE[record.licence] ?? record.licence),
    isPartOf: record.report === undefined ? undefined : { '@type': 'Report', name: record.report, ...(grant === undefined ? {} : { reportNumber: grant }) },
    isAccessibleForFree: true,
    distribution: record.kind === 'dataset' && downloads.length > 0 ? downloads.map(({ url, type }) => ({ '@type': 'DataDownload', contentUrl: url, encodingFormat: type })) : undefined,
    encoding: record.kind === 'figure' && downloads.length > 0 ? downloads.map(({ url, type }) => ({ '@type': 'MediaObject', contentUrl: url, encodingFormat: type })) : undefined,
    citation: sources.length === 0 ? undefined : sources.map(work),
  });
}

const agent = (name: Name): Record<string, string> => ('literal' in name
  ? { '@type': 'Organization', name: name.literal }
  : { '@type': 'Person', name: [name.given, name.family].filter((part) => part !== undefined).join(' '), familyName: name.family, ...(name.given === undefined ? {} : { givenName: name.given }) });

function work(source: Reference): Record<string, unknown> {
  return compact({
    '@type': source.type === 'legislation' ? 'Legislation' : source.type === 'book' ? 'Book' : source.type.startsWith('article') ? 'Article' : source.type === 'dataset' ? 'Dataset' : 'CreativeWork',
    name: source.title, author: source.author?.map(agent), datePublished: source.issued?.['date-parts'][0].map((n, at) => String(n).padStart(at === 0 ? 4 : 2, '0')).join('-'),
    url: source.DOI === undefined ? source.URL : `https://doi.org/${source.DOI}`,
  });
}

const compact = (data: Record<string, unknown>): Record<string, unknown> => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
