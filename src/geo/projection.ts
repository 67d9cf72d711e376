import proj4 from 'proj4';

/** Metres east and north in a UTM zone. */
export type Metres = readonly [x: number, y: number];
/** Degrees of longitude and latitude on WGS 84. */
export type Degrees = readonly [lon: number, lat: number];

export interface Projection {
  readonly epsg: number;
  forward(lon: number, lat: number): Metres;
  inverse(x: number, y: number): Degrees;
}

/**
 * UTM zone on WGS 84 by its EPSG number: 32601 to 32660 north, 32701 to 32760 south. Every distance and density of the
 * project is computed in the zone of the city's centre, never in degrees or Web Mercator.
 */
export function utm(epsg: number): Projection {
  const zone = epsg % 100;
  const south = Math.floor(epsg / 100) === 327;
  if (!((south || Math.floor(epsg / 100) === 326) && zone >= 1 && zone <= 60)) {
    throw new RangeError(`utm: not a UTM zone on WGS 84 (EPSG:${epsg}; expected 32601-32660 or 32701-32760)`);
  }
  const plane = proj4(`+proj=utm +zone=${zone}${south ? ' +south' : ''} +datum=WGS84 +units=m +no_defs`);
  const through = (convert: (point: [number, number]) => number[], from: [number, number]): [number, number] => {
    const [x = NaN, y = NaN] = from.every(Number.isFinite) ? convert(from) : [];
    if (!(Number.isFinite(x) && Number.isFinite(y))) throw new RangeError(`utm: point cannot be projected (${from.join(', ')}; expected coordinates near EPSG:${epsg})`);
    return [x, y];
  };
  return {
    epsg,
    forward: (lon, lat) => through((point) => plane.forward(point), [lon, lat]),
    inverse: (x, y) => through((point) => plane.inverse(point), [x, y]),
  };
}
