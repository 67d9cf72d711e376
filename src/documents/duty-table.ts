import type { TableColumn } from './table-document.ts';

/** The fields of a duty in the order of the exports; the values are texts in the reader's language. */
export const DUTY_FIELDS = ['id', 'from', 'to', 'what', 'kind', 'trigger', 'time', 'form', 'act', 'article', 'topic', 'modality', 'gaps', 'reading'] as const;
export type DutyRow = Readonly<Record<(typeof DUTY_FIELDS)[number], string>>;
/** What the exports need besides the rows: printed once beside them. */
export interface DutyFile { readonly lang: string; readonly title: string; readonly lead: string; readonly labels: DutyRow; readonly rows: readonly DutyRow[] }

/** Columns of the document: fewer than the fields, since a page has a width. */
export function dutyColumns(labels: DutyRow): TableColumn[] {
  return [
    { heading: labels.id, share: 0.1 }, { heading: labels.from, share: 0.15 }, { heading: labels.to, share: 0.16 }, { heading: `${labels.what}. ${labels.trigger}`, share: 0.27 },
    { heading: labels.time, share: 0.11 }, { heading: labels.article, share: 0.1 }, { heading: labels.gaps, share: 0.11 },
  ];
}

/** The cells of one row of the document, under `dutyColumns`. */
export function dutyCells(row: DutyRow): string[] {
  return [row.id, row.from, row.to, `${row.what}\n${row.trigger}`, row.time, `${row.act}\n${row.article}`, [row.gaps, row.reading].filter((text) => text !== '').join('\n')];
}
