import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSiteFiles } from './site-files.ts';

let dist = '';
const page = (path: string, html = ''): void => { mkdirSync(dirname(join(dist, path)), { recursive: true }); writeFileSync(join(dist, path), html); };
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'site-'));
  for (const lang of ['kk', 'ru', 'en']) page(`${lang}/evidence/index.html`, '<meta name="DC.date" content="2026-03-01">');
  page('kk/only/index.html');
  page('r/evidence/index.html'); page('404.html'); page('index.html');
  page('embed/kk/evidence.fig-a/index.html', '<meta name="robots" content="noindex">'); page('kk/evidence-draft/index.html', '<meta name="robots" content="noindex" />');
});
afterAll(() => rmSync(dist, { recursive: true, force: true }));

describe('the files that machines look for', () => {
  const order = { base: '/report/', site: 'https://example.org', date: '2026-03-01' };
  it('list every page that may be indexed, with its languages and date, and nothing else', () => {
    expect(writeSiteFiles({ dist, ...order })).toEqual(['sitemap.xml', 'robots.txt']);
    expect([...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map((m) => m[1])).toEqual(['en/evidence', 'kk/evidence', 'kk/only', 'ru/evidence'].map((path) => `https://example.org/report/${path}/`));
    expect(read('sitemap.xml').match(/hreflang="ru" href="https:\/\/example\.org\/report\/ru\/evidence\/"/g)).toHaveLength(3);
    expect(read('sitemap.xml').match(/<lastmod>2026-03-01<\/lastmod>/g)).toHaveLength(3);
    expect(read('robots.txt')).toBe('User-agent: *\nDisallow: /report/figures/\n\nSitemap: https://example.org/report/sitemap.xml\n');
  });
  it('name somebody for security only when somebody answers', () => {
    expect(existsSync(join(dist, '.well-known/security.txt'))).toBe(false);
    expect(writeSiteFiles({ dist, ...order, contact: 'x@example.org' })).toContain('.well-known/security.txt');
    expect(read('.well-known/security.txt')).toBe('Contact: mailto:x@example.org\nExpires: 2027-02-24T00:00:00Z\nPreferred-Languages: kk, ru, en\nCanonical: https://example.org/report/.well-known/security.txt\n');
  });
  it('are not written into a frozen release', () => {
    expect(writeSiteFiles({ dist, ...order, base: '/report/v/2026.1/' })).toEqual([]);
  });
});
