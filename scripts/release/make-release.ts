import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve as resolvePath } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { changelogSchema } from '../../src/model/changelog.ts';
import { projectSchema } from '../../src/model/project.ts';
import { shortAddress } from '../../src/permalinks/addresses.ts';
import { ledgerSchema, ledgerText, publish, RELEASE_NAME, type Ledger } from '../../src/permalinks/ledger.ts';
import { findingLine } from '../../src/permalinks/finding.ts';
import { checkContent } from '../check/check-content.ts';
import { ledgerFindings } from '../check/check-ledger.ts';
import { numbersInSources } from '../check/check-numbers.ts';
import { readChapters, readJson } from '../check/content-files.ts';
import { idsOfChapters, idsOutsideChapters, presentIds } from '../check/found-ids.ts';
import { changelogMarkdown, releaseChanges } from './changelog.ts';
import { citationFile, zenodoMetadata } from './deposit.ts';
import { dropFrom, zipFolder } from './frozen.ts';
import { finishOffline, SITE } from './offline.ts';
import { MANIFEST_FILE, manifestOf, manifestText, type Manifest } from './manifest.ts';

export interface ReleaseOrder {
  readonly root: string;
  /** `2026.1`. */
  readonly release: string;
  /** ISO date. */
  readonly date: string;
  /** Folder of frozen releases, outside the project. */
  readonly releasesDir: string;
  /** Base of the current site, `/` or `/report/`. */
  readonly base: string;
  readonly commit?: string;
  /** Builds the site into `out` for the base `base`; throws when it fails. */
  readonly build: (order: { readonly base: string; readonly out: string; readonly release: string; readonly date: string }) => void;
  /** Makes the PDFs in a built folder; left out where there is no browser to make them. */
  readonly press?: (order: { readonly folder: string; readonly base: string; readonly date: string }) => Promise<unknown>;
}

/**
 * Makes a release: checks, publishes the drafts of chapters whose status is `published`, writes ledger, changelog, deposit
 * files, builds, presses, freezes, keeps the manifest, and packs a second build at `/` as the offline copy. When anything fails every file is put back as it was.
 */
export async function makeRelease(order: ReleaseOrder): Promise<Manifest> {
  const { root, release, date, releasesDir, build } = order;
  if (!RELEASE_NAME.test(release)) throw new Error(`release: not a name (seen ${release}; expected year.number, as 2026.1)`);
  const inside = relative(resolvePath(root), resolvePath(releasesDir));
  if (inside === '' || (!inside.startsWith('..') && !isAbsolute(inside))) throw new Error(`release: RELEASES_DIR lies inside the project (seen ${inside || '.'}; expected a folder outside it)`);
  const out = join(releasesDir, release);
  if (existsSync(out) || existsSync(join(root, `data/releases/${release}.json`))) throw new Error(`release ${release}: is there already (expected a new name; a release is never changed)`);

  const findings = [...(await checkContent(root)).findings, ...numbersInSources(root), ...ledgerFindings(root)];
  if (findings.length > 0) throw new Error(`release ${release}: the content check has ${findings.length} findings (expected none)\n${findings.slice(0, 20).map(findingLine).join('\n')}`);

  const project = projectSchema.parse(readJson(root, 'data/project.json'));
  const log = releaseChanges(changelogSchema.parse(readJson(root, 'data/changelog.json')), { release, date });
  const ledger = publishReady(root, { release, date });
  const ids = Object.keys(ledger.entries).filter((id) => ledger.entries[id]?.state === 'published');
  const base = `${order.base}v/${release}/`;
  const offline = join(releasesDir, `.offline-${release}`);
  const undo = writeAll(root, {
    'data/ledger.json': ledgerText(ledger), 'data/changelog.json': `${JSON.stringify(log, null, 2)}\n`,
    'CHANGELOG.md': changelogMarkdown(log, (id) => shortAddress(id, ledger.entries[id]?.kind ?? 'page')),
    'CITATION.cff': citationFile(project, { release, date }), '.zenodo.json': `${JSON.stringify(zenodoMetadata(project, { release, date }), null, 2)}\n`,
  });
  try {
    mkdirSync(out, { recursive: true });
    build({ base, out, release, date });
    await order.press?.({ folder: out, base, date });
    dropFrom(out);
    const manifest = manifestOf(out, { release, date, base, ids, ...(order.commit === undefined ? {} : { commit: order.commit }) });
    if (manifest.files.length === 0) throw new Error(`release ${release}: the build is empty (seen 0 files in ${out}; expected pages)`);
    writeFileSync(join(out, MANIFEST_FILE), manifestText(manifest));
    build({ base: '/', out: join(offline, SITE), release, date });
    finishOffline({ folder: offline, root, frozen: out, mark: { release, date } });
    writeFileSync(join(releasesDir, `${release}.zip`), zipFolder(offline, `report-${release}`, date));
    mkdirSync(join(root, 'data/releases'), { recursive: true });
    writeFileSync(join(root, `data/releases/${release}.json`), manifestText(manifest));
    return manifest;
  } catch (error) {
    rmSync(join(root, `data/releases/${release}.json`), { force: true });
    undo();
    rmSync(out, { recursive: true, force: true });
    rmSync(join(releasesDir, `${release}.zip`), { force: true });
    throw error;
  } finally {
    rmSync(offline, { recursive: true, force: true });
  }
}

/** The ledger with the drafts of ready chapters (front matter `status: published`) and of data sets published. */
export function publishReady(root: string, mark: { readonly release: string; readonly date: string }): Ledger {
  const ledger = ledgerSchema.parse(readJson(root, 'data/ledger.json'));
  const matter = z.looseObject({ status: z.string() });
  const chapters = readChapters(root);
  const ready = chapters.filter(({ scan }) => scan !== undefined && matter.parse(parseYaml(scan.frontmatter)).status === 'published');
  const waiting = presentIds(idsOfChapters(chapters.filter((chapter) => !ready.includes(chapter))));
  const published = publish(ledger, presentIds([...idsOfChapters(ready), ...idsOutsideChapters(root)]), mark);
  const drafts = Object.fromEntries(waiting.flatMap(({ id }) => { const entry = ledger.entries[id]; return entry === undefined ? [] : [[id, entry]]; }));
  return { schema: 1, entries: { ...drafts, ...published.entries } };
}

/** Writes files under `root`; the returned function puts the old ones back. */
function writeAll(root: string, files: Readonly<Record<string, string>>): () => void {
  const old = Object.keys(files).map((file) => [file, existsSync(join(root, file)) ? readFileSync(join(root, file)) : undefined] as const);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  return () => { for (const [file, bytes] of old) { if (bytes === undefined) rmSync(join(root, file), { force: true }); else writeFileSync(join(root, file), bytes); } };
}
