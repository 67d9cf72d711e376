import type { APIRoute } from 'astro';
import { docxBytes } from '../../../documents/table-docx.ts';
import { MODULE_FIELDS, moduleCells, moduleColumns, moduleFile } from '../../../figures/training/module-file.ts';
import { tableCsv } from '../../../figures/table-csv.ts';
import { LANGS, type Lang } from '../../../i18n/lang.ts';

const TYPES = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', csv: 'text/csv; charset=utf-8', json: 'application/json' } as const;
interface Form { readonly lang: Lang; readonly format: keyof typeof TYPES }

/** The modules as files: `/{lang}/training/modules.{docx,csv,json}`. */
export function getStaticPaths() {
  return LANGS.flatMap((lang) => (['docx', 'csv', 'json'] as const).map((format) => ({ params: { lang, file: `modules.${format}` }, props: { lang, format } satisfies Form })));
}

export const GET: APIRoute<Form> = async ({ props: { lang, format } }) => {
  const headers = { 'content-type': TYPES[format] };
  const { title, lead, labels, rows } = moduleFile(lang);
  if (format === 'json') return new Response(JSON.stringify({ lang, title, lead, labels, rows }), { headers });
  if (format === 'csv') return new Response(tableCsv(MODULE_FIELDS.map((field) => labels[field]), rows.map((row) => MODULE_FIELDS.map((field) => row[field]))), { headers });
  return new Response(await docxBytes({ lang, title, lead: [lead], columns: moduleColumns(labels), rows: rows.map(moduleCells) }), { headers });
};
