import type { APIRoute } from 'astro';
import { figureCsv, figureJson } from '../../figures/export.ts';
import { movedFigures } from '../../figures/permalink-index.ts';
import { figurePicture } from '../../figures/picture.ts';
import { picturePng } from '../../figures/png.ts';
import { allFigures, figureOf } from '../../figures/registry.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { href } from '../../url/base.ts';
import { absolute } from '../../url/origin.ts';

interface Form { readonly id: string; readonly form: 'csv' | 'json' | 'svg' | 'png'; readonly lang: Lang }

/**
 * Downloads of every figure: `/figures/{id}.csv`, `.json`, and the picture in each language as `.{lang}.svg` and `.{lang}.png`.
 * A figure that moved is still found under the id it was cited by.
 */
export async function getStaticPaths() {
  const names = [...allFigures().map(({ id }) => ({ old: id, now: id })), ...(await movedFigures())];
  return names.flatMap(({ old, now }) => [
    { params: { file: `${old}.csv` }, props: { id: now, form: 'csv', lang: 'kk' } satisfies Form },
    { params: { file: `${old}.json` }, props: { id: now, form: 'json', lang: 'kk' } satisfies Form },
    ...(figureOf(now).draw === undefined ? [] : LANGS.flatMap((lang) => (['svg', 'png'] as const).map((form) => ({ params: { file: `${old}.${lang}.${form}` }, props: { id: now, form, lang } satisfies Form })))),
  ]);
}

export const GET: APIRoute<Form> = async ({ props, site }) => {
  const figure = figureOf(props.id);
  const rows = await figure.rows();
  const permalink = absolute(href(`/r/${figure.id}/`), site);
  if (props.form === 'csv') return new Response(`\uFEFF${figureCsv(figure, rows)}`, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
  if (props.form === 'json') return new Response(figureJson(figure, rows, permalink), { headers: { 'content-type': 'application/json' } });
  const svg = await figurePicture(figure, rows, props.lang, permalink);
  if (props.form === 'png') return new Response(new Uint8Array(await picturePng(svg)), { headers: { 'content-type': 'image/png' } });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
