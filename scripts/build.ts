/** Builds everything a reader gets: data summaries first, then the pages. Says each step and how long it took. */
import { spawnSync } from 'node:child_process';

const steps: readonly (readonly [string, readonly string[]])[] = [
  ['data summaries', ['node', 'scripts/data/build.ts']],
  ['pages', ['astro', 'build']],
];

// A test runner sets these for itself; the builder would take its base and mode from them, and build for the wrong address.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:BASE_URL|MODE|DEV|PROD|SSR|NODE_ENV|TEST|VITEST.*)$/.test(name)));

for (const [name, [command = '', ...args]] of steps) {
  const began = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' } });
  if (status !== 0) {
    console.error(`build: step “${name}” failed (exit code ${status ?? 'none'}; expected 0)`);
    process.exit(1);
  }
  console.log(`build: ${name} in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}
