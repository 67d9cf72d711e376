/**
 * What a statistic returns when it cannot be computed: a reason instead of NaN, so that a page can say why a number is
 * missing and no chart ever draws one that does not exist. It must never carry a value beside the reason.
 */

/** Why a number is refused; the words for each are in the interface strings. */
export type Refusal =
  | 'empty' // no incidents or no units
  | 'too_few' // below the least number the method needs
  | 'no_variation' // all values equal where a spread is needed
  | 'no_neighbours' // no unit has a neighbour
  | 'suppressed' // would disclose small counts
  | 'no_frame' // the set of all units is not known
  | 'no_prior' // no earlier period
  | 'no_overdispersion'; // no more spread than chance gives

/** A value or the reason why there is none. */
export type Outcome<T> = Made<T> | Refused;

export interface Made<T> { readonly ok: true; readonly value: T }
export interface Refused { readonly ok: false; readonly reason: Refusal }

export const made = <T>(value: T): Made<T> => ({ ok: true, value });

export const refused = (reason: Refusal): Refused => ({ ok: false, reason });

/** The value, or null where it was refused: for tables, whose reason stands in a column of its own. */
export const valueOrNull = <T>(outcome: Outcome<T>): T | null => (outcome.ok ? outcome.value : null);

/** The reason, or null where there is a value. */
export const reasonOrNull = (outcome: Outcome<unknown>): Refusal | null => (outcome.ok ? null : outcome.reason);
