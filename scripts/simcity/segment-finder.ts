import type { StreetsFile } from './streets-file.ts';

export interface MapSegment { readonly id: string; readonly avenue: boolean; readonly from: readonly [number, number]; readonly to: readonly [number, number] }

const BOX = 250;
const REACH = 15;

/** Street segments of the published map, in metres, and the one nearest to a point (-1 when none lies within 15 m). */
export function segmentFinder(map: StreetsFile, toMetres: (lon: number, lat: number) => readonly [number, number]): { readonly segments: readonly MapSegment[]; readonly nearest: (x: number, y: number) => number } {
  const segments = map.streets.flatMap(({ id, class: kind, lines }) => lines.flatMap(({ first, points }) => {
    const metres = points.map(([lon, lat]) => toMetres(lon, lat));
    return metres.slice(1).map((to, at): MapSegment => ({ id: `${id}-${first + at}`, avenue: kind === 'avenue', from: metres[at] ?? to, to }));
  }));
  const boxes = new Map<string, number[]>();
  segments.forEach(({ from, to }, at) => {
    const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const key = `${Math.floor(x / BOX)},${Math.floor(y / BOX)}`;
    const held = boxes.get(key);
    if (held === undefined) boxes.set(key, [at]); else held.push(at);
  });
  return {
    segments,
    nearest: (x, y) => {
      let [best, least] = [-1, REACH];
      const [i, j] = [Math.floor(x / BOX), Math.floor(y / BOX)];
      for (let di = -1; di <= 1; di++) {
        for (let dj = -1; dj <= 1; dj++) {
          for (const at of boxes.get(`${i + di},${j + dj}`) ?? []) {
            const d = distance(segments[at], x, y);
            if (d < least) [best, least] = [at, d];
          }
        }
      }
      return best;
    },
  };
}

function distance(segment: MapSegment | undefined, x: number, y: number): number {
  if (segment === undefined) return Infinity;
  const [dx, dy] = [segment.to[0] - segment.from[0], segment.to[1] - segment.from[1]];
  const t = Math.max(0, Math.min(1, ((x - segment.from[0]) * dx + (y - segment.from[1]) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - segment.from[0] - t * dx, y - segment.from[1] - t * dy);
}
