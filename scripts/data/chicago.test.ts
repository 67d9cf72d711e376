import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decompress } from 'fzstd';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { describeOracle } from '../testing/oracle.ts';
import { derivedIndexSchema } from '../../src/model/derived-index.ts';
import { fileSha256 } from './build/code-version.ts';
import { importIncidents } from './import-incidents.ts';
import { readCards, readMapping } from './read-card.ts';
import { groupCounts } from './summary/counts.ts';
import { survey } from './summary/survey.ts';
import { unitsOf } from './summary/units.ts';

const root = process.cwd();
const rawPath = join(root, '../shared/data/intl/chicago-2010-2019-aggravated-assaults.csv.gz');

interface Reference { units: number; incidents: number; gini: number; k25: number; k50: number; k80: number; shareNonZero25: number; shareNonZero50: number; shareNonZero80: number; top5pctUnits: number; top5pctShare: number; maxCount: number }
type Years = Record<string, Record<'200m' | '500m' | '1000m', Reference>>;

const card = readCards(root).find(({ id }) => id === 'chicago-assaults')!;
const index = derivedIndexSchema.parse(JSON.parse(readFileSync(join(root, 'data/derived/index.json'), 'utf8')));
const dataset = index.datasets['chicago-assaults']!;

async function rowsOf(table: string): Promise<Record<string, unknown>[]> {
  const file = await asyncBufferFromFile(join(root, 'data/derived', dataset.tables[table]!.file));
  return parquetReadObjects({ file, compressors: { ZSTD: (input, length) => decompress(input, new Uint8Array(length)) } });
}

describe('Chicago, committed summaries', () => {
  it('have the bytes and checksums that the index names', async () => {
    for (const { file, bytes, sha256 } of Object.values(dataset.tables)) {
      const path = join(root, 'data/derived', file);
      expect(readFileSync(path).length).toBe(bytes);
      expect(await fileSha256(path)).toBe(sha256);
      expect(file).toContain(sha256.slice(0, 8));
      expect(bytes).toBeLessThan(2 * 1024 * 1024);
    }
  });

  it('hold every incident of the card, year by year as the source counts them', async () => {
    // Counts by year from the description of the reference file.
    const byYear = { 2010: 17324, 2011: 15920, 2012: 15103, 2013: 12950, 2014: 12943, 2015: 13284, 2016: 15329, 2017: 15022, 2018: 15433, 2019: 15328 };
    for (const table of ['cells', 'months', 'places']) {
      const sums = new Map<string, number>();
      for (const { year, n } of await rowsOf(table)) sums.set(String(year), (sums.get(String(year)) ?? 0) + Number(n));
      expect(Object.fromEntries(sums)).toEqual(byYear);
    }
    expect(dataset.rows).toEqual({ read: 148636, accepted: 148636, quarantined: 0, skipped: 0 });
    expect(dataset.input).toBe(card.raw.sha256);
  });

  it('carry profile, grid, licence and the notice of the City of Chicago in each file', async () => {
    for (const { file } of Object.values(dataset.tables)) {
      const { key_value_metadata: pairs } = await parquetMetadataAsync(await asyncBufferFromFile(join(root, 'data/derived', file)));
      const found = Object.fromEntries((pairs ?? []).map(({ key, value }) => [key, value]));
      expect(found).toMatchObject({ dataset: 'chicago-assaults', profile: 'open', epsg: '32616', cell_m: '200', schema: '1', notice: card.notice });
    }
  });

  it('say no_frame where no set of all units is known and no_prior for the first year', async () => {
    const rows = await rowsOf('statistics');
    for (const row of rows.filter(({ basis }) => basis === 'all')) expect([row['value'], row['reason']]).toEqual([null, 'no_frame']);
    expect(rows.find((row) => row['statistic'] === 'top5_adjusted' && row['period'] === '2010' && row['basis'] === 'nonzero')).toMatchObject({ value: null, reason: 'no_prior' });
    expect(rows.find((row) => row['statistic'] === 'top5_adjusted' && row['period'] === '2019' && row['basis'] === 'nonzero' && row['unit_size_m'] === 200)).toMatchObject({ n_units: 10332, reason: null });
  });
});

describeOracle<{ cities: { chicagoAssaults: { byYear: Years } } }>('Chicago beside the reference values', '18-open-cities.json', (o) => {
  const years = o.data.cities.chicagoAssaults.byYear;

  it('has the same shares, counts and Gini in its committed summaries', async () => {
    const rows = await rowsOf('statistics');
    for (const [year, sizes] of Object.entries(years)) for (const size of [200, 500, 1000] as const) {
      const of = (statistic: string) => rows.find((row) => row['period'] === year && row['unit_size_m'] === size && row['statistic'] === statistic && row['basis'] === 'nonzero')!;
      const reference = sizes[`${size}m`];
      // Six significant digits are published, so five parts in ten million may differ.
      for (const [statistic, value] of [['k25_share', reference.shareNonZero25], ['k50_share', reference.shareNonZero50], ['k80_share', reference.shareNonZero80], ['gini', reference.gini], ['top5_share', reference.top5pctShare]] as const) {
        o.close(Number(of(statistic)['value']), value, 1e-6, `${year} ${size} ${statistic}`);
      }
      o.equal([of('gini')['n_units'], of('gini')['n_incidents']], [reference.units, reference.incidents]);
    }
  });

  it.skipIf(!existsSync(rawPath))('has the same counts when its raw file is read again', async () => {
    const { incidents } = await importIncidents({ sources: [{ file: rawPath }], card, mapping: readMapping(root, card.mapping), quarantine: null });
    const seen = survey(incidents, card);
    for (const size of [200, 500, 1000] as const) {
      for (const { period, counts } of groupCounts(seen, unitsOf(incidents, size))) {
        const reference = years[period]?.[`${size}m`];
        if (reference === undefined) continue;
        const nonzero = counts.filter((n) => n > 0);
        o.equal([nonzero.length, counts.reduce((a, b) => a + b, 0), Math.max(...nonzero), Math.ceil(nonzero.length * 0.05)], [reference.units, reference.incidents, reference.maxCount, reference.top5pctUnits]);
      }
    }
  });
});
