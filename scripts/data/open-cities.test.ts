import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decompress } from 'fzstd';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { derivedIndexSchema } from '../../src/model/derived-index.ts';
import { gini } from '../../src/stats/gini.ts';
import { unitsHolding } from '../../src/stats/k-share.ts';
import { tally, withoutEmpty } from '../../src/stats/tally.ts';
import { topShare } from '../../src/stats/top-share.ts';
import { describeOracle, type Oracle } from '../testing/oracle.ts';
import { importIncidents } from './import-incidents.ts';
import { readCards, readMapping } from './read-card.ts';
import { survey } from './summary/survey.ts';
import { unitsOf } from './summary/units.ts';

const root = process.cwd();
const cards = new Map(readCards(root).map((card) => [card.id, card]));
const index = derivedIndexSchema.parse(JSON.parse(readFileSync(join(root, 'data/derived/index.json'), 'utf8')));
const CITIES = ['city-of-london', 'south-yorkshire', 'nyc-vehicle-thefts', 'houston'] as const;
const SIZES = [200, 500, 1000] as const;

async function rowsOf(id: string, table: string): Promise<Record<string, unknown>[]> {
  const file = await asyncBufferFromFile(join(root, 'data/derived', index.datasets[id]!.tables[table]!.file));
  return parquetReadObjects({ file, compressors: { ZSTD: (input, length) => decompress(input, new Uint8Array(length)) } });
}

describe('the committed summaries of open cities', () => {
  it('stay small: 2 MiB a file, 25 MiB together', () => {
    const sizes = Object.values(index.datasets).flatMap(({ tables }) => Object.values(tables)).map(({ file }) => statSync(join(root, 'data/derived', file)).size);
    expect(Math.max(...sizes)).toBeLessThan(2 * 1024 ** 2);
    expect(sizes.reduce((a, b) => a + b, 0)).toBeLessThan(25 * 1024 ** 2);
  });

  it.each(CITIES)('of %s hold no sensitive category in a layer of cells and every row of the raw file in their sums', async (id) => {
    const { offences, raw } = cards.get(id)!;
    for (const { category } of await rowsOf(id, 'cells')) expect(offences[String(category)]?.class).toBe('normal');
    const { read, accepted, quarantined, skipped } = index.datasets[id]!.rows;
    expect([read, accepted + quarantined + skipped]).toEqual([raw.rows, raw.rows]);
    expect((await rowsOf(id, 'months')).reduce((sum, { n }) => sum + Number(n), 0)).toBe(accepted);
  });

  it.each(['city-of-london', 'south-yorkshire'])('of %s have no hours, because the source has none', (id) => {
    expect(Object.keys(index.datasets[id]!.tables).filter((table) => table.startsWith('hours'))).toEqual([]);
  });

  it('of New York share each theft out over the hours in which it may have happened', async () => {
    const hours = await rowsOf('nyc-vehicle-thefts', 'hours');
    const total = hours.reduce((sum, { n }) => sum + Number(n), 0);
    // All but those known only within a week or more.
    expect(total).toBeGreaterThan(0.9 * index.datasets['nyc-vehicle-thefts']!.rows.accepted);
    expect(total).toBeLessThanOrEqual(index.datasets['nyc-vehicle-thefts']!.rows.accepted);
    expect(new Set(hours.map(({ weekday, hour }) => `${String(weekday)} ${String(hour)}`)).size).toBe(168);
  });

  it('give the share that choosing on the same period adds, never less than choosing before', async () => {
    for (const id of [...CITIES, 'chicago-assaults']) {
      const rows = (await rowsOf(id, 'statistics')).filter(({ value }) => value !== null);
      const key = (row: Record<string, unknown>): string => ['period', 'offence', 'unit_size_m', 'basis'].map((name) => String(row[name])).join('|');
      const before = new Map(rows.filter(({ statistic }) => statistic === 'top5_adjusted').map((row) => [key(row), row]));
      const after = rows.filter(({ statistic }) => statistic === 'top5_hindsight');
      expect(after.length).toBeGreaterThan(0);
      for (const row of after) {
        const chosen = before.get(key(row));
        if (chosen === undefined) continue;
        expect(Number(row['value'])).toBeGreaterThanOrEqual(Number(chosen['value']));
        expect(row['n_units']).toBe(chosen['n_units']);
      }
    }
  });
});

interface Reference { units: number; incidents: number; gini: number; k25: number; k50: number; k80: number; shareNonZero50: number; top5pctUnits: number; top5pctShare: number; maxCount: number }
type Sizes = Record<'200m' | '500m' | '1000m', Reference>;
interface OpenCities { cities: { nycVehicleTheft: { all: Sizes; byYear: Record<string, Sizes> }; southYorkshire2019_01: { withCoordinates: number; allTypes: Sizes; withoutAntisocialBehaviour: Sizes }; cityOfLondon2018_2020: { withCoordinates: number; allTypes: Sizes; withoutAntisocialBehaviour: Sizes } } }

const k = (counts: readonly number[], percent: number): number => { const held = unitsHolding(withoutEmpty(tally(counts)), percent); return held.ok ? held.value : NaN; };
const compare = (o: Oracle<unknown>, counts: readonly number[], reference: Reference): void => {
  const t = withoutEmpty(tally(counts));
  const top = topShare(t, 5);
  o.equal([t.units, t.incidents, Math.max(...counts), k(counts, 25), k(counts, 50), k(counts, 80), top.ok && top.value.units], [reference.units, reference.incidents, reference.maxCount, reference.k25, reference.k50, reference.k80, reference.top5pctUnits]);
  o.close(gini(t), reference.gini);
  o.close(top.ok ? top.value.share : null, reference.top5pctShare);
};

describeOracle<OpenCities>('open cities beside the reference values', '18-open-cities.json', (o) => {
  it('New York has them in its committed summaries, all years together and each year', async () => {
    const rows = await rowsOf('nyc-vehicle-thefts', 'statistics');
    for (const [period, sizes] of [['2014-2017', o.data.cities.nycVehicleTheft.all], ...Object.entries(o.data.cities.nycVehicleTheft.byYear)] as const) for (const size of SIZES) {
      const of = (statistic: string) => rows.find((row) => row['period'] === period && row['unit_size_m'] === size && row['statistic'] === statistic && row['basis'] === 'nonzero')!;
      const reference = sizes[`${size}m`];
      o.equal([of('gini')['n_units'], of('gini')['n_incidents']], [reference.units, reference.incidents]);
      o.close(Number(of('gini')['value']), reference.gini, 1e-6);
      o.close(Number(of('k50_share')['value']), reference.shareNonZero50, 1e-6);
      o.close(Number(of('top5_share')['value']), reference.top5pctShare, 1e-6);
    }
  });

  // The cards leave out points beyond the area; the reference has every point, so the raw file is read in a wider window.
  it.each([['city-of-london', 'cityOfLondon2018_2020'], ['south-yorkshire', 'southYorkshire2019_01']] as const)('%s has them when all its points are read', async (id, name) => {
    const card = { ...cards.get(id)!, extent: [-6, 49, 2, 56] as [number, number, number, number] };
    const raw = join(root, '../shared/data/intl', card.raw.file);
    if (!existsSync(raw)) { console.log(`oracles: ${card.raw.file} skipped (not to hand)`); return; }
    const { incidents } = await importIncidents({ sources: [{ file: raw }], card, mapping: readMapping(root, card.mapping), quarantine: null });
    const seen = survey(incidents, card);
    const asb = incidents.categories.texts.indexOf('antisocial-behaviour');
    for (const size of SIZES) for (const [set, keep] of [['allTypes', () => true], ['withoutAntisocialBehaviour', (at: number) => seen.incidents.category[at] !== asb]] as const) {
      const units = unitsOf(incidents, size, keep);
      const counts = Array.from(units.i, () => 0);
      for (const unit of units.of) if (unit >= 0) counts[unit]! += 1;
      compare(o, counts, o.data.cities[name][set][`${size}m`]);
    }
  });
});

describeOracle<{ grid: Record<string, { window: string; cell: number; offence: string; units: number; incidents: number; unitsNonZero: number; gini: number; giniGeneralised: number; shareAll25: number; shareAll50: number; shareAll80: number; top1pctShare: number; top5pctShare: number }> }>('Houston beside the reference values of its core', '05-houston-concentration.json', (o) => {
  it('has them in its committed summaries on the basis of all units', async () => {
    const rows = await rowsOf('houston', 'statistics');
    const names: Record<string, string> = { all: 'all', burglary: 'burglary', robbery: 'robbery', theft: 'theft', 'auto theft': 'auto-theft', 'aggravated assault': 'aggravated-assault', murder: 'murder' };
    for (const reference of Object.values(o.data.grid).filter(({ window }) => window === 'core')) {
      const of = (statistic: string) => rows.find((row) => row['offence'] === names[reference.offence] && row['unit_size_m'] === reference.cell && row['basis'] === 'all' && row['statistic'] === statistic)!;
      o.equal([of('gini')['n_units'], of('gini')['n_incidents']], [reference.units, reference.incidents], `${reference.offence} ${reference.cell}`);
      for (const [statistic, value] of [['gini', reference.gini], ['gini_general', reference.giniGeneralised], ['k25_share', reference.shareAll25], ['k50_share', reference.shareAll50], ['k80_share', reference.shareAll80], ['top1_share', reference.top1pctShare], ['top5_share', reference.top5pctShare], ['top5_hindsight', reference.top5pctShare]] as const) {
        o.close(Number(of(statistic)['value']), value, 1e-6, `${reference.offence} ${reference.cell} ${statistic}`);
      }
    }
  });
});
