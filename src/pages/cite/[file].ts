import type { APIRoute } from 'astro';
import { bibtex } from '../../cite/bibtex.ts';
import { cslJson } from '../../cite/csl-json.ts';
import { ris } from '../../cite/ris.ts';
import { citables } from '../../figures/citable.ts';
import { citationOf } from '../../figures/citation.ts';

const TYPES = { bib: 'application/x-bibtex', ris: 'application/x-research-info-systems', json: 'application/vnd.citationstyles.csl+json' } as const;
type Format = keyof typeof TYPES;

/** Citation files of everything that can be cited: `/cite/{id}.{bib,ris,json}`. */
export async function getStaticPaths() {
  const formats: readonly Format[] = ['bib', 'ris', 'json'];
  return (await citables()).flatMap(({ id }) => formats.map((format) => ({ params: { file: `${id}.${format}` }, props: { id, format } })));
}

export const GET: APIRoute<{ id: string; format: Format }> = async ({ props: { id, format }, site }) => {
  // The files carry the Kazakh record: Kazakh is the report's first language, and a file has but one title.
  const record = await citationOf(id, 'kk', site);
  const text = format === 'bib' ? bibtex(record) : format === 'ris' ? ris(record) : cslJson([record]);
  return new Response(text, { headers: { 'content-type': `${TYPES[format]}; charset=utf-8` } });
};
