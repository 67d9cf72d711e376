import { cellName, type FrameCells } from '../summary/frame-cells.ts';

const FINE_M = 200;

/**
 * Frame of a protected dataset at every size: the cells that any 200 m cell of the frame touches. Every incident of the
 * frame then lies in it at each size, so that no number at 500 m minus the number at 200 m counts a strip at the edge.
 */
export function coveringFrame(fine: ReadonlySet<string>): FrameCells {
  return (sizeM) => {
    if (sizeM === FINE_M) return fine;
    const cells = new Set<string>();
    const first = (k: number): number => Math.floor((k * FINE_M) / sizeM);
    const last = (k: number): number => Math.ceil(((k + 1) * FINE_M) / sizeM) - 1;
    for (const name of fine) {
      const [i = 0, j = 0] = name.split(',').map(Number);
      for (let a = first(i); a <= last(i); a += 1) for (let b = first(j); b <= last(j); b += 1) cells.add(cellName(a, b));
    }
    return cells;
  };
}
