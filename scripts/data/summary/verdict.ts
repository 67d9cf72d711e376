import type { QualityMeasure } from './quality.ts';

/** What the data may be used for: everything; with the limits named; not for places at all. */
export type Verdict = 'good' | 'care' | 'unfit';

/** Measures that decide alone: without a place, or with rows lost or out of the area, no map may be drawn from the data. */
const DECISIVE: ReadonlySet<string> = new Set(['share_located', 'share_of_registered', 'share_quarantined', 'share_outside_area']);
/** This many other limits missed are as bad as a decisive one. */
const MANY = 4;

/** The verdict on a dataset as a function of its measures and the thresholds of its card, nothing else. */
export function verdictOf(measures: readonly QualityMeasure[]): { readonly verdict: Verdict; readonly missed: readonly string[] } {
  const missed = measures.filter(({ reason }) => reason === 'threshold_not_met').map(({ measure }) => measure);
  const verdict = missed.some((name) => DECISIVE.has(name)) || missed.length >= MANY ? 'unfit' : missed.length > 0 ? 'care' : 'good';
  return { verdict, missed };
}
