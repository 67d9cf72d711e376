import { yearsOf } from '../model/period.ts';
import { datasetOf } from '../datasets/index-file.ts';
import { readTable } from '../datasets/table.ts';
import type { LoadedCard } from '../datasets/cards.ts';
import { pickMessages, t } from '../i18n/index.ts';
import type { Lang } from '../i18n/lang.ts';
import { href } from '../url/base.ts';
import { sliceLabel } from './city-map.ts';
import { COUNT_BOUNDS } from './slice-cells.ts';

const MAP_STRINGS = ['map.', 'legend.', 'load.', 'error.', 'filter.', 'table.', 'count.', 'fig.axis.', 'common.more', 'sql.error'] as const;
const ASK_STRINGS = ['load.', 'error.', 'sql.', 'table.', 'count.rows'] as const;

/** Addresses of a dataset's published tables with their sizes. */
export function tableFiles(id: string): Record<string, { url: string; bytes: number }> {
  return Object.fromEntries(Object.entries(datasetOf(id).tables).map(([name, { file, bytes }]) => [name, { url: href(`/d/${file}`), bytes }]));
}

/** What the page prints for the live map: only the tables and slices that the index lists. */
export async function mapSettings(card: LoadedCard, lang: Lang): Promise<Record<string, unknown>> {
  const dataset = datasetOf(card.id);
  const used = new Set(dataset.slices.map(({ table }) => table));
  const files = tableFiles(card.id);
  const open = card.profile !== 'protected';
  const cells = open && dataset.tables['cells'] !== undefined ? await readTable(card.id, 'cells') : [];
  const years = [...new Set(cells.map((row) => Number(row['year'])))].sort((a, b) => a - b);
  const categories = [...new Set(cells.map((row) => String(row['category'])))].map((id) => ({ id, label: card.offences[id]?.[lang] ?? id }));
  // Years are chosen apart from the slice, so that one list of slices stays short.
  const slices = dataset.slices.filter(({ kind, where }) => !(kind === 'counts' && where?.['year'] !== undefined)).map((slice) => ({ ...slice, label: sliceLabel(card, slice.id, lang) }));
  return {
    lang, name: t(lang, 'map.name', { what: card.title[lang], place: card.place[lang], period: yearsOf(card.period) }), profile: card.profile,
    epsg: dataset.epsg, cellM: dataset.cell_m, tables: Object.fromEntries(Object.entries(files).filter(([name]) => used.has(name))), slices, years, categories: categories.length > 1 ? categories : [],
    breaks: COUNT_BOUNDS, classBounds: card.thresholds.classes, ...(dataset.basemap === undefined ? {} : { basemap: href(`/d/${dataset.basemap.file}`) }), strings: pickMessages(lang, MAP_STRINGS),
  };
}

/** Worked questions over the tables that this dataset has; each stands in the page as text. */
export function examplesOf(id: string): { id: string; sql: string }[] {
  const { tables } = datasetOf(id);
  const all: readonly (readonly [table: string, id: string, sql: string])[] = [
    ['cells', 'years', 'SELECT year, sum(n)::INT AS incidents, count(DISTINCT i::BIGINT * 1000000 + j)::INT AS squares\nFROM cells GROUP BY year ORDER BY year'],
    ['cells', 'half', "WITH c AS (SELECT i, j, sum(n) AS n FROM cells GROUP BY i, j),\nr AS (SELECT n, row_number() OVER (ORDER BY n DESC, j, i) AS k, sum(n) OVER (ORDER BY n DESC, j, i) AS run, sum(n) OVER () AS total FROM c)\nSELECT min(k)::INT AS squares_for_half, (SELECT count(*)::INT FROM c) AS squares FROM r WHERE run * 2 >= total"],
    ['hours', 'weekday', 'SELECT weekday, sum(n)::INT AS incidents FROM hours GROUP BY weekday ORDER BY weekday'],
    ['classes', 'classes', 'SELECT "group", class, count(*)::INT AS squares FROM classes GROUP BY ALL ORDER BY ALL'],
    ['merged', 'merged', 'SELECT year, count(*)::INT AS units, min(n) AS smallest, sum(n)::INT AS incidents FROM merged GROUP BY year ORDER BY year'],
    ['statistics', 'headline', "SELECT period, offence, value, lo, hi FROM statistics\nWHERE statistic = 'k50_share' AND basis = 'nonzero' AND unit_size_m = 200 AND value IS NOT NULL ORDER BY offence, period LIMIT 50"],
  ];
  return all.filter(([table]) => tables[table] !== undefined).map(([, name, sql]) => ({ id: name, sql }));
}

/** What the page prints for the reader's own question. */
export function askSettings(card: LoadedCard, lang: Lang): Record<string, unknown> {
  return { lang, tables: tableFiles(card.id), examples: examplesOf(card.id), fileName: card.id, ...(card.synthetic ? { mark: t(lang, 'synthetic.mark') } : {}), strings: pickMessages(lang, ASK_STRINGS) };
}
