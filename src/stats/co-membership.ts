import { kMeans } from './k-means.ts';
import { randomFrom, type Random } from './random.ts';
import { made, refused, type Outcome } from './refusal.ts';

export interface Stability {
  /** Type of each unit on the data as they are. */
  readonly assignment: readonly number[];
  /** Share of replicates in which two units fall into one type. */
  readonly together: readonly (readonly number[])[];
  /** The least share of any two units of one type; 1 where every type has one unit. */
  readonly least: number;
  /** The greatest share of two units of different types. */
  readonly mostApart: number;
  /** Mean share over all pairs of one type. */
  readonly mean: number;
}

/**
 * How well a division into k types holds when the data are drawn again: the types are found on the data (k means on
 * standardised columns), then for each replicate counts are redrawn, units are sampled with replacement, centres are found
 * on the sample and every unit goes to its nearest centre (Hennig 2007, Comput. Stat. Data Anal. 52, 258-271; Ben-Hur et
 * al. 2002). Refuses: `too_few` below 2 units in a type on average, `no_variation` where a column is constant.
 * @param rows measures of each unit as observed
 * @param redraw the same table with the chance of each count drawn anew
 */
export function coMembership(rows: readonly (readonly number[])[], redraw: (random: Random) => readonly (readonly number[])[], { k, seed, replicates = 1000 }: { readonly k: number; readonly seed: string; readonly replicates?: number }): Outcome<Stability> {
  const n = rows.length;
  if (n < 2 * k) return refused('too_few');
  const observed = standardised(rows);
  if (observed === null) return refused('no_variation');
  const found = kMeans(observed, k, { seed: `${seed}/types` });
  if (!found.ok) return found;
  const { assignment } = found.value;
  const random = randomFrom(`${seed}/replicates`);
  const counts = rows.map(() => new Float64Array(n));
  let done = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    const drawn = standardised(redraw(random));
    if (drawn === null) continue;
    const sample = drawn.map(() => drawn[random.int(n)] ?? []);
    const types = kMeans(sample, k, { seed: `${seed}/${replicate}`, starts: 10 });
    if (!types.ok) continue;
    const nearest = drawn.map((row) => nearestOf(row, types.value.centres));
    nearest.forEach((a, i) => { nearest.forEach((b, j) => { const line = counts[i]; if (a === b && line !== undefined) line[j] = (line[j] ?? 0) + 1; }); });
    done++;
  }
  if (done === 0) return refused('no_variation');
  const together = counts.map((line) => Array.from(line, (count) => count / done));
  const [same, apart]: [number[], number[]] = [[], []];
  for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) (assignment[i] === assignment[j] ? same : apart).push(together[i]?.[j] ?? 0);
  return made({ assignment, together, least: Math.min(1, ...same), mostApart: Math.max(0, ...apart), mean: same.length === 0 ? 1 : same.reduce((a, b) => a + b, 0) / same.length });
}

function standardised(rows: readonly (readonly number[])[]): number[][] | null {
  const columns = (rows[0] ?? []).map((_, k) => rows.map((row) => row[k] ?? 0));
  const parts = columns.map((column) => {
    const mean = column.reduce((a, b) => a + b, 0) / column.length;
    return { mean, sd: Math.sqrt(column.reduce((a, b) => a + (b - mean) ** 2, 0) / (column.length - 1)) };
  });
  if (parts.some(({ sd }) => !(sd > 0))) return null;
  return rows.map((row) => row.map((value, k) => (value - (parts[k]?.mean ?? 0)) / (parts[k]?.sd ?? 1)));
}

function nearestOf(row: readonly number[], centres: readonly (readonly number[])[]): number {
  const distance = (centre: readonly number[]): number => centre.reduce((sum, value, k) => sum + (value - (row[k] ?? 0)) ** 2, 0);
  return centres.reduce((best, centre, g) => (distance(centre) < distance(centres[best] ?? []) ? g : best), 0);
}
