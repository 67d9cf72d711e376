import { cellArea, cellToBoundary, getResolution, latLngToCell, polygonToCells } from 'h3-js';
import type { Degrees } from './projection.ts';

/** H3 hexagons, used for browsing only: their area differs between cities by a third, so they compare nothing. */

/** Id of the hexagon of a point, resolution 0 to 15. */
export const h3At = (lon: number, lat: number, resolution: number): string => latLngToCell(lat, lon, resolution);

export const h3AreaM2 = (cell: string): number => cellArea(cell, 'm2');

export const h3Resolution = (cell: string): number => getResolution(cell);

/** Corners as a closed GeoJSON ring. */
export const h3Ring = (cell: string): Degrees[] => cellToBoundary(cell, true).map(([lon, lat]): Degrees => [lon, lat]);

/** Hexagons whose centre lies in a polygon: an outer ring and its holes, longitude first. */
export const h3InPolygon = (rings: readonly (readonly Degrees[])[], resolution: number): string[] =>
  polygonToCells(rings.map((ring) => ring.map(([lon, lat]) => [lon, lat])), resolution, true);
