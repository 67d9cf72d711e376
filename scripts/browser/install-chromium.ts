import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Path of the browser: `CHROMIUM_PATH`, or what the shell finds as `chromium`; undefined when there is neither. */
export function chromiumPath(): string | undefined {
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH: no such file (seen ${given}; expected a Chromium)`);
    return given;
  }
  const found = spawnSync('sh', ['-c', 'command -v chromium || command -v chromium-browser'], { encoding: 'utf8' }).stdout.trim();
  return found === '' ? undefined : found;
}

/**
 * The path of a Chromium, installed from Debian's packages when absent and this runs as root; a line is printed before.
 * @throws when there is none and none can be installed: a missing browser is a failure, not a skip.
 */
export function ensureChromium(): string {
  const present = chromiumPath();
  if (present !== undefined) return present;
  if (process.getuid?.() !== 0 || spawnSync('sh', ['-c', 'command -v apt-get']).status !== 0) {
    throw new Error('browser: no Chromium (seen none on PATH; expected CHROMIUM_PATH, or a root shell on Debian to install it, or BROWSER=none)');
  }
  console.log('browser: installing chromium by apt-get (about 20 seconds)');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'], env });
  const installed = chromiumPath();
  if (installed === undefined) throw new Error('browser: apt-get finished without a Chromium (expected one on PATH)');
  return installed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(`browser: ${ensureChromium()}`);
