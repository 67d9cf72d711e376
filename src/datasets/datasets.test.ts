import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { tempFolder } from '../../scripts/testing/temp-folder.ts';

/** A project folder of its own, and readers that have not read anything yet. */
async function project(files: Readonly<Record<string, unknown>>) {
  const root = tempFolder('datasets');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  vi.spyOn(process, 'cwd').mockReturnValue(root);
  vi.resetModules();
  return { ...(await import('./facts.ts')), ...(await import('./table.ts')), ...(await import('./index-file.ts')), ...(await import('./benchmarks.ts')), ...(await import('./cards.ts')) };
}

const table = { file: 'town/cells.00000000.parquet', bytes: 3, sha256: '0'.repeat(64), rows: 1, columns: { n: 'INTEGER' } };
const town = { profile: 'open', synthetic: false, epsg: 32642, cell_m: 200, period: { from: '2019-01-01', to: '2019-12-31' }, code: 'x', input: '0'.repeat(64), rows: { read: 1, accepted: 1, quarantined: 0, skipped: 0 }, tables: { cells: table }, slices: [] };

beforeEach(() => vi.restoreAllMocks());

describe('a fact', () => {
  const number = { id: 'kz.share', value: 38.7, unit: '%', source: 'survey' };
  it('is found by its id with unit and source', async () => {
    const { fact } = await project({ 'data/facts/kz.json': [number] });
    await expect(fact('kz.share')).resolves.toEqual({ id: 'kz.share', value: 38.7, unit: '%', source: 'survey' });
  });
  it('stops the build when nobody wrote it down', async () => {
    const { fact } = await project({ 'data/facts/kz.json': [number] });
    await expect(fact('kz.other')).rejects.toThrow(/^fact kz\.other: unknown .*rule fact-resolves/);
  });
  it('stops the build when it is written twice or without a source', async () => {
    await expect((await project({ 'data/facts/a.json': [number], 'data/facts/b.json': [number] })).fact('kz.share')).rejects.toThrow(/already defined \(rule fact-id-unique\)/);
    await expect((await project({ 'data/facts/a.json': [{ ...number, source: undefined }] })).fact('kz.share')).rejects.toThrow(/needs a source.*rule fact-schema/);
  });
  it('stops the build when the dataset, the table or the row behind it is gone', async () => {
    const query = (dataset: string, name: string) => ({ 'data/facts/a.json': [{ id: 'town.n', unit: 'incidents', query: { dataset, table: name, column: 'n' } }], 'data/derived/index.json': { schema: 1, datasets: { town } } });
    await expect((await project(query('nowhere', 'cells'))).fact('town.n')).rejects.toThrow(/nowhere: no summaries/);
    await expect((await project(query('town', 'hours'))).fact('town.n')).rejects.toThrow(/town\/hours: not published \(expected one of cells\)/);
  });
});

describe('a published table', () => {
  it('is refused when its bytes are not those of the index', async () => {
    const { readTable } = await project({ 'data/derived/index.json': { schema: 1, datasets: { town } }, 'data/derived/town/cells.00000000.parquet': 'PAR1' });
    await expect(readTable('town', 'cells')).rejects.toThrow(/town\/cells: damaged \(seen sha256/);
  });
  it('of the real index has as many rows and the columns that the index says', async () => {
    vi.resetModules();
    const { readTable } = await import('./table.ts');
    const { datasetOf } = await import('./index-file.ts');
    const { rows, columns } = datasetOf('chicago-assaults').tables['statistics']!;
    const read = await readTable('chicago-assaults', 'statistics');
    expect(read).toHaveLength(rows);
    expect(Object.keys(read[0]!)).toEqual(Object.keys(columns));
    expect(await readTable('chicago-assaults', 'statistics')).toBe(read);
  });
  it('gives a fact the value of its row, and says how many rows match otherwise', async () => {
    vi.resetModules();
    const { fact } = await import('./facts.ts');
    const found = await fact('chicago.k50-last');
    expect(found.value).toBeGreaterThan(0.1);
    expect(found.lo).toBeLessThan(Number(found.value));
    expect(found.hi).toBeGreaterThan(Number(found.value));
  });
});

describe('indexes', () => {
  it('of open and of built datasets are read as one', async () => {
    const { loadIndex } = await project({ 'data/derived/index.json': { schema: 1, datasets: { town } }, 'data/derived/index.local.json': { schema: 1, datasets: { made: { ...town, synthetic: true } } } });
    expect([...loadIndex().keys()]).toEqual(['town', 'made']);
  });
  it('that do not keep their schema are refused with the place of the mistake', async () => {
    const { loadIndex } = await project({ 'data/derived/index.json': { schema: 1, datasets: { town: { ...town, epsg: 'x' } } } });
    expect(() => loadIndex()).toThrow(/index\.json: not an index of summaries \(datasets\.town\.epsg/);
  });
});

describe('published estimates', () => {
  it('state unit, basis and offence group each, and were all read in a source', async () => {
    vi.resetModules();
    const { loadBenchmarks } = await import('./benchmarks.ts');
    const all = loadBenchmarks();
    expect(all.length).toBe(73);
    expect(all.every(({ source_kind, basis, offence_group, unit }) => source_kind === 'stored' && basis !== undefined && offence_group !== '' && unit !== '')).toBe(true);
    const world = all.find(({ study_id }) => study_id === 'weisburd2024')!;
    expect([world.pct_units_for_50_low, world.pct_units_for_50, world.pct_units_for_50_high]).toEqual([1.7, 4.5, 11]);
  });
});
