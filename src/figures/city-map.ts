import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Position } from 'geojson';
import { cellMap, type MapCell } from '../charts/cell-map.ts';
import type { LoadedCard } from '../datasets/cards.ts';
import { datasetOf } from '../datasets/index-file.ts';
import { readTable } from '../datasets/table.ts';
import { utm } from '../geo/projection.ts';
import { formatNumber } from '../i18n/format.ts';
import { t } from '../i18n/index.ts';
import type { Lang } from '../i18n/lang.ts';

/** Lower bounds of the classes of counts, the same for every city and year so that maps can be compared. */
export const COUNT_BOUNDS: readonly number[] = [1, 5, 10, 20, 50, 100];

/**
 * The still map of a city: the whole period of an open or simulated city, or the four ordered classes of a
 * protected one. What it shows is what the first slice of the index offers; nothing else is read.
 */
export async function cityMap(card: LoadedCard, lang: Lang): Promise<string> {
  const dataset = datasetOf(card.id);
  const [slice] = dataset.slices;
  if (slice === undefined) throw new Error(`city map ${card.id}: no slice is offered`);
  const rows = (await readTable(card.id, slice.table)).filter((row) => Object.entries(slice.where ?? {}).every(([column, value]) => row[column] === value));
  const classes = slice.kind === 'classes';
  const cells = new Map<string, MapCell>();
  for (const row of rows) {
    const [i, j] = [Number(row['i']), Number(row['j'])];
    const before = cells.get(`${i}:${j}`)?.value ?? 0;
    cells.set(`${i}:${j}`, { i, j, value: classes ? Number(row['class']) : before + Number(row['n']) });
  }
  const mark = card.synthetic ? t(lang, 'synthetic.mark') : undefined;
  return cellMap([...cells.values()], {
    frame: { size: 'wide', label: t(lang, 'map.name', { what: sliceLabel(card, slice.id, lang), place: card.place[lang], period: `${card.period.from.slice(0, 4)}–${card.period.to.slice(0, 4)}` }), mark },
    cellM: dataset.cell_m, classes: cityLegend(card, lang).length, ...(classes ? {} : { bounds: COUNT_BOUNDS.slice(1) }),
    scaleLabel: (kilometres) => t(lang, 'city.scale', { n: formatNumber(lang, kilometres) }), ...basemap(card.id, dataset.epsg, lang),
  });
}

/** The classes of the still map in words, lowest first. */
export function cityLegend(card: LoadedCard, lang: Lang): string[] {
  return datasetOf(card.id).slices[0]?.kind === 'classes' ? classWords(card.thresholds.classes, lang) : countWords(lang);
}

/** What a slice is called: its offence group, its year, or the whole period. */
export function sliceLabel(card: LoadedCard, id: string, lang: Lang): string {
  const slice = datasetOf(card.id).slices.find((one) => one.id === id);
  const whole = `${card.period.from.slice(0, 4)}–${card.period.to.slice(0, 4)}`;
  if (slice === undefined) return id;
  const group = slice.where?.['group'];
  const year = slice.where?.['year'];
  if (slice.kind === 'classes') return `${card.groups[String(group)]?.[lang] ?? String(group)}, ${whole}`;
  if (slice.kind === 'hot') return `${t(lang, 'map.hotspots')}, ${whole}`;
  if (slice.kind === 'merged') return `${t(lang, 'city.merged')}, ${String(year ?? whole)}`;
  return `${t(lang, 'fig.axis.count')}, ${year === undefined ? whole : String(year)}`;
}

function countWords(lang: Lang): string[] {
  return COUNT_BOUNDS.map((from, n) => {
    const next = COUNT_BOUNDS[n + 1];
    if (next === undefined) return t(lang, 'legend.atLeast', { n: from });
    return next - 1 === from ? t(lang, 'legend.one', { n: from }) : t(lang, 'legend.range', { from, to: next - 1 });
  });
}

function classWords(bounds: readonly number[], lang: Lang): string[] {
  return [t(lang, 'legend.fewer', { n: bounds[0] ?? 5 }), ...bounds.map((from, n) => {
    const next = bounds[n + 1];
    return next === undefined ? t(lang, 'legend.atLeast', { n: from }) : t(lang, 'legend.range', { from, to: next - 1 });
  })];
}

function basemap(id: string, epsg: number, lang: Lang): { lines: [number, number][][]; labels: { x: number; y: number; text: string }[] } {
  const file = datasetOf(id).basemap?.file;
  if (file === undefined) return { lines: [], labels: [] };
  const collection = JSON.parse(readFileSync(join(process.cwd(), 'data/derived', file), 'utf8')) as FeatureCollection;
  const projection = utm(epsg);
  const metres = (position: Position): [number, number] => { const [x, y] = projection.forward(position[0] ?? 0, position[1] ?? 0); return [x, y]; };
  const lines: [number, number][][] = [];
  const labels: { x: number; y: number; text: string }[] = [];
  for (const { geometry, properties } of collection.features) {
    const text = String(properties?.[lang] ?? properties?.['label'] ?? '');
    // Local streets would outweigh everything else on a still map of this size.
    if (properties?.['kind'] === 'local') continue;
    if (geometry.type === 'MultiLineString') lines.push(...geometry.coordinates.map((line) => line.map(metres)));
    else if (geometry.type === 'Polygon') { const ring = geometry.coordinates[0]?.map(metres) ?? []; lines.push(ring); if (text !== '') labels.push({ ...middle(ring), text }); }
    else if (geometry.type === 'MultiPolygon') lines.push(...geometry.coordinates.flatMap((polygon) => polygon.map((ring) => ring.map(metres))));
    else if (geometry.type === 'Point') { const [x, y] = metres(geometry.coordinates); labels.push({ x, y, text }); }
  }
  return { lines, labels };
}

function middle(ring: readonly (readonly [number, number])[]): { x: number; y: number } {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
}
