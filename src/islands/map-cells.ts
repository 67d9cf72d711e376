import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { Row } from '../query/engine.ts';

/** One place of the map: a square of the grid in metres of the dataset's projection. */
export interface Place {
  /** Name in addresses and tables: `i,j`, with the size where sizes differ. */
  readonly id: string;
  readonly i: number;
  readonly j: number;
  readonly sizeM: number;
  /** Step of the legend, from 0. */
  readonly step: number;
  /** Count, class number or z score, as the slice gives it. */
  readonly value: number;
  readonly z?: number;
}

export type ToLonLat = (x: number, y: number) => readonly [number, number];

/** Square of a row: merged units carry their own size, hot spots lie on 500 m, all others on the dataset's grid. */
export function placeOf(row: Row, kind: 'counts' | 'classes' | 'merged' | 'hot', cellM: number, breaks: readonly number[]): Place {
  const sizeM = kind === 'merged' ? Number(row['size_m']) : kind === 'hot' ? 500 : cellM;
  const i = Number(row['i']);
  const j = Number(row['j']);
  const id = kind === 'merged' ? `${i},${j},${sizeM}` : `${i},${j}`;
  if (kind === 'classes') return { id, i, j, sizeM, step: Number(row['class']) - 1, value: Number(row['class']) };
  if (kind === 'hot') {
    const step = row['class'] === 'hot99' ? 2 : row['class'] === 'hot95' ? 1 : 0;
    return { id, i, j, sizeM, step, value: Number(row['n'] ?? step), ...(typeof row['z'] === 'number' ? { z: row['z'] } : {}) };
  }
  const value = Number(row['n'] ?? 0);
  return { id, i, j, sizeM, step: stepOf(value, breaks), value };
}

/** Index of the highest lower bound that the value reaches; −1 below the first. */
export function stepOf(value: number, breaks: readonly number[]): number {
  return breaks.findLastIndex((bound) => value >= bound);
}

/**
 * Squares as GeoJSON. Numbers of features are their index in `places`, so that a change of view only changes states of
 * features and never sends geometry again. Edges are straight between corners: over 500 m the error is far below a metre.
 */
export function squares(places: readonly Pick<Place, 'i' | 'j' | 'sizeM'>[], toLonLat: ToLonLat): FeatureCollection<Polygon> {
  const corners = new Map<string, [number, number]>();
  const corner = (x: number, y: number): [number, number] => {
    const key = `${x},${y}`;
    let point = corners.get(key);
    if (point === undefined) {
      const [lon, lat] = toLonLat(x, y);
      point = [lon, lat];
      corners.set(key, point);
    }
    return point;
  };
  const features = places.map(({ i, j, sizeM }, id): Feature<Polygon> => {
    const [x, y] = [i * sizeM, j * sizeM];
    const start = corner(x, y);
    return { type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates: [[start, corner(x + sizeM, y), corner(x + sizeM, y + sizeM), corner(x, y + sizeM), start]] } };
  });
  return { type: 'FeatureCollection', features };
}

/** West, south, east, north of squares; undefined when there are none. */
export function boundsOf(collection: FeatureCollection<Polygon>): [number, number, number, number] | undefined {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { geometry } of collection.features) for (const [lon = 0, lat = 0] of geometry.coordinates[0] ?? []) {
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return collection.features.length === 0 ? undefined : bounds;
}
