import type { APIRoute } from 'astro';
import { DUTY_FIELDS, dutyCells, dutyColumns } from '../../../documents/duty-table.ts';
import { docxBytes } from '../../../documents/table-docx.ts';
import { dutyFile } from '../../../figures/interagency/duty-file.ts';
import { tableCsv } from '../../../figures/table-csv.ts';
import { LANGS, type Lang } from '../../../i18n/lang.ts';

const TYPES = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', csv: 'text/csv; charset=utf-8', json: 'application/json' } as const;
interface Form { readonly lang: Lang; readonly format: keyof typeof TYPES }

/** The duties as files: `/{lang}/interagency/duties.{docx,csv,json}`. */
export function getStaticPaths() {
  return LANGS.flatMap((lang) => (['docx', 'csv', 'json'] as const).map((format) => ({ params: { lang, file: `duties.${format}` }, props: { lang, format } satisfies Form })));
}

export const GET: APIRoute<Form> = async ({ props: { lang, format } }) => {
  const headers = { 'content-type': TYPES[format] };
  const { title, lead, labels, rows } = dutyFile(lang);
  if (format === 'json') return new Response(JSON.stringify({ lang, title, lead, labels, rows }), { headers });
  if (format === 'csv') return new Response(tableCsv(DUTY_FIELDS.map((field) => labels[field]), rows.map((row) => DUTY_FIELDS.map((field) => row[field]))), { headers });
  return new Response(await docxBytes({ lang, title, lead: [lead], columns: dutyColumns(labels), rows: rows.map(dutyCells) }), { headers });
};
