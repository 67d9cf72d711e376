import type { Row } from '../datasets/table.ts';
import { formatNumber, formatPercent } from '../i18n/format.ts';
import { t } from '../i18n/index.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Figure, FigureColumn } from './figure.ts';

/** The text of the synthetic mark in one language, or undefined for real data. */
export function markOf(figure: Pick<Figure, 'synthetic'>, lang: Lang): string | undefined {
  return figure.synthetic === true ? t(lang, 'synthetic.mark') : undefined;
}

/** One value as a reader sees it; a missing one is a dash. */
export function cellText(lang: Lang, column: FigureColumn, value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '—';
  if (typeof value === 'string') return value;
  switch (column.kind) {
    case 'share': return formatPercent(lang, value, { digits: column.digits ?? 1 });
    case 'year': return formatNumber(lang, value, { as: 'year' });
    case 'count': return formatNumber(lang, value, { digits: 0 });
    default: return formatNumber(lang, value, { digits: column.digits ?? 3 });
  }
}

/**
 * The data of a figure as CSV (RFC 4180, UTF-8): machine names in the head, plain numbers with a point, the mark of synthetic
 * data as a first column. A text that a spreadsheet would run as a formula is preceded by an apostrophe.
 */
export function figureCsv(figure: Figure, rows: readonly Row[]): string {
  const columns = figure.columns('en').map(({ id }) => id);
  const mark = figure.synthetic === true ? 'SYNTHETIC DATA' : undefined;
  const head = [...(mark === undefined ? [] : ['mark']), ...columns];
  const lines = rows.map((row) => [...(mark === undefined ? [] : [mark]), ...columns.map((id) => row[id] ?? '')]);
  return [head, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n') + '\r\n';
}

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The data and description of a figure for machines. */
export function figureJson(figure: Figure, rows: readonly Row[], permalink: string): string {
  const { id, kind, chapter, tasks, sources, datasets } = figure;
  const text = { kk: figure.text('kk', rows), ru: figure.text('ru', rows), en: figure.text('en', rows) };
  return `${JSON.stringify({ id, kind, chapter, permalink, tasks, ...(figure.synthetic === true ? { mark: 'SYNTHETIC DATA' } : {}), sources, datasets, text, columns: figure.columns('en'), rows }, null, 1)}\n`;
}

/** A drawn chart that stands alone: the page's colour variables are replaced by their light values. */
export function standaloneSvg(svg: string): string {
  return svg.replace(/var\(--([a-z0-9-]+)(?:,\s*([^()]+|[^()]*\([^()]*\)[^()]*))?\)/g, (_, name: string, fallback: string | undefined) => LIGHT[name] ?? fallback?.trim() ?? 'currentColor');
}

const LIGHT: Readonly<Record<string, string>> = {
  bg: '#ffffff', raised: '#f7f8f9', text: '#1c2024', muted: '#4b5560', axis: '#6b7683', grid: '#d7dce1', grey: '#6b7683',
  c1: '#1860bd', c2: '#d0762f', c3: '#30a4a0', c4: '#670745', c5: '#6a5808', sans: "'Source Sans 3', Arial, sans-serif",
  'seq-1': '#e2f1fa', 'seq-2': '#a1ccee', 'seq-3': '#6fa3db', 'seq-4': '#4b79c1', 'seq-5': '#35509f', 'seq-6': '#262976',
};
