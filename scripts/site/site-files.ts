import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { frozenAt } from '../../src/url/frozen.ts';
import { absolute } from '../../src/url/origin.ts';

export interface SiteFilesOrder {
  /** Folder of the built pages. */
  readonly dist: string;
  readonly base: string;
  /** Public address, where known. */
  readonly site?: string | undefined;
  /** Address for reports on security; without one there is no security.txt. */
  readonly contact?: string | undefined;
  /** ISO date of the build. */
  readonly date: string;
}

/**
 * The files that machines look for at the root: `sitemap.xml` and `robots.txt`, and `.well-known/security.txt` (RFC 9116) when
 * somebody answers. They are read off the built pages, so that they cannot name a page that is not there. A frozen release has
 * none of its own: the current site speaks for it.
 * @returns the files written
 */
export function writeSiteFiles({ dist, base, site, contact, date }: SiteFilesOrder): string[] {
  if (frozenAt(base) !== undefined) return [];
  // Embeds and short pages carry `noindex` themselves; the files under `figures/` cannot.
  const files: Record<string, string> = {
    'sitemap.xml': sitemap(dist, (path) => absolute(base + path, site)),
    'robots.txt': `User-agent: *\nDisallow: ${base}figures/\n\nSitemap: ${absolute(`${base}sitemap.xml`, site)}\n`,
    ...(contact === undefined || contact === '' ? {} : { '.well-known/security.txt': securityText(contact, date, absolute(`${base}.well-known/security.txt`, site)) }),
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  return Object.keys(files);
}

/** Every page that may be indexed, each with its versions in the other languages and, where the page says it, its date. */
function sitemap(dist: string, at: (path: string) => string): string {
  const entries = globSync('**/index.html', { cwd: dist }).map((file) => file.split(sep).join('/')).sort().flatMap((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    const path = file.replace(/index\.html$/, '');
    const [, , folder] = /^(kk|ru|en)\/(.*)$/.exec(path) ?? [];
    if (folder === undefined || /<meta name="robots" content="noindex"/.test(html)) return [];
    const versions = ['kk', 'ru', 'en'].filter((lang) => existsSync(join(dist, lang, folder, 'index.html')));
    const revised = /<meta name="DC\.date" content="(\d{4}-\d{2}-\d{2})"/.exec(html)?.[1];
    const links = versions.map((lang) => `    <xhtml:link rel="alternate" hreflang="${lang}" href="${at(`${lang}/${folder}`)}"/>`);
    return [`  <url>\n    <loc>${at(path)}</loc>\n${revised === undefined ? '' : `    <lastmod>${revised}</lastmod>\n`}${links.join('\n')}\n  </url>`];
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

/** RFC 9116 asks for a date after which the file is stale, less than a year ahead. */
function securityText(contact: string, date: string, canonical: string): string {
  const expires = new Date(Date.parse(`${date}T00:00:00Z`) + 360 * 86_400_000).toISOString().replace('.000Z', 'Z');
  return `Contact: mailto:${contact}\nExpires: ${expires}\nPreferred-Languages: kk, ru, en\nCanonical: ${canonical}\n`;
}
