/** A sum of variables that is known: exactly, or only that it lies between two numbers. */
export interface Known { readonly of: readonly number[]; readonly least: number; readonly most: number }

const TINY = 1e-9;

/**
 * Least and greatest value of a sum of variables >= 0 under what is known of other sums: what an attacker with a linear
 * program finds. Simplex method in two phases with Bland's rule (Chvátal 1983, ch. 3 and 8); for small cases in tests.
 */
export function rangeOf(variables: number, known: readonly Known[], target: readonly number[]): { readonly least: number; readonly most: number } {
  return { least: -greatest(variables, known, new Map(target.map((at) => [at, -1]))), most: greatest(variables, known, new Map(target.map((at) => [at, 1]))) };
}

/** Greatest value of a weighted sum of variables; Infinity where it has none. Throws when nothing fits what is known. */
function greatest(variables: number, known: readonly Known[], weights: ReadonlyMap<number, number>): number {
  // Each known sum becomes one equation, or two with a slack each.
  const lines = known.flatMap(({ of, least, most }) => (least === most ? [{ of, sum: least, slack: 0 }] : [...(least > 0 ? [{ of, sum: least, slack: -1 }] : []), ...(most < Infinity ? [{ of, sum: most, slack: 1 }] : [])]));
  const slacks = lines.filter(({ slack }) => slack !== 0).length;
  const width = variables + slacks + lines.length;
  let nextSlack = variables;
  const rows = lines.map(({ of, sum, slack }, line) => {
    const row = new Float64Array(width + 1);
    for (const at of of) row[at] = (row[at] ?? 0) + 1;
    if (slack !== 0) { row[nextSlack] = slack; nextSlack += 1; }
    row[variables + slacks + line] = 1;
    row[width] = sum;
    return row;
  });
  const basis = lines.map((_, line) => variables + slacks + line);
  const artificial = Array.from({ length: width }, (_, at) => (at >= variables + slacks ? -1 : 0));
  if (solve(rows, basis, artificial, width) < -1e-6) throw new Error('linear program: nothing fits what is known');
  // What is left of the first phase in the basis stands at zero: it is driven out, or its line says nothing new.
  rows.forEach((row, line) => {
    if ((basis[line] ?? 0) < variables + slacks) return;
    const enter = row.findIndex((value, at) => at < variables + slacks && Math.abs(value) > TINY);
    if (enter >= 0) pivot(rows, basis, line, enter);
  });
  const kept = rows.flatMap((_, line) => ((basis[line] ?? 0) < variables + slacks ? [line] : []));
  return solve(rows.filter((_, line) => kept.includes(line)), kept.map((line) => basis[line] ?? 0), Array.from({ length: width }, (_, at) => weights.get(at) ?? 0), variables + slacks);
}

function solve(rows: Float64Array[], basis: number[], weights: readonly number[], columns: number): number {
  for (;;) {
    const gain = (at: number): number => (weights[at] ?? 0) - rows.reduce((sum, row, line) => sum + (weights[basis[line] ?? 0] ?? 0) * (row[at] ?? 0), 0);
    let enter = -1;
    for (let at = 0; at < columns && enter < 0; at += 1) if (!basis.includes(at) && gain(at) > TINY) enter = at;
    if (enter < 0) return rows.reduce((sum, row, line) => sum + (weights[basis[line] ?? 0] ?? 0) * (row.at(-1) ?? 0), 0);
    let leave = -1;
    let ratio = Infinity;
    rows.forEach((row, line) => {
      const step = row[enter] ?? 0;
      if (step <= TINY) return;
      const limit = (row.at(-1) ?? 0) / step;
      if (limit < ratio - TINY || (limit < ratio + TINY && (basis[line] ?? 0) < (basis[leave] ?? Infinity))) { ratio = Math.min(ratio, limit); leave = line; }
    });
    if (leave < 0) return Infinity;
    pivot(rows, basis, leave, enter);
  }
}

function pivot(rows: Float64Array[], basis: number[], leave: number, enter: number): void {
  const own = rows[leave] ?? new Float64Array(0);
  const by = own[enter] ?? 1;
  for (let at = 0; at < own.length; at += 1) own[at] = (own[at] ?? 0) / by;
  rows.forEach((row, line) => {
    const times = row[enter] ?? 0;
    if (line === leave || times === 0) return;
    for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) - times * (own[at] ?? 0);
  });
  basis[leave] = enter;
}
