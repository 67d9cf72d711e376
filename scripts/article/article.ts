/** The article as a sequence of parts, free of the page it was read from: what a journal's editor expects to receive. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[]; readonly lang?: string }
  | { readonly kind: 'picture'; readonly id: string; readonly title: string; readonly notes: readonly string[] }
  | { readonly kind: 'table'; readonly id: string; readonly title: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly notes: readonly string[] };

/** A piece of running text. */
export interface Run { readonly text: string; readonly italic?: boolean }

export interface Article {
  readonly lang: string;
  readonly title: string;
  /** The title in the other languages of the report, in the order of the report. */
  readonly otherTitles: readonly { readonly lang: string; readonly title: string }[];
  readonly author: string;
  readonly blocks: readonly Block[];
  readonly referencesTitle: string;
  readonly references: readonly (readonly Run[])[];
}
