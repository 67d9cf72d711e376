import { describe, expect, it } from 'vitest';
import { boundsOf, placeOf, squares, stepOf } from './map-cells.ts';

describe('cells of the map', () => {
  it('puts a count into the class whose lower bound it reaches', () => {
    expect([0, 1, 4, 5, 49, 50, 1000].map((value) => stepOf(value, [1, 2, 5, 10, 20, 50]))).toEqual([-1, 0, 1, 2, 4, 5, 5]);
  });
  it('reads each kind of slice', () => {
    expect(placeOf({ i: 3, j: -2, n: 7 }, 'counts', 200, [1, 5])).toEqual({ id: '3,-2', i: 3, j: -2, sizeM: 200, step: 1, value: 7 });
    expect(placeOf({ i: 3, j: 2, class: 1 }, 'classes', 200, [])).toMatchObject({ step: 0, value: 1 });
    expect(placeOf({ unit: 'a', size_m: 800, i: 1, j: 1, n: 12 }, 'merged', 200, [1, 10])).toMatchObject({ id: '1,1,800', sizeM: 800, step: 1 });
    expect(placeOf({ i: 1, j: 1, n: 4, z: 3.2, class: 'hot99' }, 'hot', 200, [])).toMatchObject({ sizeM: 500, step: 2, z: 3.2, value: 4 });
    expect(placeOf({ i: 1, j: 1, class: 'ns' }, 'hot', 200, [])).toMatchObject({ step: 0, value: 0 });
  });
  it('draws closed squares that share corners, also left of and below the origin', () => {
    const drawn = squares([{ i: -1, j: 0, sizeM: 200 }, { i: 0, j: 0, sizeM: 200 }], (x, y) => [x / 1000, y / 1000]);
    expect(drawn.features[0]?.geometry.coordinates).toEqual([[[-0.2, 0], [0, 0], [0, 0.2], [-0.2, 0.2], [-0.2, 0]]]);
    expect(drawn.features[1]?.geometry.coordinates[0]?.[0]).toBe(drawn.features[0]?.geometry.coordinates[0]?.[1]);
    expect(drawn.features.map(({ id }) => id)).toEqual([0, 1]);
    expect(boundsOf(drawn)).toEqual([-0.2, 0, 0.2, 0.2]);
  });
  it('has no bounds without cells', () => {
    expect(boundsOf({ type: 'FeatureCollection', features: [] })).toBeUndefined();
  });
});
