/** Rings of one polygon, the first the outline, the others holes; closed or not. */
export type Rings = readonly (readonly (readonly number[])[])[];
/** A GeoJSON polygon or multipolygon, in any plane coordinates. */
export type Area = { readonly type: 'Polygon'; readonly coordinates: Rings } | { readonly type: 'MultiPolygon'; readonly coordinates: readonly Rings[] };

/**
 * Whether a point lies in an area, by the even-odd rule (Shimrat 1962). Lower and left edges count as inside, upper and
 * right ones as outside, so that a point on a shared border belongs to one neighbour only.
 */
export function isInArea(area: Area, x: number, y: number): boolean {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.some((rings) => rings.reduce((inside, ring) => inside !== crossesOddly(ring, x, y), false));
}

function crossesOddly(ring: Rings[number], x: number, y: number): boolean {
  let odd = false;
  for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
    const [ax = 0, ay = 0] = ring[at] ?? [];
    const [bx = 0, by = 0] = ring[before] ?? [];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
  }
  return odd;
}

/** Smallest rectangle around an area. */
export function boundsOf(area: Area): { xmin: number; ymin: number; xmax: number; ymax: number } {
  const points = (area.type === 'Polygon' ? [area.coordinates] : area.coordinates).flat(2);
  let [xmin, ymin, xmax, ymax] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    xmin = Math.min(xmin, x); ymin = Math.min(ymin, y); xmax = Math.max(xmax, x); ymax = Math.max(ymax, y);
  }
  return { xmin, ymin, xmax, ymax };
}
