import { utm } from '../../src/geo/projection.ts';
import type { Point } from './city-plan.ts';

const plane = utm(32642);

/** Longitude and latitude of a point of the city. */
export const degreesOf = ({ x, y }: Point): readonly [number, number] => plane.inverse(x, y);
