import proj4 from 'proj4';

/** UTM on WGS 84 by its EPSG number (326zz north); throws for any other system. */
function definition(epsg: number): string {
  const zone = epsg - 32_600;
  if (!Number.isInteger(zone) || zone < 1 || zone > 60) throw new Error(`projection: only UTM north on WGS 84 is used (seen: EPSG ${epsg}; expected: 32601 to 32660)`);
  return `+proj=utm +zone=${zone} +datum=WGS84 +units=m +no_defs`;
}

/** Degrees to metres of the zone. */
export function project(epsg: number): (lon: number, lat: number) => [number, number] {
  const converter = proj4(definition(epsg));
  return (lon, lat) => converter.forward([lon, lat]);
}

/** Metres of the zone to degrees. */
export function inverse(epsg: number): (x: number, y: number) => [number, number] {
  const converter = proj4(definition(epsg));
  return (x, y) => converter.inverse([x, y]);
}
