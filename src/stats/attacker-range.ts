import { withTotals } from './table-totals.ts';

export interface AttackerRange { readonly row: number; readonly column: number; readonly min: number; readonly max: number }

/**
 * What an outsider can work out about each hole (see `suppressTable`) of a published table from all it shows: the least and the greatest
 * count that fits the other cells and totals. A hole whose two ends meet is no hole.
 *
 * The lines of a table with totals form a network with a node for each row and column and an edge for each hole. From
 * the true counts a cell can rise by as much as can flow back around the rest of the network, and fall likewise (Cox
 * 1995, JASA 90, 1453-1462), so each end is one maximum flow; no linear program is needed.
 */
export function attackerRanges(counts: readonly (readonly number[])[], holes: readonly { readonly row: number; readonly column: number }[]): AttackerRange[] {
  const columns = counts[0]?.length ?? 0;
  const table = withTotals(counts, columns);
  const edges = holes.map(({ row, column }) => ({
    row,
    column,
    count: table[row]?.[column] ?? 0,
    // A total stands on the other side of the equation of its line: it rises where an inner cell would fall.
    inner: (row === counts.length) === (column === columns),
  }));
  return edges.map((edge, skipped) => {
    const others = edges.filter((_, i) => i !== skipped);
    // Raising an inner cell puts one more into its row and column; others must take it away along a path between them.
    const along = maxFlow(others, { from: edge.row, to: edge.column, start: 'row' });
    const against = maxFlow(others, { from: edge.column, to: edge.row, start: 'column' });
    const [rise, fall] = edge.inner ? [along, against] : [against, along];
    return { row: edge.row, column: edge.column, min: Math.max(0, edge.count - fall), max: edge.count + rise };
  });
}

interface Edge { readonly row: number; readonly column: number; readonly count: number; readonly inner: boolean }

/**
 * Greatest flow between a row node and a column node. Going from a row to a column through an inner cell lowers it (at
 * most to 0), going back raises it without limit; a total works the other way round.
 */
function maxFlow(edges: readonly Edge[], { from, to, start }: { from: number; to: number; start: 'row' | 'column' }): number {
  const counts = edges.map(({ count }) => count);
  const source = start === 'row' ? `r${from}` : `c${from}`;
  const sink = start === 'row' ? `c${to}` : `r${to}`;
  let flow = 0;
  for (;;) {
    const path = shortestPath(edges, counts, source, sink);
    if (path === undefined) return flow;
    const amount = Math.min(...path.map(({ edge, change }) => (change < 0 ? counts[edge] ?? 0 : Infinity)));
    if (amount === Infinity) return Infinity;
    for (const { edge, change } of path) counts[edge] = (counts[edge] ?? 0) + change * amount;
    flow += amount;
  }
}

interface Step { readonly edge: number; readonly change: 1 | -1; readonly from: string }

function shortestPath(edges: readonly Edge[], counts: readonly number[], source: string, sink: string): Step[] | undefined {
  const reached = new Map<string, Step | undefined>([[source, undefined]]);
  const queue = [source];
  for (let node = queue.shift(); node !== undefined && !reached.has(sink); node = queue.shift()) {
    edges.forEach(({ row, column, inner }, edge) => {
      const leavesRow = node === `r${row}`;
      if (!leavesRow && node !== `c${column}`) return;
      const next = leavesRow ? `c${column}` : `r${row}`;
      const change = leavesRow === inner ? -1 : 1;
      if (reached.has(next) || (change < 0 && (counts[edge] ?? 0) <= 0)) return;
      reached.set(next, { edge, change, from: node });
      queue.push(next);
    });
  }
  if (!reached.has(sink)) return undefined;
  const steps: Step[] = [];
  for (let step = reached.get(sink); step !== undefined; step = reached.get(step.from)) steps.push(step);
  return steps;
}
