import { places } from './ranks.ts';

/**
 * For each indicator, how far places move on average when it is left out.
 * @param indicators how many there are
 * @param scores of all units, without one indicator or (undefined) with all
 */
export function leaveOneOutShift(indicators: number, scores: (omitted: number | undefined) => readonly number[]): number[] {
  const all = places(scores(undefined));
  return Array.from({ length: indicators }, (_, omitted) => {
    const without = places(scores(omitted));
    return without.reduce((sum, place, unit) => sum + Math.abs(place - (all[unit] ?? 0)), 0) / all.length;
  });
}
