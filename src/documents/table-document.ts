/**
 * A document that is one ready table, before it has a file format: what the register, the review sheet and the comparative
 * table of norms have in common. Cells are plain text; a line feed begins a new paragraph.
 */
export interface TableDocument {
  /** BCP 47 tag of the text. */
  readonly lang: string;
  readonly title: string;
  /** Paragraphs above the table: whose it is, from when, what was chosen. */
  readonly lead: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** A page of its own for the signature: its heading and the lines to fill in. */
  readonly signOff?: { readonly title: string; readonly lines: readonly (readonly [label: string, value: string])[] };
}
export interface TableColumn {
  readonly heading: string;
  /** Share of the width of the page; all shares together make 1. */
  readonly share: number;
}

/** @throws when rows and columns do not fit or the shares do not make one page. */
export function checkTable({ title, columns, rows }: TableDocument): void {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  if (Math.abs(all - 1) > 0.001) throw new Error(`table ${title}: columns do not fill the page (seen ${all}; expected 1)`);
  const bad = rows.findIndex((row) => row.length !== columns.length);
  if (bad >= 0) throw new Error(`table ${title}: row ${bad + 1} has ${rows[bad]?.length ?? 0} cells (expected ${columns.length})`);
}
