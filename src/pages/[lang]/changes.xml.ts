import type { APIRoute } from 'astro';
import { loadChangelog } from '../../datasets/changelog.ts';
import { changeFeed } from '../../figures/change-feed.ts';
import { LANGS, type Lang } from '../../i18n/lang.ts';
import { href } from '../../url/base.ts';
import { absolute } from '../../url/origin.ts';

/** What changed, as RSS in each language: `/{lang}/changes.xml`. */
export function getStaticPaths() {
  return LANGS.map((lang) => ({ params: { lang }, props: { lang } }));
}

export const GET: APIRoute<{ lang: Lang }> = ({ props: { lang }, site }) =>
  new Response(changeFeed(loadChangelog(), lang, (path) => absolute(href(path), site)), { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
