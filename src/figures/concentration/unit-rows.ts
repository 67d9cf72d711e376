import { readTable, type Row } from '../../datasets/table.ts';
import { unitsHolding } from '../../stats/k-share.ts';
import { tally } from '../../stats/tally.ts';

/** The middle of Houston that the data card names as its frame: squares of 200 m, the upper end left out. */
const CORE = { i: [1310, 1410], j: [16_420, 16_520] } as const;
const within = (value: number, [from, to]: readonly [number, number]): boolean => value >= from && value < to;

/**
 * The same incidents of Houston (all offences but sexual ones and murder) divided by four sets of places: squares of 200 m
 * and of 1 km, those hit and all of the rectangle; for the core of 20 by 20 km and for the whole file with the rectangle
 * around everything in it.
 */
export async function unitRows(): Promise<Row[]> {
  const cells = (await readTable('houston', 'cells')).map((row) => ({ i: Number(row['i']), j: Number(row['j']), n: Number(row['n']) }));
  const areas = { core: cells.filter(({ i, j }) => within(i, CORE.i) && within(j, CORE.j)), file: cells };
  return (['core', 'file'] as const).flatMap((area) => ([1, 5] as const).flatMap((times): Row[] => {
    const counts = new Map<string, number>();
    const own = areas[area].map(({ i, j, n }) => ({ i: Math.floor(i / times), j: Math.floor(j / times), n }));
    for (const { i, j, n } of own) counts.set(`${i} ${j}`, (counts.get(`${i} ${j}`) ?? 0) + n);
    const t = tally([...counts.values()]);
    const half = unitsHolding(t, 50);
    if (!half.ok) throw new Error(`squares of Houston: refused (${half.reason})`);
    const side = (of: 'i' | 'j'): number => (area === 'core' ? (CORE[of][1] - CORE[of][0]) / times : 1 + own.reduce((most, cell) => Math.max(most, cell[of]), -Infinity) - own.reduce((least, cell) => Math.min(least, cell[of]), Infinity));
    const all = side('i') * side('j');
    const base = { area, unit_m: 200 * times, incidents: t.incidents, half: half.value };
    return [{ ...base, basis: 'nonzero', units: counts.size, k50: half.value / counts.size }, { ...base, basis: 'all', units: all, k50: half.value / all }];
  }));
}
