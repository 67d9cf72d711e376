import { DataError } from '../data-error.ts';
import { GEOMETRY_COLUMNS } from './text-cursor.ts';

/** Fields of one record as texts, and the projection its geometry speaks of by the rules of its format. */
export interface JsonRecord { readonly values: ReadonlyMap<string, string>; readonly epsg: number | null }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The record that a JSON text holds: a GeoJSON feature, an ArcGIS feature (`attributes`, `geometry`) or a plain object.
 * Null when it is none. Names are kept in a Map, so that `__proto__` is a name like any other.
 */
export function recordOf(text: string): JsonRecord | null {
  let value: unknown;
  try { value = JSON.parse(text); } catch { return null; }
  if (!isObject(value)) return null;
  const own = (name: string): unknown => (Object.hasOwn(value, name) ? value[name] : undefined);
  const [attributes, properties] = [own('attributes'), own('properties')];
  if (isObject(attributes)) return { values: new Map([...fields(attributes), ...arcgisPoint(own('geometry'))]), epsg: null };
  if (own('type') === 'Feature') return { values: new Map([...(isObject(properties) ? fields(properties) : []), ...geojsonPoint(own('geometry'))]), epsg: 4326 };
  return { values: new Map(fields(value)), epsg: null };
}

const fields = (object: Record<string, unknown>): [string, string][] => Object.entries(object).map(([name, value]) => [name, cellText(value)]);

/** A value as the text of a field; lists and objects stay JSON. */
function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return JSON.stringify(value).slice(0, 1000);
}

const pair = (x: string, y: string): [string, string][] => [[GEOMETRY_COLUMNS[0], x], [GEOMETRY_COLUMNS[1], y]];

/** A point, or the only point of a multipoint; another geometry is no place of an incident and says its kind instead. */
function geojsonPoint(geometry: unknown): [string, string][] {
  if (!isObject(geometry)) return pair('', '');
  let place: unknown = geometry['coordinates'];
  if (geometry['type'] === 'MultiPoint' && Array.isArray(place) && place.length === 1) place = (place as unknown[])[0];
  else if (geometry['type'] !== 'Point') return pair(cellText(geometry['type']).slice(0, 30) || 'geometry', '');
  if (!Array.isArray(place)) return pair('no coordinates', '');
  const [x, y] = place as unknown[];
  return pair(cellText(x), cellText(y));
}

function arcgisPoint(geometry: unknown): [string, string][] {
  if (!isObject(geometry)) return pair('', '');
  if (!('x' in geometry || 'y' in geometry)) return pair('no point', '');
  const text = (value: unknown): string => (value === 'NaN' ? '' : cellText(value));
  return pair(text(geometry['x']), text(geometry['y']));
}

/** What stands round the list of records, as far as it can be read; of a cut document the part before the list. */
export function outerOf(text: string, complete: boolean): unknown {
  for (const tail of complete ? [''] : [']}', '}']) try { return JSON.parse(text + tail) as unknown; } catch { /* the next end */ }
  return null;
}

/**
 * EPSG number of the geometries: GeoJSON is WGS 84 unless the old member `crs` says otherwise; ArcGIS names it in
 * `spatialReference`. Undefined when no record has a geometry of these formats. Throws `crs-unknown`.
 */
export function geometryEpsg(file: string, outer: unknown, epsgs: ReadonlySet<number>): number | undefined {
  if (isObject(outer) && isObject(outer['crs'])) {
    const name = JSON.stringify(outer['crs']);
    if (/CRS84|EPSG:+4326/.test(name)) return 4326;
    const found = /EPSG:{1,2}(?:[\d.]*:)?(\d{4,6})/.exec(name)?.[1];
    if (found === undefined) throw new DataError({ file, rule: 'crs-unknown' }, `the projection of the geometries is not understood (seen: ${name.slice(0, 100)}; expected: an EPSG number)`);
    return Number(found);
  }
  if (epsgs.size > 0) return 4326;
  const reference = isObject(outer) ? outer['spatialReference'] : undefined;
  if (!isObject(reference)) return undefined;
  const code = Number(reference['latestWkid'] ?? reference['wkid']);
  if (!Number.isInteger(code)) throw new DataError({ file, rule: 'crs-unknown' }, `spatialReference names no number (seen: ${JSON.stringify(reference).slice(0, 100)}; expected: wkid)`);
  return code;
}
