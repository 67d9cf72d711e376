import type { ToLonLat } from './map-cells.ts';

export interface MapProjection { readonly toLonLat: ToLonLat; readonly toXY: (lon: number, lat: number) => readonly [number, number] }

export async function mapProjection(epsg: number): Promise<MapProjection> {
  const { default: proj4 } = await import('proj4');
  const zone = epsg % 100;
  const converter = proj4(`+proj=utm +zone=${zone} ${Math.floor(epsg / 100) === 327 ? '+south ' : ''}+datum=WGS84 +units=m +no_defs`);
  return { toLonLat: (x, y) => { const [lon = 0, lat = 0] = converter.inverse([x, y]); return [lon, lat]; }, toXY: (lon, lat) => { const [x = 0, y = 0] = converter.forward([lon, lat]); return [x, y]; } };
}
