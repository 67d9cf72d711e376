/** Longitude and latitude of the three cities that are units of their own (centres of the cities). */
export const CITY_POINTS: Readonly<Record<string, readonly [number, number]>> = { 'KZ-71': [71.43, 51.13], 'KZ-75': [76.93, 43.25], 'KZ-79': [69.6, 42.32] };

/** Where a label stands when the middle of its outline would meet another label. */
export const LABEL_POINTS: Readonly<Record<string, readonly [number, number]>> = { 'KZ-11': [69.2, 52.3], 'KZ-61': [68.5, 44.2], 'KZ-31': [71.6, 44.4] };
