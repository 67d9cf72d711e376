/** For each unit the places in the list of its neighbours, itself left out; `queenNeighbours` makes one from cells. */
export type Neighbours = readonly (readonly number[])[];

/** Spatial weights in rows: those of unit i stand at `first[i]` to `first[i + 1]`, neighbours ascending. */
export interface Weights {
  readonly units: number;
  readonly first: Int32Array;
  readonly other: Int32Array;
  readonly weight: Float64Array;
}

/** Weight 1 for each neighbour; with `self`, 1 for the unit too, as Gi* needs it. */
export const binaryWeights = (neighbours: Neighbours, { self = false } = {}): Weights =>
  build(neighbours.map((near, unit) => (self ? [...near, unit] : near)), () => 1);

/** Weights of each unit sum to 1, so that the lag is the mean of its neighbours; a unit without neighbours has none. */
export const rowStandardised = (neighbours: Neighbours): Weights => build(neighbours, (near) => 1 / near.length);

/** Weighted sum over the neighbours of each unit; 0 for a unit without neighbours. */
export function spatialLag({ units, first, other, weight }: Weights, values: ArrayLike<number>): Float64Array {
  const lag = new Float64Array(units);
  for (let i = 0; i < units; i++) {
    let sum = 0;
    for (let at = first[i] ?? 0; at < (first[i + 1] ?? 0); at++) sum += (weight[at] ?? 0) * (values[other[at] ?? 0] ?? 0);
    lag[i] = sum;
  }
  return lag;
}

/** Number of units that have a neighbour. */
export function unitsWithNeighbours({ units, first }: Weights): number {
  let linked = 0;
  for (let i = 0; i < units; i++) if ((first[i + 1] ?? 0) > (first[i] ?? 0)) linked++;
  return linked;
}

function build(neighbours: Neighbours, weightOf: (near: readonly number[]) => number): Weights {
  const units = neighbours.length;
  const first = new Int32Array(units + 1);
  const other: number[] = [];
  const weight: number[] = [];
  neighbours.forEach((near, unit) => {
    const w = weightOf(near);
    for (const neighbour of [...near].sort((a, b) => a - b)) {
      if (!(Number.isInteger(neighbour) && neighbour >= 0 && neighbour < units)) throw new RangeError(`weights: no such unit (${neighbour} beside unit ${unit}; expected 0 to ${units - 1})`);
      other.push(neighbour);
      weight.push(w);
    }
    first[unit + 1] = other.length;
  });
  return { units, first, other: Int32Array.from(other), weight: Float64Array.from(weight) };
}
