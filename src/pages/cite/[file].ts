import type { APIRoute } from 'astro';
import { bibtex } from '../../cite/bibtex.ts';
import { cslJson } from '../../cite/csl-json.ts';
import { ris } from '../../cite/ris.ts';
import { citables } from '../../figures/citable.ts';
import { citationOf } from '../../figures/citation.ts';
import { goneTargets } from '../../figures/permalink-index.ts';

const TYPES = { bib: 'application/x-bibtex', ris: 'application/x-research-info-systems', json: 'application/vnd.citationstyles.csl+json' } as const;
type Format = keyof typeof TYPES;

/** Citation files of everything that can be cited: `/cite/{id}.{bib,ris,json}`; what moved is still found under its old id. */
export async function getStaticPaths() {
  const formats: readonly Format[] = ['bib', 'ris', 'json'];
  const known = await citables();
  const moved = (await goneTargets()).flatMap(({ id, movedTo }) => (movedTo === undefined || !known.some((one) => one.id === movedTo) ? [] : [{ old: id, now: movedTo }]));
  return [...known.map(({ id }) => ({ old: id, now: id })), ...moved].flatMap(({ old, now }) => formats.map((format) => ({ params: { file: `${old}.${format}` }, props: { id: now, format } })));
}

export const GET: APIRoute<{ id: string; format: Format }> = async ({ props: { id, format }, site }) => {
  // The files carry the Kazakh record: Kazakh is the report's first language, and a file has but one title.
  const record = await citationOf(id, 'kk', site);
  const text = format === 'bib' ? bibtex(record) : format === 'ris' ? ris(record) : cslJson([record]);
  return new Response(text, { headers: { 'content-type': `${TYPES[format]}; charset=utf-8` } });
};
