import { utm, type Degrees, type Projection } from '../../src/geo/projection.ts';
import type { DatasetCard } from '../../src/model/dataset-card.ts';
import type { Mapping } from '../../src/model/mapping.ts';
import type { Columns } from './columns.ts';
import type { Draft } from './incident-table.ts';
import type { RecordCursor } from './readers/reader.ts';
import type { Refused } from './row-rules.ts';

const WGS84 = 4326;

/** Rules of a file's places; `geometryEpsg` when its reader made coordinates from geometries, which then come first. */
export interface PlaceRules { readonly mapping: Mapping; readonly card: DatasetCard; readonly geometryEpsg?: number | undefined }

/**
 * Reads the place of a record into degrees and metres of the card's projection. A row without coordinates is good and
 * gets precision `none`; a place outside the card's extent is refused, with a hint when longitude and latitude seem swapped.
 * Throws `column-missing` when the file has none of the coordinate columns of the mapping.
 */
export function placeReader(columns: Columns, { mapping, card, geometryEpsg }: PlaceRules): (cursor: RecordCursor, draft: Draft) => Refused | null {
  const own = geometryEpsg === undefined ? [] : [{ x: ['geometry_x'], y: ['geometry_y'], epsg: geometryEpsg, missing: [] }];
  const spellings = [...own, ...mapping.coordinates].flatMap(({ x, y, epsg, missing }) => {
    const [xs, ys] = [columns.present(x)[0], columns.present(y)[0]];
    return xs === undefined || ys === undefined ? [] : [{ x: xs, y: ys, epsg, missing: new Set(['', ...missing]) }];
  });
  if (spellings.length === 0) throw columns.missing(mapping.coordinates.flatMap(({ x, y }) => [...x, ...y]), 'the coordinates');
  const plane = utm(card.epsg);
  const planes = new Map(spellings.filter(({ epsg }) => epsg !== WGS84).map(({ epsg }) => [epsg, planeOf(epsg, columns)]));
  const [west, south, east, north] = card.extent;
  const number = numberReader(mapping.decimal);
  const inside = (lon: number, lat: number): boolean => lon >= west && lon <= east && lat >= south && lat <= north;

  return (cursor, draft) => {
    draft.lon = NaN; draft.lat = NaN; draft.x = NaN; draft.y = NaN; draft.precision = 'none';
    for (const spelling of spellings) {
      const [tx, ty] = [cursor.text(spelling.x).trim(), cursor.text(spelling.y).trim()];
      const [noX, noY] = [spelling.missing.has(tx), spelling.missing.has(ty)];
      if (noX && noY) continue;
      const [a, b] = [number(tx), number(ty)];
      const seen = `${tx.slice(0, 30)} ${ty.slice(0, 30)}`;
      if (noX || noY || !Number.isFinite(a) || !Number.isFinite(b)) return { rule: 'coordinate-invalid', seen };
      const [lon, lat] = degreesOf(planes.get(spelling.epsg), a, b);
      if (!inside(lon, lat)) return { rule: 'coordinate-outside', seen: inside(lat, lon) ? `${seen}: longitude and latitude seem swapped` : seen };
      const [x, y] = spelling.epsg === card.epsg ? [a, b] : plane.forward(lon, lat);
      draft.lon = lon; draft.lat = lat; draft.x = x; draft.y = y; draft.precision = mapping.precision;
      return null;
    }
    return null;
  };
}

function planeOf(epsg: number, columns: Columns): Projection {
  try { return utm(epsg); } catch { throw columns.problem('crs-unknown', `coordinates in a projection that is not read (seen: EPSG:${epsg}; expected: 4326 or a UTM zone on WGS 84)`); }
}

/** Degrees of a point; far outside its zone a projection has no inverse, and then the point is outside everything. */
function degreesOf(plane: Projection | undefined, a: number, b: number): Degrees {
  if (plane === undefined) return [a, b];
  try { return plane.inverse(a, b); } catch { return [NaN, NaN]; }
}

function numberReader(decimal: '.' | ','): (text: string) => number {
  const pattern = /^[+-]?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/;
  const read = (text: string): number => (pattern.test(text) ? Number(text) : NaN);
  return decimal === '.' ? read : (text) => read(text.replace(',', '.'));
}
