import type { APIRoute } from 'astro';
import { registerCells, registerColumns, REGISTER_FIELDS } from '../../documents/register-table.ts';
import { docxBytes } from '../../documents/table-docx.ts';
import { normsDocument } from '../../figures/norms-document.ts';
import { registerFile } from '../../figures/register-rows.ts';
import { tableCsv } from '../../figures/table-csv.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';

interface Form { readonly table: 'recommendations' | 'law'; readonly lang: Lang; readonly format: 'docx' | 'csv' | 'json' }

/** Working tables as files: `/tables/recommendations.{lang}.{docx,csv,json}` and `/tables/law.{lang}.{docx,csv,json}`. */
export function getStaticPaths() {
  return (['recommendations', 'law'] as const).flatMap((table) => LANGS.flatMap((lang) => (['docx', 'csv', 'json'] as const).map((format) => ({ params: { file: `${table}.${lang}.${format}` }, props: { table, lang, format } satisfies Form }))));
}

const TYPES = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', csv: 'text/csv; charset=utf-8', json: 'application/json' } as const;

export const GET: APIRoute<Form> = async ({ props: { table, lang, format }, site }) => {
  const headers = { 'content-type': TYPES[format] };
  if (table === 'law') {
    const document = normsDocument(lang);
    if (format === 'docx') return new Response(await docxBytes(document), { headers });
    const names = document.columns.map(({ heading }) => heading);
    if (format === 'csv') return new Response(tableCsv(names, document.rows), { headers });
    return new Response(JSON.stringify(document.rows.map((row) => Object.fromEntries(row.map((cell, i) => [names[i] ?? '', cell])))), { headers });
  }
  const { title, lead, labels, rows } = registerFile(lang, site);
  if (format === 'json') return new Response(JSON.stringify({ lang, title, lead, labels, rows }), { headers });
  if (format === 'csv') return new Response(tableCsv(REGISTER_FIELDS.map((field) => labels[field]), rows.map((row) => REGISTER_FIELDS.map((field) => row[field]))), { headers });
  return new Response(await docxBytes({ lang, title, lead: [lead], columns: registerColumns(labels), rows: rows.map(registerCells) }), { headers });
};
