import type { TableColumn } from './table-document.ts';

/** The fields of a register row in the order of the exports; the values are texts in the reader's language. */
export const REGISTER_FIELDS = ['id', 'title', 'text', 'addressee', 'act', 'element', 'tasks', 'evidence', 'strength', 'effect', 'cost', 'risk', 'horizon', 'indicator', 'status', 'permalink'] as const;
export type RegisterField = (typeof REGISTER_FIELDS)[number];
/** One recommendation as a reader sees it, flat: what CSV, JSON and DOCX are made of. */
export type RegisterRow = Readonly<Record<RegisterField, string>>;
/** What the exports need besides the rows: printed once beside them. */
export interface RegisterFile { readonly lang: string; readonly title: string; readonly lead: string; readonly labels: RegisterRow; readonly rows: readonly RegisterRow[] }

/** Columns of the document: fewer than the fields, since a page has a width. */
export function registerColumns(labels: RegisterRow): TableColumn[] {
  return [
    { heading: labels.id, share: 0.07 }, { heading: `${labels.title}. ${labels.text}`, share: 0.31 }, { heading: `${labels.addressee}. ${labels.act}`, share: 0.18 },
    { heading: `${labels.effect}. ${labels.strength}`, share: 0.17 }, { heading: `${labels.risk}. ${labels.cost}`, share: 0.13 }, { heading: `${labels.indicator}. ${labels.horizon}`, share: 0.14 },
  ];
}

/** The cells of one row of the document, under `registerColumns`. */
export function registerCells(row: RegisterRow): string[] {
  return [row.id, `${row.title}\n${row.text}`, `${row.addressee}\n${row.act}`, `${row.effect}\n${row.strength}`, `${row.risk}\n${row.cost}`, `${row.indicator}\n${row.horizon}\n${row.status}`];
}
