/** One command for a newcomer: builds the data summaries and the site, serves it on this machine and prints the address. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('node', ['scripts/build.ts'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);
await import('./serve.ts');
