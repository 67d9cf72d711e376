/**
 * Runs every test of the project: units, then the browser suite over the built site, and closes with one plain line.
 * Exit code 1 when anything failed, when no test ran, or when an expected oracle was silently missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { oracleReport } from '../testing/oracle-report.ts';
import { ensureChromium } from '../browser/install-chromium.ts';

interface Assertion { readonly status: string; readonly fullName: string }
interface Report { readonly numPassedTests: number; readonly numFailedTests: number; readonly numPendingTests: number; readonly testResults: readonly { readonly name: string; readonly message: string; readonly status: string; readonly assertionResults: readonly Assertion[] }[] }

/** Longest a part may take before it counts as hung; several times what it takes on two cores. */
const LONGEST_MS = 40 * 60_000;
const run = (command: string, args: string[], env: NodeJS.ProcessEnv = {}): number =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, timeout: LONGEST_MS, killSignal: 'SIGKILL' }).status ?? 1;

function project(name: string): Report | undefined {
  const file = `.cache/test/${name}.json`;
  const code = run('npx', ['vitest', 'run', '--project', name, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  if (!existsSync(file)) { console.error(`tests: no report of project ${name} (vitest ended with ${code}; expected ${file})`); return undefined; }
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}

rmSync('.cache/test', { recursive: true, force: true });
rmSync('.cache/oracles', { recursive: true, force: true });
mkdirSync('.cache/test', { recursive: true });

const withBrowser = process.env['BROWSER'] !== 'none';
if (withBrowser) ensureChromium();
else console.log('tests: BROWSER=none, the browser suite is left out');

if (!existsSync('dist/index.html') || process.env['CI'] === undefined) {
  console.log('tests: building the site the browser suite looks at');
  if (run('npm', ['run', '--silent', 'build']) !== 0) process.exit(1);
}

const names = withBrowser ? ['unit', 'browser'] : ['unit'];
const reports = names.map(project);
const done = reports.filter((report) => report !== undefined);
const sum = (pick: (report: Report) => number): number => done.reduce((total, report) => total + pick(report), 0);
const passed = sum((r) => r.numPassedTests);
// A file that cannot even be loaded has no assertion; it counts as one failure, so that nothing broken looks green.
const unloaded = sum((r) => r.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length);
const failed = sum((r) => r.numFailedTests) + unloaded + (reports.length - done.length);
const skipped = sum((r) => r.numPendingTests);

for (const report of done) for (const file of report.testResults) {
  for (const { status, fullName } of file.assertionResults) {
    if (status === 'failed') console.error(`failed: ${fullName}`);
    else if (status !== 'passed') console.log(`skipped (its input is not to hand): ${fullName}`);
  }
  if (file.status === 'failed' && file.assertionResults.length === 0) console.error(`failed to load: ${file.name}\n${file.message}`);
}
console.log(oracleReport());
if (!withBrowser && process.env['CI'] === 'true') console.error('tests: the browser suite is required in CI (seen BROWSER=none; expected a browser)');
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
if (failed > 0 || passed === 0 || (!withBrowser && process.env['CI'] === 'true')) process.exit(1);
