import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { testCard } from '../../fixtures/testtown/testtown.ts';
import { tempFolder } from '../../testing/temp-folder.ts';
import { importIncidents } from '../import-incidents.ts';
import { outsideFolder } from '../outside-folder.ts';
import { readMapping } from '../read-card.ts';
import { Asker, type Manners } from './ask.ts';
import { fetchYear } from './fetch-year.ts';
import { readPermission } from './permission.ts';
import { districtQuery, FIELDS, pageQuery, type Generation } from './service.ts';

const running: ChildProcess[] = [];
afterEach(() => { for (const child of running.splice(0)) child.kill(); });

/** Starts the model of the service in a process of its own and gives its address. */
function service(...settings: (string | number)[]): Promise<string> {
  const child = spawn(process.execPath, ['scripts/fixtures/service-model/server.ts', ...settings.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  return new Promise((ready) => { child.stdout.once('data', (port: Buffer) => ready(`http://127.0.0.1:${port.toString().trim()}/services`)); });
}
const quick: Manners = { timeoutMs: 600, retries: 6, pauseMs: 0, backOffMs: 5, log: () => undefined };
const folder = (): string => tempFolder('fetch');
const wanted = (generation: Generation, year = 2019) => ({ generation, cityCode: '1975', year });
const lines = (path: string): Record<string, unknown>[] => readFileSync(path, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);

describe('the client of the official service', () => {
  it.each([['legacy', '32642'], ['current', '4326']] as const)('fetches every point of the %s generation once, in EPSG:%s', async (generation, epsg) => {
    const root = await service(generation, 1, 500, 'none', epsg);
    const at = folder();
    const report = await fetchYear(new Asker(root, quick), wanted(generation), { folder: at, log: () => undefined });
    const rows = lines(join(at, `${generation}-1975-2019.jsonl`));
    // 250 rows of 2019; every tenth of the file is a sexual offence, all of them in 2019.
    expect([report.rows, report.counted, rows.length]).toEqual([200, 200, 200]);
    expect(Object.keys(rows[0]!)).toEqual(expect.arrayContaining(epsg === '4326' ? ['lon', 'lat'] : ['geometry_x', 'geometry_y']));
    expect(JSON.parse(readFileSync(join(at, `${generation}-1975-2019.sexual-by-district.json`), 'utf8'))).toEqual({ 197511: 17, 197512: 17, 197513: 16 });
  });

  it.each(['cut', 'status500', 'status429', 'flag', 'html', 'slow', 'repeat', 'errorObject'])('gets the same rows from a service with the fault %s', async (kind) => {
    const at = folder();
    const report = await fetchYear(new Asker(await service('current', 1, 500, kind), quick), wanted('current'), { folder: at, log: () => undefined });
    expect(report.rows).toBe(200);
    expect(new Set(lines(join(at, 'current-1975-2019.jsonl')).map((row) => row['objectid'])).size).toBe(200);
  });

  it.each([3, 17, 99, 2024])('gets the same rows from a service with all faults mixed, seed %i', async (seed) => {
    const at = folder();
    const report = await fetchYear(new Asker(await service('current', seed, 900, 'some'), quick), wanted('current'), { folder: at, log: () => undefined });
    expect([report.rows, new Set(lines(join(at, 'current-1975-2019.jsonl')).map((row) => row['objectid'])).size]).toEqual([360, 360]);
  });

  it('goes on after a break, and a half-written page is written again', async () => {
    const at = folder();
    const first = await service('current', 1, 500, 'none');
    let asked = 0;
    const breaking = new Asker(first, quick);
    const ask = breaking.ask.bind(breaking);
    breaking.ask = (layer, query) => { asked += 1; return asked > 3 ? Promise.reject(new Error('the line is dead')) : ask(layer, query); };
    await expect(fetchYear(breaking, wanted('current'), { folder: at, log: () => undefined })).rejects.toThrow('the line is dead');
    const path = join(at, 'current-1975-2019.jsonl');
    expect(lines(path)).toHaveLength(80);
    writeFileSync(path, `${readFileSync(path, 'utf8')}{"objectid":99`);
    const asker = new Asker(first, quick);
    expect((await fetchYear(asker, wanted('current'), { folder: at, log: () => undefined })).rows).toBe(200);
    expect(lines(path)).toHaveLength(200);
    // The first two pages were not asked for again: a count, three pages, the empty one, one table of districts.
    expect(asker.requests).toBe(6);
  });

  it('asks for no field that names a case, a card, a street or a house, and for no sensitive point', async () => {
    const root = await service('legacy', 1, 100, 'none');
    await fetchYear(new Asker(root, quick), wanted('legacy'), { folder: folder(), log: () => undefined });
    const asked = await (await fetch(root.replace('/services', '/asked'))).json() as string[];
    const text = asked.join('&').toLowerCase();
    for (const field of ['tz1id', 'fz1r18p5', 'fz1r18p6', 'globalid', 'organ', 'org_code', 'outfields=*']) expect(text).not.toContain(field);
    expect(FIELDS).not.toContain('ud');
    expect(pageQuery(wanted('legacy'), { offset: 0, size: 1 })['where']).toContain("CRIME_CODE NOT IN ('1200'");
    expect(districtQuery(wanted('current'), 'sexual')).toMatchObject({ returnGeometry: 'false', groupByFieldsForStatistics: 'reg_code' });
  });

  it('waits as long as a busy service asks, longer than its own pause', async () => {
    const said: string[] = [];
    const asker = new Asker(await service('current', 1, 10, 'status429', '4326', 1), { ...quick, log: (line) => { said.push(line); } });
    const started = performance.now();
    for (let k = 0; k < 3; k += 1) await asker.ask('x', { where: 'yr=2019', returnCountOnly: 'true' });
    expect(said).toEqual(['  status 429; again in 1.0 s']);
    expect(performance.now() - started).toBeGreaterThanOrEqual(990);
  });

  it('waits between questions', async () => {
    const asker = new Asker(await service('current', 1, 10, 'none'), { ...quick, pauseMs: 120 });
    const started = performance.now();
    for (let k = 0; k < 3; k += 1) await asker.ask('x', { where: 'yr=2019', returnCountOnly: 'true' });
    expect(performance.now() - started).toBeGreaterThanOrEqual(230);
  });

  it('opens no public address in a test', () => {
    expect(() => new Asker('https://example.org/services', quick)).toThrow('public-address');
  });

  it('gives rows that the official mapping reads', async () => {
    const at = folder();
    await fetchYear(new Asker(await service('current', 1, 100, 'none'), quick), wanted('current'), { folder: at, log: () => undefined });
    const card = testCard({ extent: [76, 42, 78, 44], epsg: 32643 });
    const result = await importIncidents({ sources: [{ file: join(at, 'current-1975-2019.jsonl') }], card, mapping: readMapping(process.cwd(), 'official-crime-map'), quarantine: null });
    expect(result).toMatchObject({ read: 40, accepted: 40 });
    expect([result.incidents.hour[0], result.incidents.categories.texts.slice(1)]).toEqual([10, ['theft']]);
  });
});

describe('the permission', () => {
  const write = (text: string): string => { const path = join(folder(), 'permission.yaml'); writeFileSync(path, text); return path; };
  const good = 'basis: Agreement on transfer of data No 1\ndate: "2026-01-15"\nsignatory: head of department\nretention: "2027-01-15"\n';
  it('is needed, must say everything and must not have run out', () => {
    expect(() => readPermission('/nowhere/permission.yaml', '2026-06-01')).toThrow('permission-missing');
    expect(() => readPermission(write(good.replace(/signatory.*\n/, '')), '2026-06-01')).toThrow('permission-invalid');
    expect(() => readPermission(write(good), '2027-01-16')).toThrow('permission-expired');
    expect(readPermission(write(good), '2026-06-01').retention).toBe('2027-01-15');
  });

  it('lies with the data outside the project, links followed', () => {
    const root = folder();
    mkdirSync(join(root, 'data'));
    const link = join(folder(), 'link');
    symlinkSync(join(root, 'data'), link);
    for (const inside of [root, join(root, 'data/raw/x'), link, join(link, 'deeper')]) expect(() => outsideFolder(inside, root)).toThrow('inside-project');
    expect(existsSync(outsideFolder(folder(), root))).toBe(true);
  });
});
