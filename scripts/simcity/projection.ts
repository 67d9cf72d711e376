/** Metres of EPSG:32642 to degrees, the other way round from the importer. */
import proj4 from 'proj4';
import type { Point } from './city-plan.ts';

const toWgs84 = proj4('+proj=utm +zone=42 +datum=WGS84 +units=m +no_defs', 'EPSG:4326');

/** Longitude and latitude of a point. */
export function degreesOf({ x, y }: Point): readonly [number, number] {
  const [lon = NaN, lat = NaN] = toWgs84.forward([x, y]);
  return [lon, lat];
}
