import { geoArea } from 'd3';
import type { FeatureCollection, Geometry, GeometryObject, MultiPolygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Polygon as TopoPolygon, Topology } from 'topojson-specification';

/** Outline of one unit in longitude and latitude, rings wound as d3-geo draws them (outer ones clockwise). */
export interface UnitOutline { readonly unit: string; readonly area: MultiPolygon }

/** What the two readers below take, as their files hold it. */
export type OutlineFile = Topology;
export type BoundaryFile = FeatureCollection;

/** Outlines from a topology with one object for each unit. */
export function outlinesOfTopology(source: Topology): UnitOutline[] {
  return Object.entries(source.objects).map(([unit, object]) => {
    const shape = feature(source, object);
    if (shape.type !== 'Feature') throw new Error(`outline ${unit}: not one shape (seen ${shape.type}; expected a polygon)`);
    return { unit, area: wound(polygons(shape.geometry, unit)) };
  });
}

/**
 * Outlines from official boundaries: a collection whose features carry `iso` (KZ-10 … KZ-79), one for each present region;
 * regions of one unit are dissolved, so that the line between them does not show.
 * @param unitOf the unit that a region is shown in
 * @throws for a region twice or missing, for a shape that is no polygon, and for coordinates outside 46–88 E, 40–56 N
 */
export function outlinesOfOfficial(source: FeatureCollection, regions: readonly string[], unitOf: (iso: string) => string): UnitOutline[] {
  const shapes = new Map<string, Position[][][]>();
  for (const { properties, geometry } of source.features) {
    const iso = String(properties?.['iso']);
    if (!regions.includes(iso)) throw new Error(`boundaries: unknown region (seen ${iso}; expected property iso with one of ${regions.length} codes)`);
    if (shapes.has(iso)) throw new Error(`boundaries: region ${iso} twice (expected one feature each)`);
    shapes.set(iso, polygons(geometry, iso));
  }
  const missing = regions.filter((iso) => !shapes.has(iso));
  if (missing.length > 0) throw new Error(`boundaries: regions missing (seen ${shapes.size}; expected also ${missing.join(', ')})`);
  for (const [iso, area] of shapes) for (const [lon = 0, lat = 0] of area.flat(2)) if (!(lon >= 46 && lon <= 88 && lat >= 40 && lat <= 56)) throw new Error(`boundaries: region ${iso} outside the country (seen ${lon}, ${lat}; expected degrees within 46–88 E, 40–56 N)`);
  const codes = [...shapes.keys()];
  const joined = topology({ all: { type: 'GeometryCollection', geometries: codes.map((iso): GeometryObject => ({ type: 'MultiPolygon', coordinates: shapes.get(iso) ?? [] })) } });
  const { geometries } = joined.objects['all'] as GeometryCollection;
  return [...new Set(codes.map(unitOf))].sort().map((unit) => ({ unit, area: wound(merge(joined, geometries.filter((_, at) => unitOf(codes[at] ?? '') === unit) as TopoPolygon[]).coordinates) }));
}

function polygons(geometry: Geometry | null, name: string): Position[][][] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates;
  throw new Error(`outline ${name}: no polygon (seen ${geometry?.type ?? 'nothing'}; expected Polygon or MultiPolygon)`);
}

/** A ring wound the wrong way would fill the globe but for the region; each is turned so that it holds less than half of it. */
function wound(coordinates: readonly Position[][][]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: coordinates.map((rings) => rings.map((ring, n) => {
    const holds = geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI;
    return holds === (n === 0) ? ring : [...ring].reverse();
  })) };
}
