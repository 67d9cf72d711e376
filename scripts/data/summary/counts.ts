import type { Survey } from './survey.ts';
import type { Units } from './units.ts';
import { unitCount } from './units.ts';
import { cellName, type FrameCells } from './frame-cells.ts';

/** Counts of one offence group (or `all`) in one period, cell by cell in the order of `Units`. */
export interface GroupCounts {
  readonly offence: string;
  readonly period: string;
  readonly counts: Uint32Array;
  /** The same of the year before; null for the first year and for the whole period. */
  readonly before: Uint32Array | null;
}

/** Name of the whole period: `2010-2019`, or the year when there is only one. */
export const wholePeriod = (years: readonly number[]): string => (years.length === 1 ? `${years[0] ?? ''}` : `${years[0] ?? ''}-${years.at(-1) ?? ''}`);

/**
 * Counts for each group and, where there are several, for all together, by year and for the whole period. All groups are
 * in: no place is told apart in what is made of them.
 */
export function groupCounts(survey: Survey, units: Units): GroupCounts[] {
  const n = unitCount(units);
  const { years, groups, incidents } = survey;
  const offences = groups.length > 1 ? ['all', ...groups] : [...groups];
  const byOffence = new Map(offences.map((offence) => [offence, years.map(() => new Uint32Array(n))]));
  const bins = survey.groupOf.map((group) => [byOffence.get(group), groups.length > 1 ? byOffence.get('all') : undefined].filter((bin) => bin !== undefined));
  for (let at = 0; at < incidents.length; at += 1) {
    const unit = units.of[at] ?? -1;
    if (unit < 0) continue;
    for (const bin of bins[incidents.category[at] ?? 0] ?? []) {
      const year = bin[survey.yearAt[at] ?? 0];
      if (year !== undefined) year[unit] = (year[unit] ?? 0) + 1;
    }
  }
  return [...byOffence].flatMap(([offence, byYear]) => {
    const rows = byYear.map((counts, k) => ({ offence, period: `${years[k] ?? ''}`, counts, before: byYear[k - 1] ?? null }));
    if (years.length === 1) return rows;
    const whole = new Uint32Array(n);
    for (const counts of byYear) for (let unit = 0; unit < n; unit += 1) whole[unit] = (whole[unit] ?? 0) + (counts[unit] ?? 0);
    return [{ offence, period: wholePeriod(years), counts: whole, before: null }, ...rows];
  });
}

/** The cells of a frame: which of the cells with incidents lie in it, and how many cells it has in all. */
export interface Inside { readonly inside: Uint8Array; readonly units: number }

/** Puts the cells with incidents into the frame; null where there is no frame for this size. */
export function insideFrame(units: Units, frame: FrameCells): Inside | null {
  const cells = frame(units.sizeM);
  if (cells === null) return null;
  const inside = Uint8Array.from(units.i, (i, unit) => (cells.has(cellName(i, units.j[unit] ?? 0)) ? 1 : 0));
  return { inside, units: cells.size };
}
