import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { xlsxBytes } from '../fixtures/xlsx/write-xlsx.ts';
import { tempFolder } from '../testing/temp-folder.ts';

/** Each door by its own command, as a new user types it: documented, with a dry run, progress and a report at the end. */
// A process for each command: slow on a busy machine.
vi.setConfig({ testTimeout: 180_000 });
const HOME = process.cwd();
const npm = parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const README = readFileSync(join(HOME, 'README.md'), 'utf8');

interface Ran { status: number | null; out: string; err: string }
/** Runs the script behind an npm command, in a folder of its own when `cwd` is given. */
function run(command: string, args: readonly string[], cwd = HOME): Ran {
  const [, script = ''] = (npm.scripts[command] ?? '').split(' ');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(HOME, script), ...args], { cwd, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}
/** All files below a folder, with what is in them. */
const filesIn = (folder: string): Record<string, string> => Object.fromEntries(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => [join(entry.parentPath, entry.name).slice(folder.length + 1), readFileSync(join(entry.parentPath, entry.name), 'latin1')]));

const PERMISSION = (retention: string): string => `basis: Agreement on transfer of data No 1\ndate: "2020-01-15"\nsignatory: head of department\nretention: "${retention}"\n`;
const FAR = '2099-12-31';

describe('the doors for data', () => {
  it.each(['data', 'data:fetch', 'data:import', 'data:mend', 'data:forms', 'data:request', 'data:purge', 'places'])('%s is a command that the README explains', (command) => {
    expect(npm.scripts[command]).toMatch(/^node scripts\/data\/[a-z]+\.ts$/);
    expect([command, README.includes(`npm run ${command}`)]).toEqual([command, true]);
  });

  it.each([
    ['data:fetch', [], 'city: not known'], ['data:import', [], 'import: which dataset?'], ['data:mend', [], 'mend: a dataset and a mended file are needed'],
    ['data:forms', [], 'forms: --form'], ['data:request', [], 'request: which folder?'], ['places', [], 'places: --city and --out are needed'],
  ] as const)('%s without its words says which ones it needs and ends with 1', (command, args, message) => {
    const { status, err } = run(command, args);
    expect([status, err]).toEqual([1, expect.stringContaining(message)]);
  });
});

describe('fetching the official map', () => {
  const running: ChildProcess[] = [];
  afterEach(() => { for (const child of running.splice(0)) child.kill(); });
  const service = (...settings: string[]): Promise<string> => {
    const child = spawn(process.execPath, ['scripts/fixtures/service-model/server.ts', ...settings], { stdio: ['ignore', 'pipe', 'inherit'] });
    running.push(child);
    return new Promise((ready) => { child.stdout.once('data', (port: Buffer) => ready(`http://127.0.0.1:${port.toString().trim()}/services`)); });
  };
  const quick = ['--pause', '0', '--back-off', '5', '--timeout', '600'];

  it('tries dry: prints every question, asks none, writes nothing and needs no permission', () => {
    const out = tempFolder('doors');
    const { status, out: said } = run('data:fetch', ['--city', 'almaty', '--from', '2019', '--to', '2021', '--out', out, '--dry-run']);
    expect([status, filesIn(out)]).toEqual([0, {}]);
    for (const word of ['dry run: nothing is asked', '2019 (legacy)', '2020 (legacy)', '2021 (current)', 'CITY_CODE=\'1975\'']) expect(said).toContain(word);
  });

  it('refuses without a permission and with one that has run out', () => {
    const out = tempFolder('doors');
    const ask = (folder: string): string => run('data:fetch', ['--city', 'almaty', '--from', '2019', '--to', '2019', '--out', folder, '--service', 'http://127.0.0.1:9/x']).err;
    expect(ask(out)).toContain('permission-missing');
    writeFileSync(join(out, 'permission.yaml'), PERMISSION('2021-01-01'));
    expect(ask(out)).toContain('permission-expired');
    expect(Object.keys(filesIn(out))).toEqual(['permission.yaml']);
  });

  it('fetches with progress, reports at the end, and asks nothing again when it is started again', async () => {
    const out = tempFolder('doors');
    writeFileSync(join(out, 'permission.yaml'), PERMISSION(FAR));
    const root = await service('current', '5', '300', 'some');
    const year = ['--city', 'almaty', '--from', '2019', '--to', '2019', '--generation', 'current', '--out', out, '--service', root, ...quick];
    const first = run('data:fetch', year);
    expect([first.status, first.err]).toEqual([0, '']);
    for (const line of [/2019: \d+ of 120/, /2019: 120 rows, \d+ questions/, /fetched 120 rows in \d+ s; next: npm run data:import/]) expect(first.out).toMatch(line);
    const files = filesIn(join(out, 'almaty'));
    expect(Object.keys(files).sort()).toEqual(expect.arrayContaining(['current-1975-2019.jsonl', 'current-1975-2019.jsonl.state.json', 'current-1975-2019.sexual-by-district.json', 'fetch-report.json']));
    expect(JSON.parse(files['fetch-report.json']!)).toMatchObject({ city: 'almaty', retention: FAR, reports: [{ year: 2019, rows: 120, counted: 120 }] });
    const again = run('data:fetch', year);
    expect(again.out).toContain('2019: 120 rows');
    expect(filesIn(join(out, 'almaty'))['current-1975-2019.jsonl']).toBe(files['current-1975-2019.jsonl']);
  });

  it('says when the service gives up, keeps what there is and ends with 1', async () => {
    const out = tempFolder('doors');
    writeFileSync(join(out, 'permission.yaml'), PERMISSION(FAR));
    const { status, err } = run('data:fetch', ['--city', 'almaty', '--from', '2019', '--to', '2019', '--out', out, '--service', 'http://127.0.0.1:9/services', '--pause', '0', '--back-off', '1', '--timeout', '200']);
    expect([status, err]).toEqual([1, expect.stringMatching(/service: no whole answer.*7 tries; what was fetched is kept, start again to go on/)]);
  });
});

describe('deleting what was fetched', () => {
  /** A folder of the fetch and a project with rejected rows, beside things that are not to be touched. */
  function place(retention: string): { out: string; project: string } {
    const [out, project] = [tempFolder('doors'), tempFolder('doors-project')];
    mkdirSync(join(out, 'almaty'));
    mkdirSync(join(project, 'data/raw/quarantine/almaty'), { recursive: true });
    writeFileSync(join(out, 'permission.yaml'), PERMISSION(retention));
    for (const name of ['legacy-1975-2019.jsonl', 'legacy-1975-2019.jsonl.state.json', 'legacy-1975-2019.sexual-by-district.json', 'fetch-report.json', 'notes.txt', 'legacy-1975-2019.jsonl.copy']) writeFileSync(join(out, 'almaty', name), '{}');
    for (const name of ['legacy-1975-2019.jsonl.rejected.csv', 'legacy-1975-2019.jsonl.mended.csv', 'other.csv.rejected.csv']) writeFileSync(join(project, 'data/raw/quarantine/almaty', name), 'x');
    return { out, project };
  }
  const ours = ['almaty/fetch-report.json', 'almaty/legacy-1975-2019.jsonl', 'almaty/legacy-1975-2019.jsonl.state.json', 'almaty/legacy-1975-2019.sexual-by-district.json'];

  it('tries dry: lists every file and deletes none, before and after the last day', () => {
    for (const retention of [FAR, '2021-01-01']) {
      const { out, project } = place(retention);
      const before = [filesIn(out), filesIn(project)];
      const { status, out: said } = run('data:purge', ['--out', out, '--dry-run'], project);
      expect([status, [filesIn(out), filesIn(project)]]).toEqual([0, before]);
      for (const file of [...ours, 'legacy-1975-2019.jsonl.rejected.csv']) expect(said).toContain(file);
      expect(said).toMatch(retention === FAR ? /6 files, 10 bytes; nothing was deleted; the data may be kept until 2099-12-31, before that only with --now/ : /6 files, 10 bytes; nothing was deleted\n$/);
    }
  });

  it('waits for the last day, unless told now, and then takes its own files and rejected rows and nothing else', () => {
    const { out, project } = place(FAR);
    const early = run('data:purge', ['--out', out], project);
    expect([early.status, early.err, existsSync(join(out, ours[1]!))]).toEqual([1, expect.stringContaining('may be kept until 2099-12-31'), true]);
    const { status, out: said } = run('data:purge', ['--out', out, '--now'], project);
    expect([status, said]).toEqual([0, expect.stringMatching(/6 of 6: deleted[^]*purged: 6 files, 10 bytes; written down in purged\.log/)]);
    expect(Object.keys(filesIn(out)).sort()).toEqual(['almaty/legacy-1975-2019.jsonl.copy', 'almaty/notes.txt', 'permission.yaml', 'purged.log']);
    expect(Object.keys(filesIn(project))).toEqual(['data/raw/quarantine/almaty/other.csv.rejected.csv']);
    expect(readFileSync(join(out, 'purged.log'), 'utf8')).toMatch(/^\d{4}-\d\d-\d\dT.*Z 6 files, 10 bytes, retention 2099-12-31\n$/);
  });

  it('goes by itself when the last day has passed, and refuses any other folder', () => {
    const { out, project } = place('2021-01-01');
    expect(run('data:purge', ['--out', out], project).status).toBe(0);
    expect(run('data:purge', ['--out', tempFolder('doors')], project).err).toContain('this is not a folder of the fetch, nothing was deleted');
  });
});

describe('files, mended rows, forms, the letter and the list of places', () => {
  /** A project with the card and mapping of the invented city; its third row has no date that exists. */
  function project(): { root: string; file: string } {
    const root = tempFolder('doors-project');
    for (const folder of ['data/datasets', 'data/mappings', 'data/derived', 'data/raw/town']) mkdirSync(join(root, folder), { recursive: true });
    const card = readFileSync(join(HOME, 'data/datasets/houston.yaml'), 'utf8').replace('id: houston', 'id: town').replace(/sha256: .*/, 'sha256: null').replace(/rows: 86314/, 'rows: null').replace('file: houston-2010.csv.gz', 'file: town.csv').replace(/mapping: houston/, 'mapping: town');
    writeFileSync(join(root, 'data/datasets/town.yaml'), card);
    writeFileSync(join(root, 'data/mappings/town.yaml'), 'id: town\ntitle: Town\nid_column: key\ndate: [{ from: when, formats: [YYYY-MM-DD HH:mm] }]\noffence: { from: code, categories: { T: theft } }\ncoordinates: [{ x: lon, y: lat, epsg: 4326 }]\n');
    const file = join(root, 'data/raw/town/town.csv');
    writeFileSync(file, `key,when,code,lon,lat\n${Array.from({ length: 60 }, (_, k) => `${k},${k === 2 ? '2010-02-30' : `2010-0${1 + (k % 8)}-11`} 10:00,${k === 5 ? 'Z9' : 'T'},${-95.37 + (k % 3) * 0.01},29.76`).join('\n')}\n`);
    return { root, file };
  }

  it('imports dry: reads and checks every row, lists unknown codes and writes nothing', () => {
    const { root, file } = project();
    const before = filesIn(root);
    const { status, out } = run('data:import', ['--dataset', 'town', '--file', file, '--dry-run'], root);
    expect([status, filesIn(root)]).toEqual([0, before]);
    for (const word of ['town.csv: 60 rows read (utf-8), 59 accepted, 1 quarantined', 'town.csv:4: date-invalid', 'codes without a category, kept as unmapped: Z9 (1)']) expect(out).toContain(word);
  });

  it('mends dry and then for good, and offers the list of places dry', () => {
    const { root, file } = project();
    expect(run('data:import', ['--dataset', 'town', '--file', file], root).status).toBe(0);
    const rejected = join(root, 'data/raw/quarantine/town/town.csv.rejected.csv');
    const mended = join(root, 'town.csv.mended.csv');
    writeFileSync(mended, readFileSync(rejected, 'utf8').replace('2010-02-30 10:00,T', '2010-02-28 10:00,T'));
    const before = filesIn(root);
    const dry = run('data:mend', ['--dataset', 'town', '--file', mended, '--dry-run'], root);
    expect([dry.status, dry.out, filesIn(root)]).toEqual([0, expect.stringContaining('dry run: 1 rows would come back, 60 of 60 accepted, 0 still rejected'), before]);
    const real = run('data:mend', ['--dataset', 'town', '--file', mended], root);
    expect([real.status, real.out]).toEqual([0, expect.stringContaining('60 accepted, 0 quarantined, 0 left out, 1 mended')]);
    expect(existsSync(rejected)).toBe(false);
    const out = tempFolder('doors');
    const places = run('places', ['--city', 'town', '--out', out, '--dry-run'], root);
    expect([places.status, places.out, filesIn(out)]).toEqual([0, expect.stringMatching(/town: 60 rows read, 59 accepted, 1 not usable\ndry run: \d+ places; nothing is written/), {}]);
  });

  it('reads forms dry and writes them once, never over a file', () => {
    const folder = tempFolder('doors');
    const book = join(folder, 'Алматы.xlsx');
    writeFileSync(book, xlsxBytes([{ name: 'R1', rows: [['г. Алматы'], ['Наименование', 'Код', 'a', 'b', 'c'], ['А', 'Б', 1, 2, 3], ['Всего', '1', 9, 20, 1], ['проступки', '2', 0, 5, 0], ['преступлений', '3', 9, 14, 1]] }]));
    const words = ['--form', '1m', '--year', '2019', '--out', join(folder, 'tidy.csv'), book];
    const dry = run('data:forms', [...words, '--dry-run']);
    expect([dry.status, existsSync(join(folder, 'tidy.csv'))]).toEqual([0, false]);
    for (const word of ['1 of 1: Алматы.xlsx: KZ-75', 'does not add up: KZ-75 1m-total: 20 against 19', 'of 1 territories, 1 sums that do not add up']) expect(dry.out).toContain(word);
    expect(run('data:forms', words).status).toBe(0);
    expect(readFileSync(join(folder, 'tidy.csv'), 'utf8').split('\n').slice(0, 2)).toEqual(['territory,year,indicator,value,source', 'KZ-75,2019,1m.R1.1.1,9,Алматы.xlsx']);
    expect(run('data:forms', words).err).toContain('nothing is written over');
    // Form СНГ-1 of the same region counts other crimes than form 1-М.
    const second = join(folder, 'Алматы СНГ-1.xlsx');
    writeFileSync(second, xlsxBytes([{ name: 'R1', rows: [['г. Алматы'], ['Наименование', 'Код', 'a', 'b', 'c'], ['А', 'Б', 1, 2, 3], ['Всего', '1', 15, 0, 1]] }]));
    expect(run('data:forms', ['--form', 'sng1', '--year', '2019', '--against', join(folder, 'tidy.csv'), '--dry-run', second]).out).toContain('does not add up: KZ-75 sng1-registered: 14 against 15');
  });

  it('prints the letter dry', () => {
    const { status, out } = run('data:request', ['--dry-run']);
    expect([status, out]).toEqual([0, expect.stringContaining('Запрос на предоставление обезличенных данных')]);
  });
});
