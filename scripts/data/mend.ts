/**
 * Gives a mended quarantine file back to the import: `npm run data:mend -- --dataset ID --file PATH [--raw PATH]
 * [--dry-run]`. The rows in it replace the rejected rows of the same line numbers; the raw file stays as it is. A dry run
 * says how many rows would come back and writes nothing.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { dataset: { type: 'string' }, file: { type: 'string' }, raw: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean', default: false } } });
if (values.dataset === undefined || values.file === undefined) {
  console.error('mend: a dataset and a mended file are needed (expected: --dataset ID --file PATH [--dry-run])');
  process.exitCode = 1;
} else {
  const raw = (values.raw ?? []).flatMap((path) => ['--raw', path]);
  const run = spawnSync(process.execPath, [fileURLToPath(new URL('./build.ts', import.meta.url)), '--dataset', values.dataset, '--mended', values.file, ...raw, ...(values['dry-run'] ? ['--dry-run'] : [])], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
}
