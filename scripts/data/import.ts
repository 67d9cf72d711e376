/**
 * Imports one dataset: `npm run data:import -- --dataset ID --file PATH [--dry-run]`. A dry run reads and checks every row,
 * prints what it found and writes nothing. The work is that of `build.ts`; here a dataset has to be named.
 */
export {};

if (!process.argv.includes('--dataset')) {
  console.error('import: which dataset? (expected: --dataset ID --file PATH [--dry-run])');
  process.exitCode = 1;
} else {
  await import('./build.ts');
}
