/**
 * Measures what a million incidents cost: `npm exec -c 'node scripts/bench/data.ts'`. Writes a file of invented rows in the
 * official layout into a temporary folder, imports and summarises it there and puts seconds and peak memory, with a
 * description of the machine, into `data/bench/data.json`. Nothing else is kept.
 */
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { randomFrom } from '../../src/stats/random.ts';
import { datasetCardSchema } from '../../src/model/dataset-card.ts';
import { buildSource } from '../data/build/build-source.ts';
import { readCards, readMapping } from '../data/read-card.ts';
import { statisticsCost } from './eighteen-cities.ts';

const ROWS = Number(process.argv[2] ?? 1_000_000);
const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'bench-data-'));
const CODES = ['1880', '1900', '1910', '2930', '2020', '1070', '2000'];
const HEAD = 'objectid,yr,period,crime_code,hard_code,dat_vozb_str,dat_sover_str,tz1id,reg_code,city_code,fe1r29p1_id,discontinued,lon,lat';

/** Rows drawn to places of unequal size, so that cells are as uneven as in a city. */
function writeRows(path: string): void {
  const random = randomFrom('bench/data');
  const places = Array.from({ length: 6000 }, () => ({ lon: 69.8 + 0.16 * random.next(), lat: 45.95 + 0.1 * random.next() }));
  const two = (n: number): string => String(n).padStart(2, '0');
  const file = openSync(path, 'w');
  let lines: string[] = [HEAD];
  for (let row = 1; row <= ROWS; row += 1) {
    const place = places[Math.floor(places.length * random.next() ** 2)];
    const date = `${two(1 + random.int(28))}.${two(1 + random.int(12))}.${2019 + random.int(5)}`;
    lines.push(`${row},2020,1,${CODES[random.int(CODES.length)] ?? ''},2,${date},${date} ${two(random.int(24))}:${two(random.int(60))},BENCH-${row},199911,1999,90${1 + random.int(8)},0,${((place?.lon ?? 0) + random.next() * 0.001).toFixed(6)},${((place?.lat ?? 0) + random.next() * 0.001).toFixed(6)}`);
    if (lines.length >= 10_000) { writeSync(file, `${lines.join('\n')}\n`); lines = []; }
  }
  writeSync(file, `${lines.join('\n')}\n`);
  closeSync(file);
}

const model = readCards(root).find(({ id }) => id === 'simcity');
if (model === undefined) throw new Error('bench: the card of the simulated city is not here');
const card = datasetCardSchema.parse({ ...model, id: 'bench', raw: { file: 'rows.csv', sha256: null, rows: null }, frame: { kind: 'rectangle', x: [561_000, 577_000], y: [5_087_000, 5_103_000], reason: model.title }, basemap: 'none' });
for (const part of ['data/datasets', 'data/mappings', 'data/derived', 'data/raw/bench']) mkdirSync(join(folder, part), { recursive: true });
writeFileSync(join(folder, 'data/datasets/bench.yaml'), stringify(card));
writeFileSync(join(folder, `data/mappings/${card.mapping}.yaml`), stringify({ id: card.mapping }));
const path = join(folder, 'data/raw/bench/rows.csv');
writeRows(path);
const before = process.resourceUsage();
const started = performance.now();
let imported = 0;
await buildSource({ root: folder, cards: [card], mapping: readMapping(root, card.mapping), files: [path], force: true, dryRun: false, log: (line) => { console.log(line); if (line.includes('rows read')) imported = performance.now() - started; } });
const used = process.resourceUsage();
const seconds = (ms: number): number => Number((ms / 1000).toFixed(1));
const result = {
  what: 'rows in the layout of the official crime map, one file, profile synthetic: imported, validated and summarised', rows: ROWS,
  seconds: seconds(performance.now() - started), importSeconds: seconds(imported), cpuSeconds: seconds((used.userCPUTime + used.systemCPUTime - before.userCPUTime - before.systemCPUTime) / 1000),
  peakRssMB: Math.round(used.maxRSS / 1024),
  statistics: statisticsCost(),
  machine: { cpu: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length, memoryGB: Math.round(totalmem() / 1024 ** 3), platform: `${process.platform}-${process.arch}`, node: process.version },
};
mkdirSync(join(root, 'data/bench'), { recursive: true });
writeFileSync(join(root, 'data/bench/data.json'), `${JSON.stringify(result, null, 1)}\n`);
console.log(JSON.stringify(result));
rmSync(folder, { recursive: true, force: true });
