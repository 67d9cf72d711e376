/**
 * Sets our statistics beside those of R on the same invented data: `node scripts/bench/beside-r.ts`. Needs Rscript with
 * spdep, spatstat.explore and boot; says so and stops where they are absent. Not part of the checks. Writes
 * `data/bench/beside-r.json`: processor seconds (mean of five runs, after one to warm up), so that other work on the machine
 * does not count, and the numbers of both.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { kernelDensity } from '../../src/geo/kernel-density.ts';
import { queenNeighbours } from '../../src/geo/queen-neighbours.ts';
import { ripleyK } from '../../src/geo/ripley-k.ts';
import { giStar } from '../../src/stats/getis-ord.ts';
import { gini } from '../../src/stats/gini.ts';
import { localMoranPermutation } from '../../src/stats/local-moran-permutation.ts';
import { moran } from '../../src/stats/moran.ts';
import { moranPermutation } from '../../src/stats/moran-permutation.ts';
import { randomFrom } from '../../src/stats/random.ts';
import type { Outcome } from '../../src/stats/refusal.ts';
import { tally } from '../../src/stats/tally.ts';
import { resampledStatistics } from '../../src/stats/unit-bootstrap.ts';
import { rowStandardised } from '../../src/stats/weights.ts';

const root = join(import.meta.dirname, '../..');
try { execFileSync('Rscript', ['-e', 'library(spdep); library(spatstat.explore); library(boot)'], { stdio: 'ignore' }); }
catch { console.log('beside-r: not run: Rscript with spdep, spatstat.explore and boot is not here'); process.exit(0); }

const SIDE = 50;
const random = randomFrom('bench/beside-r');
const field = Array.from({ length: 40 }, () => ({ i: random.int(SIDE), j: random.int(SIDE), level: 6 * random.gamma(1) }));
const cells = Array.from({ length: SIDE * SIDE }, (_, at) => ({ i: at % SIDE, j: Math.floor(at / SIDE) }));
const counts = cells.map(({ i, j }) => random.poisson(0.5 + field.reduce((sum, one) => sum + one.level * Math.exp(-((i - one.i) ** 2 + (j - one.j) ** 2) / 8), 0)));
const x = Array.from({ length: 2500 }, () => 10_000 * random.next() ** 1.5);
const y = Array.from({ length: 2500 }, () => 10_000 * random.next());
const grid = { x: x.map((_, at) => 100 + 200 * (at % 50)), y: x.map((_, at) => 100 + 200 * Math.floor(at / 50)) };
const units = Array.from({ length: 15_000 }, () => random.poisson(3 * random.gamma(0.3)));

const folder = mkdtempSync(join(tmpdir(), 'beside-r-'));
const table = (name: string, head: string, lines: readonly string[]): void => { writeFileSync(join(folder, name), `${head}\n${lines.join('\n')}\n`); };
table('cells.csv', 'i,j,n', cells.map(({ i, j }, at) => `${i},${j},${counts[at] ?? 0}`));
table('points.csv', 'x,y,gx,gy', x.map((px, at) => `${px},${y[at] ?? 0},${grid.x[at] ?? 0},${grid.y[at] ?? 0}`));
table('units.csv', 'n', units.map(String));
const printed = execFileSync('Rscript', [join(root, 'scripts/bench/r/beside.R'), folder], { encoding: 'utf8' });
rmSync(folder, { recursive: true, force: true });
const version = execFileSync('Rscript', ['-e', 'cat(R.version.string)'], { encoding: 'utf8' });

const near = queenNeighbours(cells);
const weights = rowStandardised(near);
const t = tally(units);
const points = { x, y };
function must<T>(outcome: Outcome<T>): T { if (!outcome.ok) throw new Error(`beside-r: refused (${outcome.reason})`); return outcome.value; }
/** Each statistic with the number that R gives too, and how near the two must be: 0 = exact to nine digits, else a tolerance for chance. */
// R leaves a Gaussian out beyond eight bandwidths, so ours does here too.
const OURS: Readonly<Record<string, { readonly run: () => number; readonly within: number; readonly what: string }>> = {
  'moran': { run: () => must(moran(counts, weights)).statistic, within: 0, what: 'I' },
  'moran-permutation': { run: () => must(moranPermutation(counts, weights, { seed: 'bench/beside-r/moran', replicates: 999 })).pGreater, within: 0.001, what: 'p' },
  'gi-star': { run: () => Math.max(...must(giStar(counts, near)).map((z) => z ?? -Infinity)), within: 0, what: 'largest z' },
  'local-moran-permutation': { run: () => must(localMoranPermutation(counts, weights, { seed: 'bench/beside-r/local', replicates: 999 })).filter((p) => p !== null && p < 0.05).length, within: Infinity, what: 'cells below 0.05 (R gives a two-sided p from permutation moments, ours counts the runs: told, not compared)' },
  'bootstrap': { run: () => { resampledStatistics(t, gini, { seed: 'bench/beside-r/boot', replicates: 1000 }); return must(gini(t)); }, within: 0, what: 'Gini' },
  'ripley-k': { run: () => must(ripleyK(points, { x: [0, 10_000], y: [0, 10_000] }, Array.from({ length: 101 }, (_, k) => 10 * k))).at(-1) ?? Number.NaN, within: 0.001, what: 'K(1000 m)' },
  'kernel-density': { run: () => kernelDensity(points, grid, { kernel: { kind: 'gaussian', bandwidthM: 250 }, reach: 8 }).reduce((most, value) => Math.max(most, value), 0) * 1e6, within: 0.001, what: 'highest density' },
};
/** As many as on the side of R. */
const RUNS = 5;
const seconds = (run: () => unknown): number => {
  run();
  const before = process.cpuUsage();
  for (let k = 0; k < RUNS; k++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / RUNS;
};
const round = (value: number): number => Number(value.toPrecision(3));
const rows = printed.trim().split('\n').map((line) => {
  const [id = '', name = '', library = '', number = '', time = '', value = ''] = line.split('\t');
  const ours = OURS[id];
  if (ours === undefined) throw new Error(`beside-r: ${id} is not ours`);
  const [mine, theirs, own] = [ours.run(), Number(value), seconds(ours.run)];
  const apart = Math.abs(mine - theirs) / Math.max(1e-12, Math.abs(theirs));
  return { id, r: `${library}::${name}`, version: number, what: ours.what, value: Number(mine.toPrecision(9)), valueR: Number(theirs.toPrecision(9)), same: ours.within === Infinity ? null : apart <= Math.max(1e-9, ours.within), seconds: round(own), secondsR: round(Number(time)), timesFaster: own === 0 ? null : round(Number(time) / own) };
});
const slower = rows.filter(({ timesFaster }) => timesFaster !== null && timesFaster < 1).map(({ id }) => id);
const machine = { cpu: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length, memoryGB: Math.round(totalmem() / 1024 ** 3), platform: `${process.platform}-${process.arch}`, node: process.version, r: version };
writeFileSync(join(root, 'data/bench/beside-r.json'), `${JSON.stringify({ what: 'processor seconds, mean of five runs after one to warm up; 2,500 squares, 2,500 points, 15,000 units, all invented', rows, slower, machine }, null, 1)}\n`);
console.table(rows);
console.log(slower.length === 0 ? 'never slower than R' : `slower than R: ${slower.join(', ')}`);
