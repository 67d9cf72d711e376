import { dayNumber } from './calendar-days.ts';

/** Earliest and latest moment of an incident, in wall-clock minutes (`wallMinutes`); the end null where it is not known. */
export interface TimeSpan { readonly start: number; readonly end: number | null }

/** How one incident was treated: spread over its span, put at its start, or set aside as longer than a week. */
export type AoristicKind = 'spread' | 'point' | 'reversed' | 'long';

export interface AoristicProfile {
  /** 168 weights, Monday 0:00 first; those of one incident add to 1. */
  readonly weights: Float64Array;
  /** How many incidents were treated in each way; `reversed` ends before it starts and belongs in the note on quality. */
  readonly kinds: Readonly<Record<AoristicKind, number>>;
}

const WEEK = 10_080;

/**
 * Incidents known only by a span shared out over hours of the week by overlap in minutes (Ratcliffe 2002, J. Quant.
 * Criminol. 18, 23-43; accuracy Ashby and Bowers 2013, Crime Science 2, 1). A missing end, a span of a minute or less and
 * an end before its start put weight 1 at the start.
 * @param longSpans a week and more says nothing of the hour: left out (`exclude`, the rule here) or 1/168 for each hour (`spread`, as R package aoristic does)
 */
export function aoristicProfile(spans: readonly TimeSpan[], longSpans: 'exclude' | 'spread' = 'exclude'): AoristicProfile {
  const weights = new Float64Array(168);
  const kinds: Record<AoristicKind, number> = { spread: 0, point: 0, reversed: 0, long: 0 };
  for (const span of spans) kinds[addSpan(weights, span, longSpans)]++;
  return { weights, kinds };
}

function addSpan(weights: Float64Array, { start, end }: TimeSpan, longSpans: 'exclude' | 'spread'): AoristicKind {
  const add = (bin: number, weight: number): void => { weights[bin] = (weights[bin] ?? 0) + weight; };
  const binAt = (minute: number): number => Math.floor((((minute % WEEK) + WEEK) % WEEK) / 60);
  if (end === null || end - start <= 1) {
    add(binAt(start), 1);
    return end !== null && end < start ? 'reversed' : 'point';
  }
  if (end - start >= WEEK) {
    if (longSpans === 'spread') for (let bin = 0; bin < 168; bin++) add(bin, 1 / 168);
    return 'long';
  }
  for (let from = start; from < end;) {
    const to = Math.min(end, (Math.floor(from / 60) + 1) * 60);
    add(binAt(from), (to - from) / (end - start));
    from = to;
  }
  return 'spread';
}

/** Minutes of a wall-clock moment `YYYY-MM-DD HH:MM` since a Monday 0:00; no zone and no change of clocks is asked. */
export function wallMinutes(moment: string): number {
  const parts = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})/u.exec(moment);
  const [hour, minute] = [Number(parts?.[2]), Number(parts?.[3])];
  if (parts === null || hour > 23 || minute > 59) throw new RangeError(`time: not a moment (${moment}; expected YYYY-MM-DD HH:MM)`);
  // Day 4 (5 January 1970) was a Monday.
  return (dayNumber(parts[1] ?? '') - 4) * 1440 + hour * 60 + minute;
}
