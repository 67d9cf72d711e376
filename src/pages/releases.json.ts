import type { APIRoute } from 'astro';
import { loadChangelog } from '../datasets/changelog.ts';
import { href } from '../url/base.ts';

/** The releases, newest first, with their dates and addresses: what the pages of older releases ask for. */
export const GET: APIRoute = () => {
  const releases = loadChangelog().releases.map(({ release, date }) => ({ release, date, address: href(`/v/${release}/`) }));
  return new Response(`${JSON.stringify({ version: 1, releases }, null, 1)}\n`, { headers: { 'content-type': 'application/json' } });
};
