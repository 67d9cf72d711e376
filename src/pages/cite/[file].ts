import type { APIRoute } from 'astro';
import { bibtex } from '../../cite/bibtex.ts';
import { cslJson } from '../../cite/csl-json.ts';
import { ris } from '../../cite/ris.ts';
import { citables } from '../../figures/citable.ts';
import { citationOf } from '../../figures/citation.ts';
import { citationFile, CITATION_FORMATS, type CitationFormat } from '../../figures/citation-files.ts';
import { goneTargets } from '../../figures/permalink-index.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';

const TYPES = { bib: 'application/x-bibtex', ris: 'application/x-research-info-systems', json: 'application/vnd.citationstyles.csl+json' } as const satisfies Record<CitationFormat, string>;

/** Citation files of everything that can be cited, in each language; what moved is still found under its old id. */
export async function getStaticPaths() {
  const formats = Object.keys(CITATION_FORMATS) as CitationFormat[];
  const known = await citables();
  const moved = (await goneTargets()).flatMap(({ id, movedTo }) => (movedTo === undefined || !known.some((one) => one.id === movedTo) ? [] : [{ old: id, now: movedTo }]));
  return [...known.map(({ id }) => ({ old: id, now: id })), ...moved].flatMap(({ old, now }) => LANGS.flatMap((lang) => formats.map((format) => ({ params: { file: citationFile(old, lang, format).replace('/cite/', '') }, props: { id: now, lang, format } }))));
}

export const GET: APIRoute<{ id: string; lang: Lang; format: CitationFormat }> = async ({ props: { id, lang, format }, site }) => {
  const record = await citationOf(id, lang, site);
  const text = format === 'bib' ? bibtex(record) : format === 'ris' ? ris(record) : cslJson([record]);
  return new Response(text, { headers: { 'content-type': `${TYPES[format]}; charset=utf-8` } });
};
