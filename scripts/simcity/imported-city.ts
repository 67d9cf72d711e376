/**
 * The simulated city as the importer gives it back, with what an analyst can learn from the file alone: which coordinates
 * are stacked, which records repeat an event, which street segment a point belongs to. It knows nothing of the generator
 * but the published map of streets.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utm } from '../../src/geo/projection.ts';
import { PRECISIONS } from '../../src/model/incident.ts';
import { importIncidents } from '../data/import-incidents.ts';
import type { ImportResult } from '../data/import-incidents.ts';
import { rawFiles } from '../data/build/raw-files.ts';
import { NO_DAY } from '../data/incident-table.ts';
import { readCards, readMapping } from '../data/read-card.ts';
import { segmentFinder } from './segment-finder.ts';
import type { MapSegment } from './segment-finder.ts';
import type { StreetsFile } from './streets-file.ts';

export interface ImportedRow {
  readonly category: string;
  readonly place: string;
  readonly district: string;
  /** Day since 1970-01-01; -1 as hour = not known; delay of registration in days. */
  readonly day: number;
  readonly hour: number;
  readonly lag: number;
  readonly located: boolean;
  readonly x: number;
  readonly y: number;
  /** Number of the stacked coordinate, or -1. */
  readonly stack: number;
  /** Number of the street segment, or -1 for stacked and unlocated rows. */
  readonly segment: number;
  /** A later record of an event that an earlier row already holds. */
  readonly again: boolean;
}

export interface ImportedCity {
  readonly result: ImportResult;
  readonly rows: readonly ImportedRow[];
  readonly segments: readonly MapSegment[];
  readonly stacks: readonly { readonly x: number; readonly y: number; readonly n: number }[];
  readonly map: StreetsFile;
  readonly toMetres: (lon: number, lat: number) => readonly [number, number];
}

/** A coordinate that holds more than this share of the located rows is called stacked. */
const STACKED = 0.002;

/** Imports the raw files under `raw`/data/raw by the card `simcity` and adds what can be derived. */
export async function importedCity(root: string, raw: string): Promise<ImportedCity> {
  const card = readCards(root).find(({ id }) => id === 'simcity');
  if (card === undefined) throw new Error('simcity: no card of that name (expected: data/datasets/simcity.yaml)');
  const sources = rawFiles(raw, card).map((file) => ({ file }));
  const result = await importIncidents({ sources, card, mapping: readMapping(root, card.mapping), quarantine: null });
  const map = JSON.parse(readFileSync(join(root, 'data/simcity/streets.json'), 'utf8')) as StreetsFile;
  const plane = utm(card.epsg);
  const toMetres: ImportedCity['toMetres'] = (lon, lat) => plane.forward(lon, lat);
  const finder = segmentFinder(map, toMetres);
  const t = result.incidents;
  const bare = Array.from({ length: t.length }, (_, at) => ({
    category: t.categories.text(t.category[at] ?? 0), place: t.places.text(t.place[at] ?? 0), district: t.districts.text(t.district[at] ?? 0),
    day: t.day[at] ?? 0, hour: t.hour[at] ?? -1, lag: t.registered[at] === NO_DAY ? -1 : (t.registered[at] ?? 0) - (t.day[at] ?? 0),
    located: PRECISIONS[t.precision[at] ?? 0] !== 'none', x: t.x[at] ?? NaN, y: t.y[at] ?? NaN,
  }));
  const stacks = stackedCoordinates(bare);
  const stackOf = (x: number, y: number): number => stacks.findIndex((stack) => Math.abs(stack.x - x) < 1.5 && Math.abs(stack.y - y) < 1.5);
  const again = repeatedEvents(bare);
  const rows = bare.map((row, at) => {
    const stack = row.located ? stackOf(row.x, row.y) : -1;
    return { ...row, stack, segment: row.located && stack < 0 ? finder.nearest(row.x, row.y) : -1, again: again.has(at) };
  });
  return { result, rows, segments: finder.segments, stacks: stacks.map((stack, at) => ({ ...stack, n: rows.filter((row) => row.stack === at).length })), map, toMetres };
}

type Bare = Omit<ImportedRow, 'stack' | 'segment' | 'again'>;

function stackedCoordinates(rows: readonly Bare[]): { x: number; y: number }[] {
  const located = rows.filter((row) => row.located);
  const counts = new Map<string, { x: number; y: number; n: number }>();
  for (const { x, y } of located) {
    const key = `${Math.round(x)},${Math.round(y)}`;
    const held = counts.get(key);
    if (held === undefined) counts.set(key, { x, y, n: 1 }); else held.n++;
  }
  const stacks: { x: number; y: number }[] = [];
  for (const { x, y, n } of [...counts.values()].sort((a, b) => b.n - a.n)) {
    if (n <= STACKED * located.length) break;
    if (!stacks.some((stack) => Math.hypot(stack.x - x, stack.y - y) < 2)) stacks.push({ x, y });
  }
  return stacks;
}

/** Rows that agree in offence, kind of place, day, hour and point (to a metre) with an earlier registered one. */
function repeatedEvents(rows: readonly Bare[]): Set<number> {
  const groups = new Map<string, number[]>();
  rows.forEach((row, at) => {
    if (!row.located) return;
    const key = `${row.category}|${row.place}|${row.day}|${row.hour}`;
    const held = groups.get(key);
    if (held === undefined) groups.set(key, [at]); else held.push(at);
  });
  const again = new Set<number>();
  for (const group of groups.values()) {
    group.sort((a, b) => (rows[a]?.lag ?? 0) - (rows[b]?.lag ?? 0));
    group.forEach((at, place) => {
      const row = rows[at];
      const earlier = group.slice(0, place).some((other) => Math.hypot((rows[other]?.x ?? NaN) - (row?.x ?? NaN), (rows[other]?.y ?? NaN) - (row?.y ?? NaN)) < 1 && rows[other]?.lag !== row?.lag);
      if (earlier) again.add(at);
    });
  }
  return again;
}
