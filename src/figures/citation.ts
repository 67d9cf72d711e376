import { citationRecord, type CitationRecord } from '../cite/record.ts';
import { projectSettings } from '../datasets/citing.ts';
import type { Lang } from '../i18n/lang.ts';
import { href } from '../url/base.ts';
import { absolute } from '../url/origin.ts';
import { citable } from './citable.ts';
import { shortPath } from './short-path.ts';

/** Date of this build, the access date of citations; a release fixes it so that two builds give the same bytes. */
export function buildDate(): string {
  return process.env['SITE_DATE'] ?? new Date().toISOString().slice(0, 10);
}

/** The citation of one id as it stands in this build: with its permanent address, release and access date. */
export async function citationOf(id: string, lang: Lang, site: URL | string | undefined): Promise<CitationRecord> {
  const what = await citable(id);
  const path = what.kind === 'report' ? '/' : shortPath(id);
  const release = process.env['SITE_RELEASE'];
  return citationRecord({ ...what, permalink: absolute(href(path), site), accessed: buildDate(), ...(release === undefined ? {} : { release }) }, projectSettings(), lang);
}
