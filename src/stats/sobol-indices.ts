import { randomFrom, type Random } from './random.ts';
import { made, refused, type Outcome } from './refusal.ts';

export interface SobolIndex {
  /** Share of the variance that this input explains alone. */
  readonly first: number;
  /** Share that would remain if all the others were known. */
  readonly total: number;
}

/**
 * What drives a result: first-order and total indices of each input, V(E(Y|Xi))/V and 1 - V(E(Y|X-i))/V, from
 * n (inputs + 2) runs (Saltelli et al. 2010, Comput. Phys. Commun. 181, 259-270, with the estimator of Jansen 1999 for
 * both, which stays steady in small designs). Points are Latin hypercube samples. Refuses: `no_variation`.
 * @param run the result for one point, each input in [0, 1)
 * @param n size of the design, 512 by custom
 */
export function sobolIndices(run: (point: readonly number[]) => number, inputs: number, { n = 512, seed }: { n?: number; seed: string }): Outcome<readonly SobolIndex[]> {
  const random = randomFrom(seed);
  const a = latinHypercube(n, inputs, random);
  const b = latinHypercube(n, inputs, random);
  const atA = a.map(run);
  const atB = b.map(run);
  const all = [...atA, ...atB];
  const mean = all.reduce((x, y) => x + y, 0) / all.length;
  const variance = all.reduce((x, y) => x + (y - mean) ** 2, 0) / (all.length - 1);
  if (!(variance > 0)) return refused('no_variation');
  return made(Array.from({ length: inputs }, (_, i) => {
    // As A, but with input i as in B.
    const mixed = a.map((point, row) => run(point.with(i, b[row]?.[i] ?? 0)));
    const half = (base: readonly number[]): number => mixed.reduce((sum, y, row) => sum + ((base[row] ?? 0) - y) ** 2, 0) / (2 * n);
    return { first: 1 - half(atB) / variance, total: half(atA) / variance };
  }));
}

function latinHypercube(n: number, inputs: number, random: Random): number[][] {
  const columns = Array.from({ length: inputs }, () => random.shuffle(Array.from({ length: n }, (_, row) => (row + random.next()) / n)));
  return Array.from({ length: n }, (_, row) => columns.map((column) => column[row] ?? 0));
}
