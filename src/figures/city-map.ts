import { yearsOf } from '../model/period.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, Position } from 'geojson';
import { cellMap } from '../charts/cell-map.ts';
import type { LoadedCard } from '../datasets/cards.ts';
import { datasetOf } from '../datasets/index-file.ts';
import { utm } from '../geo/projection.ts';
import { formatNumber } from '../i18n/format.ts';
import { t } from '../i18n/index.ts';
import type { Lang } from '../i18n/lang.ts';
import { sliceCells, sliceOf, sliceWords } from './slice-cells.ts';

/**
 * The still map of a city: the whole period of an open or simulated city, or the four ordered classes of a
 * protected one. What it shows is the first slice that the index offers, or the one asked for; nothing else is read.
 */
export async function cityMap(card: LoadedCard, lang: Lang, sliceId?: string): Promise<string> {
  const { slice, cells, cellM, bounds } = await sliceCells(card, sliceId);
  const mark = card.synthetic ? t(lang, 'synthetic.mark') : undefined;
  return cellMap(cells, {
    frame: { size: 'wide', label: t(lang, 'map.name', { what: sliceLabel(card, slice.id, lang), place: card.place[lang], period: yearsOf(card.period) }), mark },
    cellM, classes: sliceWords(card, slice, lang).length, ...(bounds === undefined ? {} : { bounds }),
    scaleLabel: (kilometres) => t(lang, 'city.scale', { n: formatNumber(lang, kilometres) }), ...basemap(card.id, datasetOf(card.id).epsg, lang),
  });
}

/** The classes of the still map in words, lowest first. */
export function cityLegend(card: LoadedCard, lang: Lang, sliceId?: string): string[] {
  return sliceWords(card, sliceOf(card, sliceId), lang);
}

/** What a slice is called: its offence group, its year, or the whole period. */
export function sliceLabel(card: LoadedCard, id: string, lang: Lang): string {
  const slice = datasetOf(card.id).slices.find((one) => one.id === id);
  const whole = yearsOf(card.period);
  if (slice === undefined) return id;
  const group = slice.where?.['group'];
  const year = slice.where?.['year'];
  if (slice.kind === 'classes') return `${card.groups[String(group)]?.[lang] ?? String(group)}, ${whole}`;
  if (slice.kind === 'hot') return `${t(lang, 'map.hotspots')}, ${whole}`;
  if (slice.kind === 'merged') return `${t(lang, 'city.merged')}, ${String(year ?? whole)}`;
  return `${t(lang, 'fig.axis.count')}, ${year === undefined ? whole : String(year)}`;
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
