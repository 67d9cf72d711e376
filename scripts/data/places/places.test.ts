import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testCard } from '../../fixtures/testtown/testtown.ts';
import { tempFolder } from '../../testing/temp-folder.ts';
import { dayOf } from '../calendar.ts';
import { emptyDraft, IncidentTable } from '../incident-table.ts';
import { placesCsv, problemPlaces, RESTRICTED_MARK } from './problem-places.ts';

const root = process.cwd();

function city(): IncidentTable {
  const table = new IncidentTable();
  const add = (i: number, year: number, n: number, category = 'theft'): void => {
    for (let k = 0; k < n; k += 1) table.add({ ...emptyDraft(), id: '1', day: dayOf(`${year}-06-01`), offence: 'T', category, x: 500_100 + i * 200, y: 5_000_100, precision: 'point' });
  };
  for (let i = 0; i < 60; i += 1) { add(i, 2019, 1); add(i, 2020, 1); }
  add(3, 2019, 20); add(3, 2020, 15); // busy in both years
  add(4, 2020, 90); // busy once
  add(9, 2019, 50, 'sexual'); add(9, 2020, 50, 'sexual'); // never listed
  return table;
}

describe('the restricted list of problem places', () => {
  it('names cells busy in both of the last years, not those busy once, and no sensitive category', () => {
    const places = problemPlaces(city(), testCard());
    expect(places.map(({ i, byYear }) => [i - 2500, ...byYear])).toEqual([[3, 21, 16]]);
    expect(placesCsv(places, testCard()).split('\n')[0]).toContain(RESTRICTED_MARK);
  });

  it('refuses a folder under the project, links and missing folders included, and writes nothing', () => {
    for (const out of ['data/derived/places', 'dist', '.', join(root, 'public/x')]) {
      const run = spawnSync(process.execPath, ['scripts/data/places.ts', '--city', 'houston', '--out', out], { cwd: root, encoding: 'utf8' });
      expect([run.status, run.stderr]).toEqual([1, expect.stringContaining('inside-project')]);
    }
    expect(existsSync(join(root, 'data/derived/places'))).toBe(false);
  });

  it.skipIf(!existsSync(join(root, '../shared/data/intl/houston-2010.csv.gz')))('writes the list of a real city outside', () => {
    const out = tempFolder('places');
    const run = spawnSync(process.execPath, ['scripts/data/places.ts', '--city', 'houston', '--out', out], { cwd: root, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(readFileSync(join(out, 'houston-problem-places.csv'), 'utf8')).toContain('rank,cell_i');
  });

  it('is nowhere in what is published, and no part of the site can reach its maker', () => {
    const published = ['dist', 'data', 'public', 'content'].flatMap((folder) => globSync('**/*.{csv,json,html,txt,md,mdx,geojson,js}', { cwd: join(root, folder), exclude: (name) => name === 'raw' }).map((file) => join(root, folder, file)));
    expect(published.length).toBeGreaterThan(10);
    expect(published.filter((file) => file.includes('problem-places') || readFileSync(file, 'latin1').includes(RESTRICTED_MARK))).toEqual([]);
    const sources = globSync('src/**/*.{ts,astro}', { cwd: root }).filter((file) => /from '[^']*(problem-places|data\/places)/.test(readFileSync(join(root, file), 'utf8')));
    expect(sources).toEqual([]);
  });
});
