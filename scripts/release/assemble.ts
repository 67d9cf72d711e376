import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASE_NAME } from '../../src/permalinks/ledger.ts';
import { differences, MANIFEST_FILE, manifestSchema } from './manifest.ts';

/**
 * Joins the current build and every frozen release to one site: `out/` and `out/v/{release}/`. A release that is not byte
 * for byte what its manifest says is refused, as is one that the project's git does not know.
 */
export function assemble({ dist, releasesDir, out, known }: { readonly dist: string; readonly releasesDir: string; readonly out: string; readonly known: readonly string[] }): string[] {
  if (!existsSync(dist)) throw new Error(`assemble: no current build (seen no ${dist}; expected npm run build first)`);
  const releases = existsSync(releasesDir) ? readdirSync(releasesDir).filter((name) => RELEASE_NAME.test(name)).sort(byName) : [];
  for (const release of known) if (!releases.includes(release)) throw new Error(`assemble: release ${release} is missing (expected its folder in RELEASES_DIR; links to it would break)`);
  for (const release of releases) {
    if (!known.includes(release)) throw new Error(`assemble: release ${release} is not of this project (seen no data/releases/${release}.json; expected its manifest in git)`);
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(releasesDir, release, MANIFEST_FILE), 'utf8')));
    const changed = differences(join(releasesDir, release), manifest);
    if (changed.length > 0) throw new Error(`assemble: release ${release} was changed after it was frozen (seen ${changed.slice(0, 5).join('; ')}${changed.length > 5 ? '; …' : ''}; expected the bytes of its manifest)`);
  }
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(dist, out, { recursive: true });
  for (const release of releases) cpSync(join(releasesDir, release), join(out, 'v', release), { recursive: true });
  return releases;
}

/** 2026.2 before 2026.10. */
export function byName(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
}

if (process.argv[1]?.endsWith('assemble.ts')) {
  const known = existsSync('data/releases') ? readdirSync('data/releases').map((file) => file.replace(/\.json$/, '')) : [];
  const out = process.env['SITE_ASSEMBLED'] ?? '.cache/site';
  const releases = assemble({ dist: process.env['SITE_OUT'] ?? 'dist', releasesDir: process.env['RELEASES_DIR'] ?? '../releases', out, known });
  console.log(`assemble: current build and ${releases.length} frozen releases${releases.length === 0 ? '' : ` (${releases.join(', ')})`} in ${out}`);
}
