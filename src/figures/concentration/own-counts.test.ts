import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factEntries } from '../../datasets/facts.ts';
import { loadStability } from '../../datasets/stability.ts';
import { unitRows } from './unit-rows.ts';

const chicago = loadStability('chicago-assaults');
const york = loadStability('nyc-vehicle-thefts');
const written = (id: string): unknown => factEntries().get(id)?.value;
const pair = (file: typeof chicago, unit: number, from: number, to: number) => file.pairs.find((one) => one.unit_m === unit && one.from === from && one.to === to)!;
const samePoint = (year: (typeof chicago.knox)[number]) => year.bands[0]!.ratio;

describe('numbers of our own count in the chapter on concentration', () => {
  it('are those of the file on stability', () => {
    const [last, decade, km, yearly] = [pair(chicago, 200, 2018, 2019), pair(chicago, 200, 2010, 2019), pair(chicago, 1000, 2010, 2019), pair(york, 200, 2016, 2017)];
    for (const [id, one] of [['chicago.overlap-last', last], ['chicago.overlap-decade', decade], ['nyc.overlap-last', yearly]] as const) {
      expect(written(id)).toBe(one.jaccard);
      const { value, lo, hi } = factEntries().get(`${id}-unchanged`)!;
      expect({ value, lo, hi }).toEqual(one.jaccard_unchanged);
    }
    expect([written('chicago.overlap-lot'), written('chicago.different-decade'), written('chicago.tested-decade'), written('chicago.different-km'), written('chicago.tested-km')]).toEqual([last.chance, decade.different, decade.tested, km.different, km.tested]);
    // "None of the squares differs between 2018 and 2019" is said in words.
    expect(last.different).toBe(0);
    const top = chicago.top.find(({ unit_m }) => unit_m === 200)!;
    expect([written('chicago.top-a-year'), written('chicago.top-ever'), written('chicago.top-every')]).toEqual([top.a_year, top.ever, top.every]);
  });

  it('are those of the file on near repeats, and all of them exceed chance', () => {
    expect([written('chicago.near'), written('chicago.same-point')]).toEqual([chicago.knox[0]!.near.ratio, samePoint(chicago.knox[0]!)]);
    const [near, same] = [york.knox.map((one) => one.near.ratio), york.knox.map(samePoint)];
    expect([written('nyc.near-min'), written('nyc.near-max'), written('nyc.same-point-min'), written('nyc.same-point-max')]).toEqual([Math.min(...near), Math.max(...near), Math.min(...same), Math.max(...same)]);
    expect(written('nyc.no-day')).toBe(york.knox.at(-1)!.left_out);
    for (const { near: all, bands } of [...chicago.knox, ...york.knox]) expect(Math.max(all.p, bands[0]!.p)).toBeLessThan(0.01);
  });

  it('on Houston follow from the published squares', async () => {
    const rows = await unitRows();
    const share = (area: string, unit: number, basis: string) => Number(Number(rows.find((row) => row['area'] === area && row['unit_m'] === unit && row['basis'] === basis)!['k50']).toPrecision(6));
    expect([written('houston.core-hit'), written('houston.core-all'), written('houston.core-km'), written('houston.file-all')]).toEqual([share('core', 200, 'nonzero'), share('core', 200, 'all'), share('core', 1000, 'all'), share('file', 200, 'all')]);
  });

  it('say where they come from', () => {
    for (const { locator, note } of [...factEntries().values()].filter((entry) => entry.note?.startsWith('Our count; compared') === true)) {
      if (locator?.startsWith('data/') === true) expect(readFileSync(locator, 'utf8')).toContain('write-stability.ts');
      else expect(note).toBeDefined();
    }
  });
});
