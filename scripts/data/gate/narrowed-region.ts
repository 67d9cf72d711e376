/** What is known of a region (a merged unit, or all that lies outside them) to those who made the tables. */
export interface Region {
  /** True counts by group and year. */
  readonly counts: readonly (readonly number[])[];
  /** Least and most that the classes of its cells let each group hold; 0 and Infinity for a group without classes. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** True where a cell of the group is in class 1. */
  readonly lowest: readonly boolean[];
}

/**
 * Index of the first region in which all that is published together (numbers of units by year, numbers of groups by year,
 * classes of cells) may narrow down a cell of class 1, or null.
 *
 * A cell is safe when another city with the same publication has 0 there and another has `most`. Such a city is looked for
 * by swaps: one incident of group g and year y comes from region s to r, one of group h and the same year goes from r to
 * s, so that every published sum stays and no class is left. A longer chain of swaps is not tried: then the region counts
 * as narrowed, which errs on the safe side.
 */
export function narrowedRegion(regions: readonly Region[], most: number): number | null {
  const table = regions.map(({ counts }) => counts.map((years) => [...years]));
  const sums = table.map((groups) => groups.map((years) => years.reduce((a, b) => a + b, 0)));
  const { swap, undo } = swaps(regions, { table, sums });
  for (let r = 0; r < regions.length; r += 1) {
    const region = regions[r];
    for (let g = 0; g < (region?.counts.length ?? 0); g += 1) {
      if (region?.lowest[g] !== true) continue;
      // The others of the group hold at most high - most: the cell can be 0 if the group's sum can come down to that.
      const reach = (step: 1 | -1, aim: number): boolean => {
        const held = (): number => sums[r]?.[g] ?? 0;
        let made = 0;
        while ((aim - held()) * step > 0 && swap(r, g, step)) made += 1;
        const reached = (aim - held()) * step <= 0;
        undo(made);
        return reached;
      };
      if (!reach(-1, (region.high[g] ?? 0) - most) || !reach(1, (region.low[g] ?? 0) + most)) return r;
    }
  }
  return null;
}

interface State { readonly table: number[][][]; readonly sums: number[][] }
interface Swap { readonly r: number; readonly s: number; readonly g: number; readonly h: number; readonly y: number; readonly step: 1 | -1 }

function swaps(regions: readonly Region[], { table, sums }: State): { swap(r: number, g: number, step: 1 | -1): boolean; undo(times: number): void } {
  const done: Swap[] = [];
  const mayChange = (at: number, group: number, year: number, step: 1 | -1): boolean => (step > 0
    ? (sums[at]?.[group] ?? 0) < (regions[at]?.high[group] ?? 0)
    : (table[at]?.[group]?.[year] ?? 0) > 0 && (sums[at]?.[group] ?? 0) > (regions[at]?.low[group] ?? 0));
  const change = (at: number, group: number, year: number, step: number): void => {
    const [years, groups] = [table[at]?.[group], sums[at]];
    if (years === undefined || groups === undefined) return;
    years[year] = (years[year] ?? 0) + step;
    groups[group] = (groups[group] ?? 0) + step;
  };
  const apply = ({ r, s, g, h, y, step }: Swap, sign: 1 | -1): void => {
    for (const [at, group, by] of [[r, g, step], [r, h, -step], [s, h, step], [s, g, -step]] as const) change(at, group, y, by * sign);
  };
  const find = (r: number, g: number, step: 1 | -1): Swap | null => {
    const back = step > 0 ? -1 : 1;
    const groups = table[r]?.length ?? 0;
    for (let y = 0; y < (table[r]?.[g]?.length ?? 0); y += 1) {
      if (!mayChange(r, g, y, step)) continue;
      for (let h = 0; h < groups; h += 1) {
        if (h === g || !mayChange(r, h, y, back)) continue;
        for (let s = 0; s < regions.length; s += 1) if (s !== r && mayChange(s, h, y, step) && mayChange(s, g, y, back)) return { r, s, g, h, y, step };
      }
    }
    return null;
  };
  return {
    swap(r, g, step) {
      const found = find(r, g, step);
      if (found === null) return false;
      apply(found, 1);
      done.push(found);
      return true;
    },
    undo(times) { for (let k = 0; k < times; k += 1) { const last = done.pop(); if (last !== undefined) apply(last, -1); } },
  };
}
