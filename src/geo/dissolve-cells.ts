import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Polygon } from 'topojson-specification';
import { cellRing, type Cell } from './grid.ts';

/** Outline of all cells of one label, in the metres of the grid. */
export interface Dissolved {
  readonly label: string;
  readonly area: { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] };
}

/**
 * Joins cells of the same label into one outline each, with holes where others lie inside: a sketch of districts made
 * from incidents alone, where no boundary file may be published. Points along straight edges are dropped.
 */
export function dissolveCells(cells: readonly (Cell & { readonly label: string })[], sizeM: number): Dissolved[] {
  if (cells.length === 0) return [];
  const squares = topology({
    cells: {
      type: 'GeometryCollection',
      geometries: cells.map((cell) => ({ type: 'Polygon', coordinates: [cellRing(cell, sizeM).map(([x, y]) => [x, y]).reverse()] })),
    },
  });
  const { geometries } = squares.objects['cells'] as GeometryCollection;
  const labels = [...new Set(cells.map(({ label }) => label))].sort();
  return labels.map((label) => {
    const { coordinates } = merge(squares, geometries.filter((_, at) => cells[at]?.label === label) as Polygon[]);
    return { label, area: { type: 'MultiPolygon', coordinates: coordinates.map((rings) => rings.map(withoutStraightPoints)) } };
  });
}

/** A closed ring without the points that lie on the line between their neighbours. */
function withoutStraightPoints(ring: number[][]): number[][] {
  const open = ring.slice(0, -1);
  const kept = open.filter(([x = 0, y = 0], at) => {
    const [ax = 0, ay = 0] = open[(at + open.length - 1) % open.length] ?? [];
    const [bx = 0, by = 0] = open[(at + 1) % open.length] ?? [];
    return (x - ax) * (by - y) !== (y - ay) * (bx - x);
  });
  return [...kept, ...kept.slice(0, 1)];
}
