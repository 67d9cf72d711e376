import type { ChartSize } from '../charts/size.ts';
import type { Row } from '../datasets/table.ts';
import type { Lang } from '../i18n/lang.ts';
import type { ChapterId, TaskId } from '../model/chapter.ts';

/** What a figure says in one language. The title is the finding; numbers in it come from the rows. */
export interface FigureText { readonly title: string; readonly subtitle: string; readonly description: string; readonly note?: string }

/**
 * One column of the data table: how its values are named and printed. `share` is a share of one, printed as percent;
 * `points` a difference of two shares, printed in percentage points (the label says so).
 */
export interface FigureColumn {
  readonly id: string;
  readonly label: string;
  readonly kind: 'text' | 'year' | 'count' | 'share' | 'points' | 'measure';
  readonly digits?: number;
  /** Columns that hold the ends of the value's interval; printed in brackets after it. */
  readonly lo?: string;
  readonly hi?: string;
  /** Words for coded values of a text column; the download keeps the code. */
  readonly words?: Readonly<Record<string, string>>;
}

/**
 * A figure or table of the report: one object from which the page, the downloads, the embed and the citation are made.
 * `draw` is absent for tables. Everything is a function of `rows`, so the picture, the table and the CSV cannot disagree.
 */
export interface Figure {
  /** Permanent id: `concentration.fig-lorenz`. */
  readonly id: string;
  readonly chapter: ChapterId;
  readonly kind: 'figure' | 'table';
  readonly tasks: readonly TaskId[];
  /** Ids of sources and datasets behind it; the notice of each dataset's card is printed with the figure. */
  readonly sources: readonly string[];
  readonly datasets: readonly string[];
  /** True when made-up data are in it; the mark is then put in every form of it. */
  readonly synthetic?: boolean;
  rows(): Promise<readonly Row[]>;
  text(lang: Lang, rows: readonly Row[]): FigureText;
  columns(lang: Lang): readonly FigureColumn[];
  /** Id of the text column by whose values the reader may filter a table; works without script. */
  filter?(lang: Lang): string;
  draw?(rows: readonly Row[], options: { readonly lang: Lang; readonly size: ChartSize; readonly label: string; readonly mark?: string | undefined }): string;
}

/** The part of an id after the dot. */
export function localId(figure: Pick<Figure, 'id'>): string {
  return figure.id.split('.')[1] ?? figure.id;
}
