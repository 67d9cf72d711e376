import { describe, expect, it } from 'vitest';
import { fact } from '../../datasets/facts.ts';
import { loadRegions, regionUnits, sumOfRegions } from '../../datasets/regions.ts';
import { regionRows } from './region-rows.ts';

const written = async (id: string): Promise<number> => Number((await fact(id)).value);

describe('the numbers written in the article', () => {
  it('are those of the official form', async () => {
    const all = sumOfRegions('registered');
    const percent = (n: number): number => Math.round((1000 * n) / all) / 10;
    expect(await written('region.sum')).toBe(all);
    expect(await written('region.theft')).toBe(percent(sumOfRegions('theft')));
    expect(await written('region.fraud')).toBe(percent(sumOfRegions('fraud')));
    expect(await written('region.internet')).toBe(percent(sumOfRegions('internet_fraud')));
    expect(await written('region.public')).toBe(percent(sumOfRegions('public_places')));
    expect(await written('region.streets')).toBe(percent(sumOfRegions('streets')));
  });
  it('are those of the 17 units', async () => {
    const rows = regionRows();
    const ends = (column: string): [number, number] => { const all = rows.map((row) => Number(row[column])); return [Math.min(...all), Math.max(...all)]; };
    const [lowRate, highRate] = ends('rate');
    expect(await written('region.rate-min')).toBe(Math.round(lowRate));
    expect(await written('region.rate-max')).toBe(Math.round(highRate));
    const [lowPublic, highPublic] = ends('public_share');
    expect(await written('region.public-min')).toBe(Math.round(100 * lowPublic));
    expect(await written('region.public-max')).toBe(Math.round(100 * highPublic));
    const cities = regionUnits().filter(({ kind }) => kind === 'city');
    const of = (pick: (unit: (typeof cities)[number]) => number): number => cities.reduce((sum, unit) => sum + pick(unit), 0);
    expect(await written('region.cities-offences')).toBe(Math.round((100 * of(({ counts }) => counts.registered)) / sumOfRegions('registered')));
    expect(await written('region.cities-streets')).toBe(Math.round((100 * of(({ counts }) => counts.streets)) / sumOfRegions('streets')));
    expect(await written('region.cities-people')).toBe(Math.round((100 * of(({ population }) => population)) / regionUnits().reduce((sum, { population }) => sum + population, 0)));
  });
});

describe('the units', () => {
  it('are 17, hold all 20 regions once and lose no offence', () => {
    expect(regionUnits()).toHaveLength(17);
    expect(regionUnits().flatMap(({ members }) => members.map(({ iso }) => iso)).sort()).toEqual(loadRegions().regions.map(({ iso }) => iso).sort());
    expect(regionUnits().reduce((sum, { counts }) => sum + counts.registered, 0)).toBe(sumOfRegions('registered'));
  });
  it('split what is registered into crimes and misdemeanours in every region', () => {
    for (const { counts } of loadRegions().regions) expect(counts.crimes + counts.misdemeanours).toBe(counts.registered);
  });
});
