/**
 * The plan of the simulated city: zones and districts as rectangles on a drawing board (u to the right, v upwards, metres
 * from the middle), bent and turned into EPSG:32642 so that its streets do not follow the 200 m grid of the analysis.
 * Nothing here copies a real place; the steppe at 46.0° N 69.9° E was chosen because no town is near.
 */
export const LAND_USES = ['centre', 'market', 'hub', 'industry', 'park', 'school', 'flats', 'houses'] as const;
export type LandUse = (typeof LAND_USES)[number];

export interface Point { readonly x: number; readonly y: number }
export interface Zone { readonly use: LandUse; readonly u: readonly [number, number]; readonly v: readonly [number, number] }

/** Middle of the city in EPSG:32642, about 46.0° N 69.9° E. */
export const ORIGIN: Point = { x: 569_700, y: 5_094_500 };
/** Half the width and half the height of the drawing board, metres. */
export const HALF = { u: 5700, v: 4500 } as const;
const TURN = (17 * Math.PI) / 180;

const square = (use: LandUse, u: number, v: number, half: number): Zone => ({ use, u: [u - half, u + half], v: [v - half, v + half] });

/** Zones in order of precedence; what lies in none is flats within 3.1 km of the middle and houses beyond. */
export const ZONES: readonly Zone[] = [
  { use: 'market', u: [-1800, -1200], v: [-450, 150] },
  { use: 'hub', u: [1500, 2050], v: [-1300, -750] },
  ...([[-3000, 900], [-1500, 2300], [700, 3000], [2700, 2300], [3900, 700], [-4200, -700], [-2000, -2600], [300, -2200], [2300, -2900], [-600, -1300]] as const)
    .map(([u, v]) => square('school', u, v, 170)),
  { use: 'park', u: [-500, 700], v: [1300, 2300] },
  { use: 'park', u: [-3700, -3000], v: [-2300, -1600] },
  { use: 'centre', u: [-1000, 1000], v: [-800, 800] },
  { use: 'industry', u: [3000, 5700], v: [-2700, -700] },
  { use: 'industry', u: [-5700, -4400], v: [2000, 4500] },
];

/** Land use at a point of the drawing board. */
export function landUseAt(u: number, v: number): LandUse {
  const zone = ZONES.find((z) => u >= z.u[0] && u < z.u[1] && v >= z.v[0] && v < z.v[1]);
  return zone?.use ?? (Math.hypot(u, v) < 3100 ? 'flats' : 'houses');
}

/** From the drawing board to metres of EPSG:32642: a gentle bend, then a turn. */
export function toMetres(u: number, v: number): Point {
  const bentU = u + 140 * Math.sin(v / 1900) + 60 * Math.sin(u / 1300 + 1);
  const bentV = v + 120 * Math.sin(u / 2300) + 50 * Math.cos(v / 1100);
  return {
    x: ORIGIN.x + bentU * Math.cos(TURN) - bentV * Math.sin(TURN),
    y: ORIGIN.y + bentU * Math.sin(TURN) + bentV * Math.cos(TURN),
  };
}

/** Whether a point of the drawing board lies inside the built-up outline (a wavy rounded rectangle). */
export function insideOutline(u: number, v: number): boolean {
  const angle = Math.atan2(v / HALF.v, u / HALF.u);
  const reach = 0.9 + 0.05 * Math.sin(3 * angle + 0.7) + 0.04 * Math.sin(7 * angle);
  return (Math.abs(u / HALF.u) ** 4 + Math.abs(v / HALF.v) ** 4) ** 0.25 <= reach;
}

/** Codes of the form of the official ones: "19", a region number (99) that no register uses, and a district. */
export const CITY_CODE = '1999';
const QUARTERS = [
  { code: '199911', right: false, upper: true }, { code: '199912', right: true, upper: true },
  { code: '199913', right: false, upper: false }, { code: '199914', right: true, upper: false },
] as const;
export const DISTRICT_CODES: readonly string[] = QUARTERS.map((quarter) => quarter.code);

/** District of a point of the drawing board: one of four quarters. */
export function districtAt(u: number, v: number): string {
  return QUARTERS.find((quarter) => quarter.right === u >= 0 && quarter.upper === v >= 0)?.code ?? QUARTERS[0].code;
}

/** Precinct of a point: each district has four, numbered 1 to 4 from its lower left. */
export function precinctAt(u: number, v: number): string {
  const across = Math.abs(u) >= HALF.u * 0.42 ? 1 : 0;
  const up = Math.abs(v) >= HALF.v * 0.42 ? 1 : 0;
  return `${districtAt(u, v)}-${1 + across + 2 * up}`;
}

/** Middle of a district on the drawing board: where a geocoder puts what it could not find. */
export function districtCentre(code: string): { readonly u: number; readonly v: number } {
  const quarter = QUARTERS.find((q) => q.code === code) ?? QUARTERS[0];
  return { u: (quarter.right ? 1 : -1) * HALF.u * 0.45, v: (quarter.upper ? 1 : -1) * HALF.v * 0.45 };
}

/** Points that many records share, on the drawing board. */
export const STATION = { u: 420, v: 260 } as const;
export const PLACE_POINTS = { market: { u: -1500, v: -150 }, hub: { u: 1780, v: -1020 } } as const;
