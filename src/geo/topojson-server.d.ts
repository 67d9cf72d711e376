declare module 'topojson-server' {
  import type { GeometryObject } from 'geojson';
  import type { Topology } from 'topojson-specification';
  /** Topology of GeoJSON objects; with `quantization` coordinates become whole steps of the bounding box. */
  export function topology(objects: Record<string, GeometryObject>, quantization?: number): Topology;
}
