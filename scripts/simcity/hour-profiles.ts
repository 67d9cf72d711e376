/**
 * Planted hours of the day, as relative weights of the hours 0 to 23. Which profile an offence follows is said by its
 * class (`offence-classes.ts`) and, for violence in the centre and theft at the two large places, by the land use.
 */
export const HOUR_PROFILES = {
  /** Shops and streets: rises with opening hours, one peak after noon and one after work. */
  shopping: [1, 1, 1, 1, 1, 1, 1, 2, 4, 6, 8, 10, 11, 11, 10, 10, 10, 11, 10, 8, 6, 3, 2, 1],
  /** Dwellings: while the residents are at work, and a smaller share at night. */
  dwelling: [2, 2, 3, 3, 2, 1, 1, 2, 6, 9, 10, 10, 9, 8, 8, 8, 7, 6, 5, 4, 4, 4, 3, 2],
  /** The market is open from morning to late afternoon. */
  market: [1, 1, 1, 1, 1, 1, 1, 2, 5, 9, 12, 13, 12, 11, 10, 9, 7, 4, 2, 1, 1, 1, 1, 1],
  /** The hub has the two peaks of travel to and from work. */
  travel: [2, 1, 1, 1, 1, 2, 5, 10, 12, 8, 6, 5, 5, 5, 5, 6, 8, 12, 13, 9, 6, 5, 4, 3],
  /** Public disorder and robbery: grows until late evening. */
  evening: [5, 3, 2, 1, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 4, 4, 5, 6, 7, 8, 9, 9, 9, 7],
  /** Violence in the centre, where places stay open after midnight. */
  night: [9, 8, 6, 4, 2, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 3, 3, 4, 5, 6, 7, 8, 9, 10],
  /** Vehicles taken and property damaged while the owners sleep. */
  asleep: [8, 9, 10, 9, 7, 4, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 4, 5, 6, 7],
  /** Fraud follows office hours. */
  office: [1, 1, 1, 1, 1, 1, 1, 2, 5, 9, 11, 11, 9, 9, 11, 11, 10, 8, 5, 4, 3, 2, 1, 1],
} as const satisfies Record<string, readonly number[]>;

export type HourProfile = keyof typeof HOUR_PROFILES;

/** Violent and disorderly classes keep to the night in the centre; everything else keeps its own hours everywhere. */
export const profileAt = (own: HourProfile, landUse: string): HourProfile => (own === 'evening' && landUse === 'centre' ? 'night' : own);
