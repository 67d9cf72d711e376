import type { Cell, Row } from '../datasets/table.ts';
import { formatInterval, formatNumber, formatPercent } from '../i18n/format.ts';
import { t } from '../i18n/index.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Figure, FigureColumn } from './figure.ts';

/** The text of the synthetic mark in one language, or undefined for real data. */
export function markOf(figure: Pick<Figure, 'synthetic'>, lang: Lang): string | undefined {
  return figure.synthetic === true ? t(lang, 'synthetic.mark') : undefined;
}

/** One value as a reader sees it, with its interval when the column names one and the row is given; a missing one is a dash. */
export function cellText(lang: Lang, column: FigureColumn, value: Cell | undefined, row?: Row): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'string') return column.words?.[value] ?? value;
  const point = numberText(lang, column, value);
  const lo = row?.[column.lo ?? ''];
  const hi = row?.[column.hi ?? ''];
  if (typeof lo !== 'number' || typeof hi !== 'number') return point;
  const digits = column.digits ?? (column.kind === 'measure' ? 3 : 1);
  if (column.kind === 'share') return `${point} (${formatInterval(lang, lo, hi, { as: 'percent', digits })})`;
  const times = column.kind === 'points' ? 100 : 1;
  return `${point} (${formatInterval(lang, lo * times, hi * times, { digits })})`;
}

function numberText(lang: Lang, { kind, digits }: FigureColumn, value: number): string {
  switch (kind) {
    case 'share': return formatPercent(lang, value, { digits: digits ?? 1 });
    case 'points': return formatNumber(lang, value * 100, { digits: digits ?? 1 });
    case 'year': return formatNumber(lang, value, { as: 'year' });
    case 'count': return formatNumber(lang, value, { digits: 0 });
    default: return formatNumber(lang, value, { digits: digits ?? 3 });
  }
}

/** Machine names of a figure's columns in their order, the ends of intervals after their value. */
export function columnIds(figure: Pick<Figure, 'columns'>): string[] {
  return figure.columns('en').flatMap(({ id, lo, hi }) => [id, lo, hi].filter((name) => name !== undefined));
}

/**
 * The data of a figure as CSV (RFC 4180, UTF-8): machine names in the head, plain numbers with a point, the mark of synthetic
 * data as a first column. A text that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
export function figureCsv(figure: Figure, rows: readonly Row[]): string {
  const columns = columnIds(figure);
  const mark = figure.synthetic === true ? 'SYNTHETIC DATA' : undefined;
  const head = [...(mark === undefined ? [] : ['mark']), ...columns];
  const lines = rows.map((row) => [...(mark === undefined ? [] : [mark]), ...columns.map((id) => row[id] ?? '')]);
  return [head, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n') + '\r\n';
}

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The data and description of a figure for machines. */
export function figureJson(figure: Figure, rows: readonly Row[], permalink: string): string {
  const { id, kind, chapter, tasks, sources, datasets } = figure;
  const text = { kk: figure.text('kk', rows), ru: figure.text('ru', rows), en: figure.text('en', rows) };
  return `${JSON.stringify({ id, kind, chapter, permalink, tasks, ...(figure.synthetic === true ? { mark: 'SYNTHETIC DATA' } : {}), sources, datasets, text, columns: figure.columns('en'), rows }, null, 1)}\n`;
}

export { standaloneSvg } from './standalone-svg.ts';
