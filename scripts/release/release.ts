/** `npm run release -- 2026.1`: makes a release of what is committed. RELEASES_DIR is the folder of frozen releases. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectSettings } from '../../src/datasets/citing.ts';
import { exportArticle } from '../article/export.ts';
import { makeRelease } from './make-release.ts';
import { press } from './press.ts';

const [release = ''] = process.argv.slice(2);
const git = (...args: string[]): string => spawnSync('git', args, { encoding: 'utf8' }).stdout.trim();
const siteBase = process.env['SITE_BASE'] ?? '/';

if (git('status', '--porcelain') !== '') {
  console.error('release: the work tree has changes that are not committed (expected a clean tree, so that the release can be made again)');
  process.exit(1);
}
try {
  const began = performance.now();
  const manifest = await makeRelease({
    root: process.cwd(), release, date: process.env['SITE_DATE'] ?? new Date().toISOString().slice(0, 10), releasesDir: process.env['RELEASES_DIR'] ?? '../releases', base: siteBase.endsWith('/') ? siteBase : `${siteBase}/`, commit: git('rev-parse', 'HEAD'),
    build: ({ base, out, release: name, date }) => {
      const { status } = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', env: { ...process.env, SITE_BASE: base, SITE_OUT: out, SITE_RELEASE: name, SITE_DATE: date } });
      if (status !== 0) throw new Error(`release ${name}: the build failed (exit code ${status ?? 'none'}; expected 0)`);
    },
    press: async (order) => {
      await press({ ...order, site: process.env['SITE_URL'] ?? projectSettings().site });
      await exportArticle({ site: order.folder, out: join(order.folder, 'articles'), base: order.base });
    },
  });
  console.log(`release ${manifest.release}: ${manifest.files.length} files, ${manifest.ids.length} published ids, in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  console.log(`release ${manifest.release}: now commit data/, CHANGELOG.md, CITATION.cff, .zenodo.json and set the tag v${manifest.release}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
