import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatasetCard } from '../../../src/model/dataset-card.ts';
import { utm } from '../../../src/geo/projection.ts';

/** Police stations of the card's list (`lon,lat`, degrees) in metres of its projection; none when it names no list. */
export function stationPoints(rawFolder: string, card: DatasetCard): (readonly [number, number])[] {
  if (card.police_stations === undefined) return [];
  const path = join(rawFolder, card.police_stations);
  const [head, ...lines] = readFileSync(path, 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/);
  if (head?.trim() !== 'lon,lat') throw new Error(`${path}: station-columns: not a list of points (seen: ${head ?? ''}; expected: lon,lat)`);
  const plane = utm(card.epsg);
  return lines.map((line) => {
    const [lon = NaN, lat = NaN] = line.split(',').map(Number);
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) throw new Error(`${path}: station-point: not a point (seen: ${line})`);
    return plane.forward(lon, lat);
  });
}
