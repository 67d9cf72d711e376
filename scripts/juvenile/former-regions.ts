import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { mergeArcs, quantize } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Objects, Polygon as TopoPolygon, Topology } from 'topojson-specification';

/** Files of the package by the unit that they are drawn for; the lease of Baikonur belongs to Kyzylorda. */
export const FORMER: Readonly<Record<string, readonly string[]>> = {
  'KZ-11': ['KZ-AM'], 'KZ-15': ['KZ-AT'], 'KZ-19+33': ['KZ-AA'], 'KZ-23': ['KZ-AR'], 'KZ-27': ['KZ-WK'], 'KZ-31': ['KZ-ZM'], 'KZ-35+62': ['KZ-QG'], 'KZ-39': ['KZ-QS'],
  'KZ-43': ['KZ-QO', 'KZ-KAB'], 'KZ-47': ['KZ-MG'], 'KZ-55': ['KZ-PA'], 'KZ-59': ['KZ-NK'], 'KZ-61': ['KZ-SK'], 'KZ-63+10': ['KZ-EK'], 'KZ-71': ['KZ-AS'], 'KZ-75': ['KZ-AC'],
};
/** Where each former region must hold a point, so that a code read wrongly is found: its centre of administration, lon and lat. */
export const CENTRES: Readonly<Record<string, Position>> = {
  'KZ-11': [69.39, 53.28], 'KZ-15': [57.17, 50.28], 'KZ-19+33': [78.37, 45.02], 'KZ-23': [51.92, 47.12], 'KZ-27': [51.37, 51.23], 'KZ-31': [71.37, 42.9], 'KZ-35+62': [73.1, 49.8], 'KZ-39': [63.62, 53.21],
  'KZ-43': [65.51, 44.85], 'KZ-47': [51.9, 43.9], 'KZ-55': [76.95, 52.29], 'KZ-59': [69.14, 54.87], 'KZ-61': [68.25, 43.3], 'KZ-63+10': [80.23, 50.41], 'KZ-71': [71.43, 51.13], 'KZ-75': [76.93, 43.25],
};
const WINDOW = { west: 46, south: 40, east: 88, north: 56 };

/**
 * A small topology of the former regions from the package's files: lease joined, lines simplified with shared borders kept,
 * coordinates in 10,000 steps of the bounding box.
 * @throws when a file is missing, leaves the window of the country, or does not hold the centre of its region
 */
export function formerRegions(files: ReadonlyMap<string, Feature<Polygon | MultiPolygon>>, weight = 0.006): Topology {
  const shapes = new Map<string, Position[][][]>();
  for (const [unit, codes] of Object.entries(FORMER)) {
    for (const code of codes) {
      const file = files.get(code);
      if (file === undefined) throw new Error(`outline ${code}: missing (expected a file of the package)`);
      shapes.set(code, file.geometry.type === 'Polygon' ? [file.geometry.coordinates] : file.geometry.coordinates);
    }
    const coordinates = codes.flatMap((code) => shapes.get(code) ?? []);
    for (const [lon = 0, lat = 0] of coordinates.flat(2)) if (lon < WINDOW.west || lon > WINDOW.east || lat < WINDOW.south || lat > WINDOW.north) throw new Error(`outline ${unit}: outside the country (seen ${lon}, ${lat}; expected 46–88 E, 40–56 N)`);
    const centre = CENTRES[unit] ?? [0, 0];
    if (!coordinates.some((polygon) => inside(centre, polygon[0] ?? []))) throw new Error(`outline ${unit}: does not hold ${centre.join(', ')} (expected its centre; a code read wrongly?)`);
  }
  const all = topology(Object.fromEntries([...shapes].map(([code, coordinates]) => [code, { type: 'MultiPolygon' as const, coordinates }])));
  // Pieces of one unit are dissolved, so that no line is left between a region and the lease inside it.
  const objects = Object.fromEntries(Object.entries(FORMER).map(([unit, codes]) => [unit, mergeArcs(all, codes.map((code) => all.objects[code] as TopoPolygon | TopoMultiPolygon))]));
  return quantize(simplify(presimplify({ ...all, objects }), weight) as Topology<Objects<object>>, 1e4);
}

function inside([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
  let odd = false;
  ring.forEach(([xi = 0, yi = 0], i) => {
    const [xj = 0, yj = 0] = ring[(i + ring.length - 1) % ring.length] ?? [];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
  });
  return odd;
}
