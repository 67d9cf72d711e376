import type { APIRoute } from 'astro';
import { figureCsv, figureJson, markOf, standaloneSvg } from '../../figures/export.ts';
import { allFigures, figureOf } from '../../figures/registry.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { href } from '../../url/base.ts';
import { absolute } from '../../url/origin.ts';

interface Form { readonly id: string; readonly form: 'csv' | 'json' | 'svg'; readonly lang: Lang }

/** Downloads of every figure: `/figures/{id}.csv`, `.json`, and the picture in each language as `.{lang}.svg`. */
export function getStaticPaths() {
  return allFigures().flatMap(({ id, draw }) => [
    { params: { file: `${id}.csv` }, props: { id, form: 'csv', lang: 'kk' } satisfies Form },
    { params: { file: `${id}.json` }, props: { id, form: 'json', lang: 'kk' } satisfies Form },
    ...(draw === undefined ? [] : LANGS.map((lang) => ({ params: { file: `${id}.${lang}.svg` }, props: { id, form: 'svg', lang } satisfies Form }))),
  ]);
}

export const GET: APIRoute<Form> = async ({ props, site }) => {
  const figure = figureOf(props.id);
  const rows = await figure.rows();
  if (props.form === 'csv') return new Response(`\uFEFF${figureCsv(figure, rows)}`, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
  if (props.form === 'json') return new Response(figureJson(figure, rows, absolute(href(`/r/${figure.id}/`), site)), { headers: { 'content-type': 'application/json' } });
  const label = figure.text(props.lang, rows).title;
  const svg = figure.draw?.(rows, { lang: props.lang, size: 'wide', label, mark: markOf(figure, props.lang) }) ?? '';
  return new Response(standaloneSvg(svg), { headers: { 'content-type': 'image/svg+xml' } });
};
