declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  /** Gives every point the area it stands for as a third coordinate. */
  export function presimplify(topology: Topology): Topology;
  /** Drops points of less weight; shared borders stay shared. */
  export function simplify(topology: Topology, minWeight?: number): Topology;
}
