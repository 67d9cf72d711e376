import type { APIRoute } from 'astro';
import { frameworkSchema, loadEvaluation, loadUnitMethodology, simulatedUnits, trialIndicators } from '../../../datasets/evaluation.ts';
import { docxBytes } from '../../../documents/table-docx.ts';
import { DOC } from '../../../figures/evaluation/document-words.ts';
import { gradeSheet, INDICATOR_FIELDS, indicatorsDocument, indicatorWords, questionnaire, unitForm } from '../../../figures/evaluation/documents.ts';
import { officialViews } from '../../../figures/evaluation/funnels.ts';
import { OFFICIAL } from '../../../figures/evaluation/official-words.ts';
import { FORM_NOTE } from '../../../figures/city-patterns/notes.ts';
import { tableCsv } from '../../../figures/table-csv.ts';
import { LANGS, type Lang } from '../../../i18n/lang.ts';
import { UNIT_COLUMNS } from '../../../model/unit-table.ts';

interface Made { readonly type: string; make(): Promise<BodyInit> | BodyInit }
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json';

/** Official figures as one table; the note on the year stands in every row, so that no filtering loses it. */
function officialCsv(lang: Lang): string {
  const rows = officialViews(lang).flatMap((view) => view.rows.map((row) => [view.code, view.title, ...row, FORM_NOTE[lang]]));
  const { fields } = DOC[lang];
  return tableCsv([fields.code, fields.title, OFFICIAL[lang].territory, fields.numerator, fields.denominator, OFFICIAL[lang].value, '95%', DOC[lang].remark], rows);
}

/** Files of the evaluation system by name: documents, tables, the schema of the framework, made-up units and the empty table. */
function files(): ReadonlyMap<string, Made> {
  const every = (name: string, format: string, type: string, make: (lang: Lang) => Promise<BodyInit> | BodyInit): [string, Made][] => LANGS.map((lang) => [`${name}.${lang}.${format}`, { type, make: () => make(lang) }]);
  const indicators = (lang: Lang) => loadEvaluation().indicators.map((indicator) => indicatorWords(indicator, lang));
  return new Map<string, Made>([
    ...every('indicators', 'docx', DOCX, (lang) => docxBytes(indicatorsDocument(lang))),
    ...every('indicators', 'csv', CSV, (lang) => tableCsv(INDICATOR_FIELDS.map((field) => DOC[lang].fields[field]), indicators(lang).map((words) => INDICATOR_FIELDS.map((field) => words[field])))),
    ...every('indicators', 'json', JSON_TYPE, (lang) => JSON.stringify({ lang, status: DOC[lang].status, indicators: indicators(lang) })),
    ...every('grade-sheet', 'docx', DOCX, (lang) => docxBytes(gradeSheet(lang))),
    ...every('questionnaire', 'docx', DOCX, (lang) => docxBytes(questionnaire(lang))),
    ...loadUnitMethodology().units.flatMap(({ id }) => every(`unit-${id}`, 'docx', DOCX, (lang) => docxBytes(unitForm(id, lang)))),
    ...every('official-2022', 'csv', CSV, (lang) => officialCsv(lang)),
    ['indicators.schema.json', { type: JSON_TYPE, make: () => JSON.stringify(frameworkSchema(), null, 1) }],
    ['framework.json', { type: JSON_TYPE, make: () => JSON.stringify(loadEvaluation()) }],
    ['simulated-units.csv', { type: CSV, make: () => simulatedUnits() }],
    ['units-template.csv', { type: CSV, make: () => tableCsv([...UNIT_COLUMNS], trialIndicators().indicators.map(({ code }) => ['', 'city', 'yes', code, '', ''])) }],
  ]);
}

export function getStaticPaths() {
  return [...files().keys()].map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params: { file } }) => {
  const made = files().get(file ?? '');
  if (made === undefined) throw new Error(`file ${file ?? ''}: unknown (expected one of the evaluation system)`);
  return new Response(await made.make(), { headers: { 'content-type': made.type } });
};
