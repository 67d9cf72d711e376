import type { APIRoute } from 'astro';
import { figureCsv, figureJson } from '../../figures/export.ts';
import { movedFigures } from '../../figures/permalink-index.ts';
import { figurePicture } from '../../figures/picture.ts';
import { allFigures, figureOf } from '../../figures/registry.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { href } from '../../url/base.ts';
import { absolute } from '../../url/origin.ts';

interface Form { readonly id: string; readonly form: 'csv' | 'json' | 'svg'; readonly lang: Lang }

/**
 * Downloads of every figure: `/figures/{id}.csv`, `.json`, and the picture in each language as `.{lang}.svg`; the PNG beside it
 * is made from it at release. A figure that moved is still found under the id it was cited by.
 */
export async function getStaticPaths() {
  const names = [...allFigures().map(({ id }) => ({ old: id, now: id })), ...(await movedFigures())];
  return names.flatMap(({ old, now }) => [
    { params: { file: `${old}.csv` }, props: { id: now, form: 'csv', lang: 'kk' } satisfies Form },
    { params: { file: `${old}.json` }, props: { id: now, form: 'json', lang: 'kk' } satisfies Form },
    ...(figureOf(now).draw === undefined ? [] : LANGS.map((lang) => ({ params: { file: `${old}.${lang}.svg` }, props: { id: now, form: 'svg', lang } satisfies Form }))),
  ]);
}

export const GET: APIRoute<Form> = async ({ props, site }) => {
  const figure = figureOf(props.id);
  const rows = await figure.rows();
  const permalink = absolute(href(`/r/${figure.id}/`), site);
  if (props.form === 'csv') return new Response(`\uFEFF${figureCsv(figure, rows)}`, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
  if (props.form === 'json') return new Response(figureJson(figure, rows, permalink), { headers: { 'content-type': 'application/json' } });
  return new Response(await figurePicture(figure, rows, props.lang, permalink), { headers: { 'content-type': 'image/svg+xml' } });
};
