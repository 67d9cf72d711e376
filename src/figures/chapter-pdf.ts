import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadChangelog } from '../datasets/changelog.ts';
import type { Lang } from '../i18n/lang.ts';
import { CHAPTER_IDS } from '../model/chapter.ts';
import { href } from '../url/base.ts';
import { REPORT } from './citable.ts';

/**
 * Address of a chapter's PDF, or of the whole report's (`home`), base included: within a release its own file, on the current site that of the newest release
 * that has one (read from its manifest); undefined where none was made. PDFs are made only at release.
 */
export function chapterPdf(lang: Lang, chapter: string, root: string = process.cwd()): string | undefined {
  const whole = chapter === REPORT;
  if (!whole && !CHAPTER_IDS.some((id) => id === chapter)) return undefined;
  const file = whole ? `${lang}/report.pdf` : `${lang}/${chapter}.pdf`;
  if (process.env['SITE_RELEASE'] !== undefined) return href(file);
  const newest = loadChangelog(root).releases.find(({ release }) => filesOf(release, root).has(file));
  return newest === undefined ? undefined : href(`v/${newest.release}/${file}`);
}

const manifests = new Map<string, ReadonlySet<string>>();

function filesOf(release: string, root: string): ReadonlySet<string> {
  const known = manifests.get(release);
  if (known !== undefined) return known;
  const path = join(root, 'data/releases', `${release}.json`);
  const manifest: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const files = typeof manifest === 'object' && manifest !== null && 'files' in manifest && Array.isArray(manifest.files) ? (manifest.files as unknown[]) : [];
  const names = new Set(files.flatMap((line) => (Array.isArray(line) && typeof line[0] === 'string' ? [line[0]] : [])));
  manifests.set(release, names);
  return names;
}
