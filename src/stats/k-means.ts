import { randomFrom } from './random.ts';
import { made, refused, type Outcome } from './refusal.ts';

export interface KMeans {
  /** By ascending first coordinate. */
  readonly centres: readonly (readonly number[])[];
  readonly sizes: readonly number[];
  readonly assignment: readonly number[];
  readonly withinSquares: number;
  readonly betweenSquares: number;
}

/**
 * k means by Lloyd's rounds from random starts, the best kept (Lloyd 1982, IEEE Trans. Inf. Theory 28, 129-137); for
 * comparison with trajectory groups, on logarithms of counts. Refuses: `too_few` with fewer rows than groups.
 */
export function kMeans(rows: readonly (readonly number[])[], k: number, { seed, starts = 50 }: { readonly seed: string; readonly starts?: number }): Outcome<KMeans> {
  if (rows.length < k || k < 1) return refused('too_few');
  const random = randomFrom(seed);
  let best: { centres: number[][]; assignment: number[]; within: number } | null = null;
  for (let start = 0; start < starts; start++) {
    const found = rounds(rows, random.shuffle([...rows]).slice(0, k).map((row) => [...row]));
    if (best === null || found.within < best.within) best = found;
  }
  if (best === null) return refused('too_few');
  const { centres, assignment, within } = best;
  const order = centres.map((_, g) => g).sort((a, b) => (centres[a]?.[0] ?? 0) - (centres[b]?.[0] ?? 0));
  const grand = meanOf(rows);
  return made({
    centres: order.map((g) => centres[g] ?? []), sizes: order.map((g) => assignment.filter((of) => of === g).length),
    assignment: assignment.map((g) => order.indexOf(g)), withinSquares: within,
    betweenSquares: rows.reduce((sum, row) => sum + squared(row, grand), 0) - within,
  });
}

function rounds(rows: readonly (readonly number[])[], start: number[][]): { centres: number[][]; assignment: number[]; within: number } {
  let centres = start;
  let assignment: number[] = [];
  for (let round = 0; round < 200; round++) {
    const next = rows.map((row) => centres.reduce((least, centre, g) => (squared(row, centre) < squared(row, centres[least] ?? []) ? g : least), 0));
    if (round > 0 && next.every((g, i) => g === assignment[i])) break;
    assignment = next;
    centres = centres.map((centre, g) => { const members = rows.filter((_, i) => next[i] === g); return members.length === 0 ? centre : meanOf(members); });
  }
  return { centres, assignment, within: rows.reduce((sum, row, i) => sum + squared(row, centres[assignment[i] ?? 0] ?? []), 0) };
}

const squared = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, k) => sum + (value - (b[k] ?? 0)) ** 2, 0);
const meanOf = (rows: readonly (readonly number[])[]): number[] => (rows[0] ?? []).map((_, k) => rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length);
